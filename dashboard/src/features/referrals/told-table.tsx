import { TOLD_ITEMS } from '@estafet/schema/vocabulary/index';
import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { cardSays, differsFromCard, type TellingCard } from '../../ui/card-says';
import { useLabel } from '../../ui/codes';
import { EmptyState } from '../../ui/states';
import { useToldText } from '../../ui/told-text';
import { saidIn, toldRows, type ToldRow } from './told-rows';

interface ToldTableProps {
  readonly rows: readonly ToldRow[];
  /** The receiver's programme card, where it has one. */
  readonly card: TellingCard | undefined;
}

/** What the client was told, what the card says, what she says she was told: a difference is what G06 is about. */
export function ToldTable({ rows, card }: ToldTableProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const toldText = useToldText();
  const hasClientSide = rows.some(({ clientSays }) => clientSays);
  const shown = toldRows(rows, card);
  if (shown.length === 0) return <EmptyState>{t('told.nothing')}</EmptyState>;
  return (
    <Table className="stackTable" aria-label={t('referral.told')} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('told.item')}</Table.Th>
          <Table.Th>{t('told.bySender')}</Table.Th>
          <Table.Th>{t('told.byCard')}</Table.Th>
          {hasClientSide && <Table.Th>{t('told.byClient')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shown.map(({ item, told, clientSays }) => {
          const bySender = saidIn(told);
          const isWrong =
            card !== undefined && bySender !== undefined && differsFromCard(card, { item, ...bySender });
          return (
            <Table.Tr key={item}>
              <Table.Th scope="row" fw={500}>
                {label(TOLD_ITEMS, item)}
              </Table.Th>
              <Table.Td data-label={t('told.bySender')}>
                {toldText(bySender)}
                {isWrong && <Difference text={t('told.differsFromCard')} />}
              </Table.Td>
              <Table.Td data-label={t('told.byCard')}>{toldText(card && cardSays(card, item))}</Table.Td>
              {hasClientSide && (
                <Table.Td data-label={t('told.byClient')}>
                  {toldText(saidIn(clientSays))}
                  {told && clientSays && told !== clientSays && <Difference text={t('told.differs')} />}
                </Table.Td>
              )}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

function Difference({ text }: { readonly text: string }) {
  return (
    <Text size="xs" fw={650}>
      ≠ {text}
    </Text>
  );
}
