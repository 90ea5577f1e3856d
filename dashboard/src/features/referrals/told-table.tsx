import { TOLD_ITEMS } from '@estafet/schema/vocabulary/index';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../ui/codes';
import { EmptyState } from '../../ui/states';

interface ToldRow {
  readonly item: string;
  /** Days, or true or false. */
  readonly told?: string | null;
  readonly clientSays?: string | null;
}

/** What the client was told beside what she says she was told: a difference is what G06 is about. */
export function ToldTable({ rows }: { readonly rows: readonly ToldRow[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const hasClientSide = rows.some(({ clientSays }) => clientSays);
  const textOf = (said: string | null | undefined) => {
    if (!said) return t('told.notSpoken');
    if (said === 'true') return t('told.given');
    if (said === 'false') return t('told.notGiven');
    return t('span.days', { count: Number(said) });
  };
  if (rows.length === 0) return <EmptyState>{t('told.nothing')}</EmptyState>;
  return (
    <Table aria-label={t('referral.told')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('told.item')}</Table.Th>
          <Table.Th>{t('told.bySender')}</Table.Th>
          {hasClientSide && <Table.Th>{t('told.byClient')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ item, told, clientSays }) => (
          <Table.Tr key={item}>
            <Table.Td>{label(TOLD_ITEMS, item)}</Table.Td>
            <Table.Td>{textOf(told)}</Table.Td>
            {hasClientSide && (
              <Table.Td>
                {textOf(clientSays)}
                {told && clientSays && told !== clientSays && (
                  <Text size="xs" fw={600}>
                    {t('told.differs')}
                  </Text>
                )}
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
