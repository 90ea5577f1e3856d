import { Anchor, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import type { PaceRowFragment, ReferralMeasure } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { useShareText } from '../figures/share-text';
import { useFigures } from '../../ui/use-figures';
import { referralsPath, type PeriodCode } from '../handoffs/referral-filter';
import { answersDue, slowestFirst } from './answers-due';
import classes from './pace-table.module.css';

interface PaceTableProps {
  readonly rows: readonly PaceRowFragment[];
  readonly period: PeriodCode;
}

/** How each member answers and hands over; behind every share stands its number, behind every number its list. */
export function PaceTable({ rows, period }: PaceTableProps) {
  const { t } = useTranslation();
  return (
    <Table className="stackTable" data-narrow="pairs" verticalSpacing="xs" aria-label={t('pace.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('members.agency')}</Table.Th>
          <Table.Th>{t('pace.answered')}</Table.Th>
          <Table.Th>{t('pace.inTime')}</Table.Th>
          <Table.Th>{t('pace.median')}</Table.Th>
          <Table.Th>{t('pace.waiting')}</Table.Th>
          <Table.Th>{t('pace.handedOver')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {[...rows].sort(slowestFirst).map((row) => (
          <PaceRow key={row.party.id} row={row} period={period} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function PaceRow({ row, period }: { readonly row: PaceRowFragment; readonly period: PeriodCode }) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const figures = useFigures();
  const shareText = useShareText();
  const due = answersDue(row);
  const received = (ukuran?: ReferralMeasure) => referralsPath({ ke: row.party.id, hari: period, ukuran });
  const sent = (ukuran: ReferralMeasure) => referralsPath({ dari: row.party.id, hari: period, ukuran });
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <Anchor component={Link} to={`${paths.agencies}#${row.party.id}`} fw={600}>
          {localized(row.party.name)}
        </Anchor>
      </Table.Th>
      <Table.Td data-label={t('pace.answered')}>
        <Figure to={received()} count={row.received}>
          {t('pace.ofAll', { part: figures.count(row.answered), whole: figures.count(row.received) })}
        </Figure>
      </Table.Td>
      <Table.Td data-label={t('pace.inTime')} miw="9.5rem">
        <Figure to={received('ANSWERED_IN_TIME')} count={row.answeredInTime}>
          {shareText({ part: row.answeredInTime, whole: due }).whole}
        </Figure>
        {due > 0 && (
          <div className={classes.bar} aria-hidden>
            <span className={classes.fill} style={{ inlineSize: `${(row.answeredInTime / due) * 100}%` }} />
          </div>
        )}
      </Table.Td>
      <Table.Td data-label={t('pace.median')}>
        <Figure to={received('ANSWERED')} count={row.answered}>
          {figures.hours(row.medianAnswerHours)}
        </Figure>
        {row.medianClockHours !== null && (
          <Text size="xs" c="dimmed" className="numeric">
            {t('pace.clock', { hours: figures.hours(row.medianClockHours) })}
          </Text>
        )}
      </Table.Td>
      <Table.Td data-label={t('pace.waiting')}>
        <Figure to={received('WAITING')} count={row.waiting}>
          {figures.count(row.waiting)}
        </Figure>
        {row.overdue > 0 && (
          <Text size="xs" component="div">
            <Anchor
              component={Link}
              to={received('OVERDUE')}
              size="xs"
              fw={600}
              className={classes.figure}
              c="var(--mantine-color-error)"
              underline="always"
            >
              {t('pace.overdue', { count: row.overdue })}
            </Anchor>
          </Text>
        )}
      </Table.Td>
      <Table.Td data-label={t('pace.handedOver')}>
        <Figure to={sent('HANDED_OVER')} count={row.handedOver}>
          {shareText({ part: row.handedOverInTime, whole: row.handedOver }).whole}
        </Figure>
        {row.handedOver > 0 && (
          <Text size="xs" c="dimmed" className="numeric">
            {t('pace.handoverMedian', { hours: figures.hours(row.medianHandoverHours) })}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Figure(props: { readonly to: string; readonly count: number; readonly children: string }) {
  if (props.count === 0) {
    return (
      <Text span c="dimmed" className={`${classes.figure ?? ''} numeric`}>
        {props.children}
      </Text>
    );
  }
  return (
    <Anchor component={Link} to={props.to} className={`${classes.figure ?? ''} numeric`}>
      {props.children}
    </Anchor>
  );
}
