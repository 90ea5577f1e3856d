import { Alert, Button, Group, List, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation } from '../../app/use-agency-mutation';
import { EraseIdentityDocument, type EraseIdentityInput } from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { ProblemNotice } from '../../ui/problem-notice';
import { Section } from '../../ui/section';
import { isSameCode } from './spoken';

interface ErasureSectionProps {
  readonly caseId: string;
  /** What the case is called; the file's own number stands in while the task force does not answer. */
  readonly code: string | undefined;
  readonly localNumber: string;
}

/** Takes away for ever who a case is about. Says first what goes and what stays, and asks for the case by its code, never by a name. */
export function ErasureSection({ caseId, code, localNumber }: ErasureSectionProps) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<'closed' | 'asking' | 'done'>('closed');
  return (
    <Section title={t('erasure.title')} note={t('erasure.note')}>
      {mode === 'done' && (
        <Alert color="laut" variant="light" role="status">
          {t('erasure.done')}
        </Alert>
      )}
      {mode === 'closed' && (
        <Group>
          <Button color="red" variant="light" onClick={() => setMode('asking')}>
            {t('erasure.start')}
          </Button>
        </Group>
      )}
      {mode === 'asking' && (
        <ErasureForm
          caseId={caseId}
          expected={code ?? localNumber}
          question={
            code === undefined
              ? t('erasure.typeNumber', { code: localNumber })
              : t('erasure.typeCode', { code })
          }
          onDone={() => setMode('done')}
          onCancel={() => setMode('closed')}
        />
      )}
    </Section>
  );
}

interface ErasureFormProps {
  readonly caseId: string;
  readonly expected: string;
  readonly question: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

function ErasureForm({ caseId, expected, question, onDone, onCancel }: ErasureFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const submission = useAgencyMutation<unknown, EraseIdentityInput>(EraseIdentityDocument);
  const [typed, setTyped] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  const isWrong = isRefused && !isSameCode(typed, expected);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsRefused(true);
    if (!isSameCode(typed, expected)) return;
    void submission.submit({ caseId }).then((isRecorded) => {
      if (!isRecorded) return;
      announce(t('erasure.done'));
      onDone();
    });
  };
  return (
    <form onSubmit={onSubmit} aria-label={t('erasure.title')}>
      <Stack gap="sm">
        <ProblemNotice problem={submission.problem} />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <div>
            <Text fw={600}>{t('erasure.gone')}</Text>
            <List size="sm" spacing={4}>
              <List.Item>{t('erasure.goneIdentity')}</List.Item>
              <List.Item>{t('erasure.goneDossiers')}</List.Item>
              <List.Item>{t('erasure.goneTexts')}</List.Item>
              <List.Item>{t('erasure.goneBackups')}</List.Item>
            </List>
          </div>
          <div>
            <Text fw={600}>{t('erasure.stays')}</Text>
            <List size="sm" spacing={4}>
              <List.Item>{t('erasure.staysFile')}</List.Item>
              <List.Item>{t('erasure.staysAudit')}</List.Item>
              <List.Item>{t('erasure.staysOthers')}</List.Item>
            </List>
          </div>
        </SimpleGrid>
        <TextInput
          label={question}
          required
          maw="28rem"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed}
          error={isWrong ? t('erasure.wrong', { code: expected }) : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" color="red" loading={submission.isSending}>
            {t('erasure.submit')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
