import { useTranslation } from 'react-i18next';
import type { IdentityFragment } from '../gql/graphql';
import { Facts } from './facts';
import { EmptyState } from './states';

export const IDENTITY_NAMES = [
  'fullName',
  'callName',
  'birthPlace',
  'birthDate',
  'nationalId',
  'address',
  'phone',
  'school',
  'guardianName',
  'guardianRelation',
  'guardianPhone',
  'language',
] as const;

/** Who she is. Drawn only after it was opened on purpose; never kept in the cache. */
export function IdentityFacts({ identity }: { readonly identity: IdentityFragment | null | undefined }) {
  const { t } = useTranslation();
  const rows = IDENTITY_NAMES.map((name) => ({ name: t(`identity.${name}`), value: identity?.[name] }));
  if (rows.every(({ value }) => !value)) return <EmptyState>{t('identity.unknown')}</EmptyState>;
  return <Facts rows={rows} />;
}
