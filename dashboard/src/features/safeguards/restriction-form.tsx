import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation } from '../../app/use-agency-mutation';
import { RestrictCaseDocument, type RestrictCaseInput } from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { ProblemNotice } from '../../ui/problem-notice';
import type { Reader } from './case-queries';

interface RestrictionFormProps {
  readonly caseId: string;
  readonly isRestricted: boolean;
  readonly readers: readonly Reader[];
  readonly nameOf: (reader: Reader) => string;
  readonly onClose: () => void;
}

/** Who may read the file from now on. Whoever restricts it is named unless she takes herself out, and is told what that means. */
export function RestrictionForm({ caseId, isRestricted, readers, nameOf, onClose }: RestrictionFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const submission = useAgencyMutation<unknown, RestrictCaseInput>(RestrictCaseDocument);
  const [chosen, setChosen] = useState<string[]>(() =>
    readers
      .filter(({ isNamed, isViewer }) => (isRestricted ? isNamed : isViewer))
      .map(({ workerRef }) => workerRef),
  );
  const [isIncomplete, setIsIncomplete] = useState(false);
  const isViewerIn = readers.some(({ isViewer, workerRef }) => isViewer && chosen.includes(workerRef));
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsIncomplete(chosen.length === 0);
    if (chosen.length === 0) return;
    void submission.submit({ caseId, restrictedTo: chosen }).then((isRecorded) => {
      if (!isRecorded) return;
      announce(t('restriction.saved'));
      onClose();
    });
  };
  return (
    <form onSubmit={onSubmit} aria-label={t('restriction.title')}>
      <Stack gap="sm">
        <ProblemNotice problem={submission.problem} />
        <Checkbox.Group
          label={t('restriction.who')}
          description={t('restriction.whoHelp')}
          value={chosen}
          onChange={setChosen}
          required
          error={isIncomplete && chosen.length === 0 ? t('restriction.nobody') : undefined}
        >
          <Stack gap="xs" mt="xs">
            {readers.map((reader) => (
              <Checkbox key={reader.workerRef} value={reader.workerRef} label={nameOf(reader)} />
            ))}
          </Stack>
        </Checkbox.Group>
        {!isViewerIn && chosen.length > 0 && (
          <Alert color="red" variant="light" role="alert" title={t('restriction.withoutMe')}>
            <Text size="sm">{t('restriction.withoutMeText')}</Text>
          </Alert>
        )}
        <Group gap="xs">
          <Button type="submit" color="red" loading={submission.isSending}>
            {t('restriction.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
