import { REFERRAL_KINDS, URGENCIES } from '@estafet/schema/vocabulary/index';
import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import type { HandoffRowFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Moment, Since, TimeLeft } from '../../ui/moment';
import { HandoverClocks } from '../referrals/handover-clocks';
import { StateBadge } from '../referrals/state-badge';
import { batonOf } from '../referrals/track';
import { heldSince, runningClock, type RunningClock } from './handoff-clock';
import { TrackStrip } from './track-strip';

interface HandoffListProps {
  readonly rows: readonly HandoffRowFragment[];
  readonly label?: string;
}

/** Each referral as a track: how far it has come, who holds the baton, for how long, and against which clock. */
export function HandoffList({ rows, label: name }: HandoffListProps) {
  const { t } = useTranslation();
  return (
    <Table
      className="stackTable"
      data-narrow="pairs"
      verticalSpacing="xs"
      aria-label={name ?? t('handoffs.title')}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('handoffs.case')}</Table.Th>
          <Table.Th>{t('handoffs.route')}</Table.Th>
          <Table.Th>{t('handoffs.state')}</Table.Th>
          <Table.Th>{t('handoffs.holder')}</Table.Th>
          <Table.Th>{t('refs.clock')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <HandoffRow key={row.id} row={row} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function HandoffRow({ row }: { readonly row: HandoffRowFragment }) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const baton = batonOf(row);
  return (
    <Table.Tr>
      <Table.Td data-label={t('handoffs.case')}>
        {row.case ? (
          <Anchor component={Link} to={paths.districtCase(row.case.id)} fw={600} className="spokenCode">
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
      <Table.Td data-label={t('handoffs.route')} data-whole>
        {localized(row.from.name)} → {localized(row.to.name)}
      </Table.Td>
      <Table.Td data-label={t('handoffs.state')}>
        <Stack gap={4}>
          <TrackStrip referral={row} />
          <Group gap={6}>
            <StateBadge state={row.state} />
            {!row.isSynced && <Text size="xs">{t('referral.unsynced')}</Text>}
          </Group>
        </Stack>
      </Table.Td>
      <Table.Td data-label={t('handoffs.holder')}>
        {baton.holder === 'between' ? t('handoffs.between') : localized(row[baton.holder].name)}
        <Text size="xs" c="dimmed">
          {t('refs.heldFor')} <Since at={heldSince(row)} />
        </Text>
      </Table.Td>
      <Table.Td data-label={t('refs.clock')} data-whole miw="7.5rem">
        <Clock clock={runningClock(row)} />
      </Table.Td>
    </Table.Tr>
  );
}

function Clock({ clock }: { readonly clock: RunningClock | undefined }) {
  const { t } = useTranslation();
  switch (clock?.kind) {
    case undefined:
      return (
        <Text span size="sm" c="dimmed">
          {t('refs.noClock')}
        </Text>
      );
    case 'answer':
      return (
        <>
          <TimeLeft until={clock.until} />
          <Text size="xs" c="dimmed">
            {t('refs.untilAnswer')}, <Moment at={clock.until} />
          </Text>
        </>
      );
    case 'handover':
      return <HandoverClocks agreedAt={clock.agreedAt} limitAt={clock.limitAt} />;
  }
}
