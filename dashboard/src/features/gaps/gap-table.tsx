import {
  CONTEST_REASONS,
  GAP_LEVELS,
  GAP_STATES,
  LADDER_RUNGS,
  PLANS,
} from '@estafet/schema/vocabulary/index';
import { Anchor, Checkbox, Table, Text } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paths } from '../../app/paths';
import type { GapTableRowFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Moment, Since } from '../../ui/moment';
import { SeverityMark } from '../../ui/severity-mark';
import { isActionable } from './gap-actions';
import classes from './gap-table.module.css';
import { useGapName } from './gap-name';

interface GapTableProps {
  readonly rows: readonly GapTableRowFragment[];
  readonly chosen: ReadonlySet<string>;
  /** Stays the same function while the page is shown. */
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void;
  /** The address that opens a gap beside the list. */
  readonly openPath: (id: string) => string;
}

/** The gaps as rows; a gap that nobody can act upon any more cannot be chosen. */
export function GapTable({ rows, chosen, onChoose, openPath }: GapTableProps) {
  const { t } = useTranslation();
  const choosable = rows.filter(isActionable).map(({ id }) => id);
  const isAll = choosable.length > 0 && choosable.every((id) => chosen.has(id));
  return (
    <Table className="stackTable" data-narrow="pairs" verticalSpacing="xs" aria-label={t('gap.title')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={`${classes.box ?? ''} noPrint`}>
            <Checkbox
              aria-label={t('gapTable.chooseAll')}
              checked={isAll}
              indeterminate={!isAll && choosable.some((id) => chosen.has(id))}
              disabled={choosable.length === 0}
              onChange={(event) => onChoose(choosable, event.currentTarget.checked)}
            />
          </Table.Th>
          <Table.Th>{t('gap.severity')}</Table.Th>
          <Table.Th>{t('gapTable.what')}</Table.Th>
          <Table.Th>{t('handoffs.case')}</Table.Th>
          <Table.Th>{t('gap.owner')}</Table.Th>
          <Table.Th>{t('gapTable.age')}</Table.Th>
          <Table.Th>{t('gapTable.rung')}</Table.Th>
          <Table.Th>{t('gap.state')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <GapTableRow
            key={row.id}
            row={row}
            isChosen={chosen.has(row.id)}
            onChoose={onChoose}
            to={openPath(row.id)}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface GapTableRowProps extends Pick<GapTableProps, 'onChoose'> {
  readonly to: string;
  readonly row: GapTableRowFragment;
  readonly isChosen: boolean;
}

/** Choosing one row draws that row anew and no other. */
const GapTableRow = memo(function Row({ row, isChosen, onChoose, to }: GapTableRowProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const title = useGapName()(row);
  const name = [title, row.case?.code].filter(Boolean).join(' · ');
  return (
    <Table.Tr className={isChosen ? classes.chosen : undefined}>
      <Table.Td className={`${classes.box ?? ''} noPrint`}>
        <Checkbox
          aria-label={t('gapTable.choose', { name })}
          checked={isChosen}
          disabled={!isActionable(row)}
          onChange={(event) => onChoose([row.id], event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td data-label={t('gap.severity')}>
        <SeverityMark severity={row.severity} />
        {row.level === 'WARN' && (
          <Text size="xs" c="dimmed">
            {label(GAP_LEVELS, row.level)}
          </Text>
        )}
      </Table.Td>
      <Table.Td data-label={t('gapTable.what')} data-whole className={classes.what}>
        <Anchor component={Link} to={to} fw={600}>
          {title}
          {row.case && <span className="visuallyHidden"> {row.case.code}</span>}
        </Anchor>
        <Text size="sm" c="dimmed" className={classes.sentence}>
          {localized(row.sentence)}
        </Text>
      </Table.Td>
      <Table.Td data-label={t('handoffs.case')}>
        {row.case ? (
          <Anchor component={Link} to={paths.districtCase(row.case.id)} className="spokenCode">
            {row.case.code}
          </Anchor>
        ) : (
          <Text span size="sm" c="dimmed">
            {t('gapTable.noCase')}
          </Text>
        )}
      </Table.Td>
      <Table.Td data-label={t('gap.owner')}>{localized(row.owner.name)}</Table.Td>
      <Table.Td data-label={t('gapTable.age')}>
        <Since at={row.openedAt} />
      </Table.Td>
      <Table.Td data-label={t('gapTable.rung')}>{label(LADDER_RUNGS, row.rung)}</Table.Td>
      <Table.Td data-label={t('gap.state')}>
        <Text span size="sm" fw={row.state === 'OPEN' ? 400 : 600}>
          {label(GAP_STATES, row.state)}
        </Text>
        <StateNote row={row} />
      </Table.Td>
    </Table.Tr>
  );
});

/** Until when it is as it is, and why. */
function StateNote({ row }: { readonly row: GapTableRowFragment }) {
  const label = useLabel();
  if (row.state === 'HANDLED' && row.plan) {
    return (
      <Text size="xs" c="dimmed">
        {label(PLANS, row.plan)}
        {row.handledUntil && (
          <>
            {' · '}
            <Moment at={row.handledUntil} />
          </>
        )}
      </Text>
    );
  }
  if (row.state === 'CONTESTED' && row.contestReason) {
    return <Text size="xs">{label(CONTEST_REASONS, row.contestReason)}</Text>;
  }
  if (row.state === 'WAIVED' && row.waivedUntil) {
    return (
      <Text size="xs" c="dimmed">
        <Moment at={row.waivedUntil} />
      </Text>
    );
  }
  return null;
}
