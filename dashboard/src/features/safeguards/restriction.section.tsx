import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation } from '../../app/use-agency-mutation';
import { useWorkerName } from '../../app/use-colleagues';
import { RestrictCaseDocument, type RestrictCaseInput } from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import type { Reader } from './case-queries';
import { RestrictionForm } from './restriction-form';

interface RestrictionSectionProps {
  readonly caseId: string;
  readonly isRestricted: boolean;
  readonly readers: readonly Reader[];
}

/** Who may read a file when a colleague or an official is suspected. */
export function RestrictionSection({ caseId, isRestricted, readers }: RestrictionSectionProps) {
  const { t } = useTranslation();
  const nameOf = useReaderName();
  const [mode, setMode] = useState<'shown' | 'choosing' | 'lifting'>('shown');
  const close = () => setMode('shown');
  return (
    <Section title={t('restriction.title')} note={t('restriction.note')}>
      {isRestricted ? (
        <div>
          <Text fw={600}>{t('restriction.to')}</Text>
          <List size="sm">
            {readers
              .filter(({ isNamed }) => isNamed)
              .map((reader) => (
                <List.Item key={reader.workerRef}>{nameOf(reader)}</List.Item>
              ))}
          </List>
        </div>
      ) : (
        <Text>{t('restriction.none')}</Text>
      )}
      {mode === 'choosing' && (
        <RestrictionForm
          caseId={caseId}
          isRestricted={isRestricted}
          readers={readers}
          nameOf={nameOf}
          onClose={close}
        />
      )}
      {mode === 'lifting' && <LiftForm caseId={caseId} onClose={close} />}
      {mode === 'shown' && (
        <Group gap="xs">
          <Button variant="default" onClick={() => setMode('choosing')}>
            {t(isRestricted ? 'restriction.change' : 'restriction.start')}
          </Button>
          {isRestricted && (
            <Button variant="default" onClick={() => setMode('lifting')}>
              {t('restriction.lift')}
            </Button>
          )}
        </Group>
      )}
    </Section>
  );
}

/** A worker, and what makes her a reader. */
function useReaderName(): (reader: Reader) => string {
  const { t } = useTranslation();
  const nameOf = useWorkerName();
  return ({ workerRef, isViewer, isInTeam }) => {
    if (isViewer) return t('restriction.viewer');
    const name = nameOf(workerRef);
    return isInTeam ? t('restriction.inTeam', { name }) : name;
  };
}

interface LiftFormProps {
  readonly caseId: string;
  readonly onClose: () => void;
}

function LiftForm({ caseId, onClose }: LiftFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const submission = useAgencyMutation<unknown, RestrictCaseInput>(RestrictCaseDocument);
  const lift = async () => {
    if (!(await submission.submit({ caseId, restrictedTo: [] }))) return;
    announce(t('restriction.lifted'));
    onClose();
  };
  return (
    <Stack gap="sm" role="group" aria-label={t('restriction.lift')}>
      <ProblemNotice problem={submission.problem} />
      <Text>{t('restriction.liftQuestion')}</Text>
      <Group gap="xs">
        <Button color="red" loading={submission.isSending} onClick={() => void lift()} autoFocus>
          {t('restriction.liftConfirm')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
