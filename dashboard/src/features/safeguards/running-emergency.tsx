import { useApolloClient, useQuery } from '@apollo/client/react';
import { Alert, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../app/server-time';
import { useViewer } from '../../app/session';
import { RunningEmergenciesDocument, type RunningEmergencyFragment } from '../../gql/graphql';
import { Moment, TimeLeft } from '../../ui/moment';
import { TermHelp } from '../../ui/term';

/** That a case is open by an emergency, and until when. What was opened goes from the page when its hour is over. */
export function RunningEmergency({ access }: { readonly access: RunningEmergencyFragment }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const now = useServerNow();
  const isOver = now >= new Date(access.expiresAt).getTime();
  useEffect(() => {
    // Asked at each tick until the server, whose clock counts, says so too.
    if (isOver) client.refetchQueries({ include: 'active' }).catch(() => undefined);
  }, [client, isOver, now]);
  return (
    <Alert
      color="red"
      variant="light"
      role="status"
      title={
        <>
          {t('runningEmergency.title')}
          <TermHelp name="breakGlass" />
        </>
      }
    >
      {isOver ? (
        <Text size="sm">{t('runningEmergency.over')}</Text>
      ) : (
        <Text size="sm">
          {t('runningEmergency.until')} <Moment at={access.expiresAt} /> (
          <TimeLeft until={access.expiresAt} />
          ). {t('runningEmergency.readOnly')}
        </Text>
      )}
    </Alert>
  );
}

/** The same on a page that is open to the whole agency: there it is asked for apart, and only for who may be outside a team. */
export function RunningEmergencyOf({ caseId }: { readonly caseId: string }) {
  const isHead = useViewer().roles.includes('supervisor');
  const { data } = useQuery(RunningEmergenciesDocument, { skip: isHead });
  const access = accessTo(caseId, data?.viewer?.agency?.runningEmergencies);
  return access ? <RunningEmergency access={access} /> : null;
}

/** The access by which the viewer sees a case, of all that run for her; the one that ends last. */
export function accessTo(
  caseId: string,
  running: readonly RunningEmergencyFragment[] | null | undefined,
): RunningEmergencyFragment | undefined {
  return running?.findLast((access) => access.caseId === caseId);
}
