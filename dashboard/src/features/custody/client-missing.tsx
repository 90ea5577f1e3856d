import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientWithKind } from '../../gql/graphql';
import { Since } from '../../ui/moment';

/** A handover has failed and nobody knows where she is: the gravest thing that a case's page can say. */
export function ClientMissing({
  clientWith,
}: {
  readonly clientWith: { readonly kind: ClientWithKind; readonly since: string | null } | null | undefined;
}) {
  const { t } = useTranslation();
  if (clientWith?.kind !== 'UNKNOWN') return null;
  return (
    <Alert color="red" variant="filled" title={t('clientMissing.title')}>
      {t('clientMissing.text')}{' '}
      {clientWith.since && (
        <>
          ({t('districtCase.for')} <Since at={clientWith.since} />)
        </>
      )}
    </Alert>
  );
}
