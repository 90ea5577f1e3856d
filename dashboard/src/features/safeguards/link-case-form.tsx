import { useQuery } from '@apollo/client/react';
import { Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import { LinkCandidatesDocument, LinkCaseDocument, type LinkCaseInput } from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { QueryView } from '../../ui/query-view';

const TYPING_MS = 300;

interface LinkCaseFormProps {
  readonly caseId: string;
  /** Linked already, so not offered again. */
  readonly linked: readonly string[];
  readonly onClose: () => void;
}

/** Says that another case of the agency is about the same client. */
export function LinkCaseForm({ caseId, linked, onClose }: LinkCaseFormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [prefix, setPrefix] = useState('');
  const [asked] = useDebouncedValue(prefix.trim(), TYPING_MS);
  const { data, error, loading, refetch } = useQuery(LinkCandidatesDocument, {
    variables: { localNumber: asked === '' ? null : asked },
  });
  const submission = useAgencyMutation<unknown, LinkCaseInput>(LinkCaseDocument);
  return (
    <Stack gap="sm" maw="44rem" role="group" aria-label={t('links.start')}>
      <TextInput
        label={t('links.prefix')}
        description={t('links.prefixHelp')}
        autoComplete="off"
        value={prefix}
        onChange={(event) => setPrefix(event.currentTarget.value)}
      />
      <QueryView
        subject={asked}
        data={data?.viewer?.agency?.caseFiles}
        error={error}
        isLoading={loading}
        onRetry={() => void refetch()}
      >
        {({ nodes }) => {
          const others = nodes.filter((file) => file.caseId !== caseId && !linked.includes(file.caseId));
          if (others.length === 0) return <Text c="dimmed">{t('links.noCandidates')}</Text>;
          const list = Object.fromEntries(
            others.map((file) => {
              const name = [file.localNumber, file.coordination?.code].filter(Boolean).join(' · ');
              return [file.caseId, { id: name, en: name }];
            }),
          );
          return (
            // Another list, another choice: what was chosen before may not be in it.
            <ActForm<Draft<LinkCaseInput>>
              key={asked}
              fields={[
                {
                  name: 'otherCaseId',
                  kind: 'code',
                  label: t('links.other'),
                  help: t('links.otherHelp'),
                  list,
                  isRequired: true,
                },
              ]}
              fixed={{ caseId }}
              submitLabel={t('links.submit')}
              submission={submission}
              onDone={() => {
                announce(t('form.recorded'));
                onClose();
              }}
              onCancel={onClose}
            />
          );
        }}
      </QueryView>
    </Stack>
  );
}
