import { Button, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../../app/not-found.page';
import { useViewer } from '../../app/session';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import { BreakGlassDocument, type BreakGlassInput } from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { Section } from '../../ui/section';

/**
 * A case file that is not open to the viewer. Absent and forbidden still look the same: the way in by an emergency is
 * offered for both, and only the server knows whether there is anything behind it.
 */
export function ClosedCaseFile({ caseId }: { readonly caseId: string }) {
  const isHead = useViewer().roles.includes('supervisor');
  return (
    <Stack gap="lg">
      <NotFoundPage />
      {!isHead && <BreakIn caseId={caseId} />}
    </Stack>
  );
}

function BreakIn({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isAsking, setIsAsking] = useState(false);
  // Once it is recorded the page asks again for the file, which then takes the place of this form.
  const submission = useAgencyMutation<unknown, BreakGlassInput>(BreakGlassDocument);
  return (
    <Section title={t('breakIn.title')} term="breakGlass">
      {isAsking ? (
        <Stack gap="sm" maw="44rem" role="group" aria-label={t('breakIn.ask')}>
          <Text fw={600}>{t('breakIn.rules')}</Text>
          <List size="sm" spacing={4}>
            <List.Item>{t('breakIn.hour')}</List.Item>
            <List.Item>{t('breakIn.review')}</List.Item>
            <List.Item>{t('breakIn.told')}</List.Item>
            <List.Item>{t('breakIn.restricted')}</List.Item>
          </List>
          <ActForm<Draft<BreakGlassInput>>
            fields={[
              {
                name: 'reason',
                kind: 'longText',
                label: t('breakIn.reason'),
                help: t('breakIn.reasonHelp'),
                isRequired: true,
              },
            ]}
            fixed={{ caseId }}
            submitLabel={t('breakIn.submit')}
            submission={submission}
            isGrave
            onDone={() => announce(t('breakIn.opened'))}
            onCancel={() => setIsAsking(false)}
          />
        </Stack>
      ) : (
        <Stack gap="sm" align="flex-start" maw="44rem">
          <Text>{t('breakIn.invite')}</Text>
          <Button color="red" variant="light" onClick={() => setIsAsking(true)}>
            {t('breakIn.ask')}
          </Button>
        </Stack>
      )}
    </Section>
  );
}
