import { REFERRAL_KINDS, URGENCIES } from '@estafet/schema/vocabulary/index';
import { Anchor, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import type { HandoffRowFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Since } from '../../ui/moment';
import { StateBadge } from '../referrals/state-badge';
import { batonOf } from '../referrals/track';

/** The instant since which a referral has been as it is: how long the baton has been where it is. */
function heldSince(row: HandoffRowFragment): string {
  return (
    row.startedAt ??
    row.handedOverAt ??
    row.takenAt ??
    row.givenAt ??
    row.answeredAt ??
    row.deliveredAt ??
    row.sentAt
  );
}

/** Handoffs in flight: who holds each baton, and for how long. */
export function HandoffList({ rows }: { readonly rows: readonly HandoffRowFragment[] }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  return (
    <Table className="stackTable" verticalSpacing="xs" aria-label={t('handoffs.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('handoffs.case')}</Table.Th>
          <Table.Th>{t('handoffs.route')}</Table.Th>
          <Table.Th>{t('handoffs.state')}</Table.Th>
          <Table.Th>{t('handoffs.holder')}</Table.Th>
          <Table.Th>{t('handoffs.since')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => {
          const baton = batonOf(row);
          return (
            <Table.Tr key={row.id}>
              <Table.Td data-label={t('handoffs.case')}>
                {row.case ? (
                  <Anchor component={Link} to={paths.districtCase(row.case.id)} fw={600}>
                    {row.case.code}
                  </Anchor>
                ) : (
                  t('handoffs.unknownCase')
                )}
                <Text size="xs" c="dimmed">
                  {label(REFERRAL_KINDS, row.kind)}
                  {row.urgency === 'URGENT' && ` · ${label(URGENCIES, 'URGENT')}`}
                </Text>
              </Table.Td>
              <Table.Td data-label={t('handoffs.route')}>
                {localized(row.from.name)} → {localized(row.to.name)}
              </Table.Td>
              <Table.Td data-label={t('handoffs.state')}>
                <Group gap={6}>
                  <StateBadge state={row.state} />
                  {!row.isSynced && <Text size="xs">{t('referral.unsynced')}</Text>}
                </Group>
              </Table.Td>
              <Table.Td data-label={t('handoffs.holder')}>
                {baton.holder === 'between' ? t('handoffs.between') : localized(row[baton.holder].name)}
              </Table.Td>
              <Table.Td data-label={t('handoffs.since')}>
                <Since at={heldSince(row)} />
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
