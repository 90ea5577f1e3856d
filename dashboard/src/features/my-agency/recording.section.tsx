import { Button, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import { DeclareRecordingDocument, type DeclareRecordingInput } from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { ACT_NAMES, useActName } from '../../ui/act-name';
import { useAnnounce } from '../../ui/announce';
import { Section } from '../../ui/section';
import { declarationChoices, FLOOR_ACTS } from './recording';

interface RecordingSectionProps {
  readonly declared: readonly string[];
  readonly mayDeclare: boolean;
}

/** What the agency says it records: what it does not, is said not to be measured, and never held against it. */
export function RecordingSection({ declared, mayDeclare }: RecordingSectionProps) {
  const { t } = useTranslation();
  const actName = useActName();
  const announce = useAnnounce();
  const [isDeclaring, setIsDeclaring] = useState(false);
  const submission = useAgencyMutation<unknown, DeclareRecordingInput>(DeclareRecordingDocument);
  const close = () => setIsDeclaring(false);
  return (
    <Section title={t('myAgency.recording')} note={t('myAgency.recordingNote')}>
      <Text size="sm" c="dimmed">
        {t('myAgency.floor', { acts: FLOOR_ACTS.map((act) => actName(act)).join(', ') })}
      </Text>
      {isDeclaring ? (
        <ActForm<Draft<DeclareRecordingInput>>
          fields={[
            {
              name: 'acts',
              kind: 'codes',
              label: t('myAgency.declared'),
              list: Object.fromEntries(
                declarationChoices(declared).map((act) => [act, ACT_NAMES[act] ?? { id: act, en: act }]),
              ),
              initial: [...declared],
            },
          ]}
          submitLabel={t('myAgency.declare')}
          submission={submission}
          onDone={() => {
            announce(t('form.recorded'));
            close();
          }}
          onCancel={close}
        />
      ) : (
        <>
          {declared.length === 0 ? (
            <Text>{t('myAgency.declaredNothing')}</Text>
          ) : (
            <List size="sm" style={{ columns: '14rem' }}>
              {declared.map((act) => (
                <List.Item key={act}>{actName(act)}</List.Item>
              ))}
            </List>
          )}
          {mayDeclare && (
            <Group>
              <Button variant="default" onClick={() => setIsDeclaring(true)}>
                {t('myAgency.declare')}
              </Button>
            </Group>
          )}
        </>
      )}
    </Section>
  );
}
