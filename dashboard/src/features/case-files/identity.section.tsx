import { Button, Group, Stack, Text } from '@mantine/core';
import { ACCESS_PURPOSES } from '@estafet/schema/vocabulary/index';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import {
  OpenIdentityDocument,
  RecordIdentityDocument,
  type IdentityFragment,
  type OpenIdentityInput,
  type OpenIdentityMutation,
  type RecordIdentityInput,
} from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import type { FormField } from '../../ui/form-field';
import { useAnnounce } from '../../ui/announce';
import { IDENTITY_NAMES, IdentityFacts } from '../../ui/identity-facts';
import { Section } from '../../ui/section';

type IdentityName = (typeof IDENTITY_NAMES)[number];

interface IdentitySectionProps {
  readonly caseId: string;
  /** An emergency shows who she is; it changes nothing. */
  readonly mayEdit: boolean;
}

/**
 * Who she is: opened on purpose and with a purpose, because every opening is audited; held by this component only, so
 * that leaving the page forgets it.
 */
export function IdentitySection({ caseId, mayEdit }: IdentitySectionProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [opened, setOpened] = useState<IdentityFragment | null>();
  const [mode, setMode] = useState<'closed' | 'asking' | 'editing'>('closed');
  const opening = useAgencyMutation<OpenIdentityMutation, OpenIdentityInput>(
    OpenIdentityDocument,
    useCallback(({ result }: OpenIdentityMutation) => setOpened(result.identity ?? null), []),
  );
  const recording = useAgencyMutation<unknown, RecordIdentityInput>(RecordIdentityDocument);
  const close = () => {
    setOpened(undefined);
    setMode('closed');
  };
  const fields: FormField<IdentityName>[] = IDENTITY_NAMES.map((name) => ({
    name,
    kind: 'text',
    label: t(`identity.${name}`),
    initial: opened?.[name] ?? undefined,
  }));
  return (
    <Section
      title={t('identity.title')}
      note={t('identity.audited')}
      aside={
        opened !== undefined && (
          <Button size="xs" variant="default" onClick={close}>
            {t('identity.close')}
          </Button>
        )
      }
    >
      {mode === 'editing' ? (
        <ActForm<Record<IdentityName, string>>
          fields={fields}
          submitLabel={t('identity.save')}
          submission={{
            ...recording,
            submit: (identity) => recording.submit({ caseId, identity } satisfies Draft<RecordIdentityInput>),
          }}
          onDone={() => {
            announce(t('form.recorded'));
            close();
          }}
          onCancel={close}
        />
      ) : opened !== undefined ? (
        <Stack gap="sm">
          <IdentityFacts identity={opened} />
          {mayEdit && (
            <Group>
              <Button size="xs" variant="default" onClick={() => setMode('editing')}>
                {t('identity.edit')}
              </Button>
            </Group>
          )}
        </Stack>
      ) : mode === 'asking' ? (
        <ActForm<Draft<OpenIdentityInput>>
          fields={[
            {
              name: 'purpose',
              kind: 'code',
              label: t('identity.purpose'),
              list: ACCESS_PURPOSES,
              initial: mayEdit ? 'CARE' : 'EMERGENCY',
              isRequired: true,
            },
          ]}
          fixed={{ caseId }}
          submitLabel={t('identity.open')}
          submission={opening}
          onCancel={close}
        />
      ) : (
        <Group gap="xs">
          <Button variant="light" className="noPrint" onClick={() => setMode('asking')}>
            {t('identity.open')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('identity.hidden')}
          </Text>
        </Group>
      )}
    </Section>
  );
}
