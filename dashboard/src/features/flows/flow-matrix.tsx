import { Anchor, Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FlowRowFragment } from '../../gql/graphql';
import { useLocalized } from '../../ui/language';
import { useFigures } from '../../ui/use-figures';
import { referralsPath, type PeriodCode } from '../handoffs/referral-filter';
import classes from './flow-matrix.module.css';
import { FLOW_MEASURES, matrixOf, type FlowMeasure, type MatrixCell } from './matrix';

interface FlowMatrixProps {
  readonly flows: readonly FlowRowFragment[];
  readonly measure: FlowMeasure;
  readonly period: PeriodCode;
}

/** From whom to whom: a table whose ground repeats how much; on a phone the same pairs as a list. Each figure opens its list. */
export function FlowMatrix({ flows, measure, period }: FlowMatrixProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  const { senders, receivers, cellOf, ranked } = matrixOf(flows, measure);
  return (
    <>
      <div className={classes.scroll} role="group" tabIndex={0} aria-label={t('flow.matrix')}>
        <table
          className={classes.matrix}
          aria-label={t('flow.matrixOf', { measure: t(`flow.of.${measure}`) })}
        >
          <thead>
            <tr>
              <td className={classes.corner}>{t('flow.corner')}</td>
              {receivers.map((party) => (
                <th key={party.id} scope="col" className={classes.column}>
                  <span>{localized(party.name)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {senders.map((from) => (
              <tr key={from.id}>
                <th scope="row" className={classes.row}>
                  {localized(from.name)}
                </th>
                {receivers.map((to) => (
                  <Cell key={to.id} cell={cellOf(from.id, to.id)} measure={measure} period={period} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PairList cells={ranked} measure={measure} period={period} />
    </>
  );
}

interface CellProps {
  readonly cell: MatrixCell | undefined;
  readonly measure: FlowMeasure;
  readonly period: PeriodCode;
}

function Cell({ cell, measure, period }: CellProps) {
  const { t } = useTranslation();
  const localized = useLocalized();
  if (!cell) {
    return (
      <td className={classes.cell} data-step="empty">
        <span className="visuallyHidden">{t('flow.noPair')}</span>
      </td>
    );
  }
  const { from, to } = cell.flow;
  return (
    <td className={classes.cell} data-step={cell.step}>
      <CellValue
        cell={cell}
        measure={measure}
        period={period}
        name={t('flow.pair', { from: localized(from.name), to: localized(to.name) })}
      />
    </td>
  );
}

/** The figure as a link to the referrals that it counts; nothing to open where it counts none. */
function CellValue({
  cell,
  measure,
  period,
  name,
}: CellProps & { readonly cell: MatrixCell; readonly name: string }) {
  const text = useCellText()(cell, measure, true);
  if (cell.value === undefined || cell.value === 0) return <span className="numeric">{text}</span>;
  return (
    <Link to={cellPath(cell, measure, period)} className="numeric">
      {text}
      <span className="visuallyHidden"> {name}</span>
    </Link>
  );
}

const FIRST_PAIRS = 12;

function PairList(props: {
  readonly cells: readonly MatrixCell[];
  readonly measure: FlowMeasure;
  readonly period: PeriodCode;
}) {
  const { cells, measure, period } = props;
  const { t } = useTranslation();
  const localized = useLocalized();
  const cellText = useCellText();
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? cells : cells.slice(0, FIRST_PAIRS);
  if (cells.length === 0) {
    return (
      <Text c="dimmed" className={classes.pairs}>
        {t('flow.noneOfMeasure')}
      </Text>
    );
  }
  return (
    <div className={classes.pairs}>
      <Stack gap="xs">
        <Table aria-label={t('flow.matrixOf', { measure: t(`flow.of.${measure}`) })}>
          <Table.Tbody>
            {shown.map((cell) => (
              <Table.Tr key={`${cell.flow.from.id} ${cell.flow.to.id}`}>
                <Table.Th scope="row" fw={400}>
                  {t('flow.pair', {
                    from: localized(cell.flow.from.name),
                    to: localized(cell.flow.to.name),
                  })}
                </Table.Th>
                <Table.Td ta="end" fw={600}>
                  <Anchor component={Link} to={cellPath(cell, measure, period)} className="numeric">
                    {cellText(cell, measure, false)}
                  </Anchor>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {cells.length > FIRST_PAIRS && !isWhole && (
          <Button variant="default" size="xs" onClick={() => setIsWhole(true)}>
            {t('flow.allPairs', { count: cells.length })}
          </Button>
        )}
      </Stack>
    </div>
  );
}

function cellPath({ flow: { from, to } }: MatrixCell, measure: FlowMeasure, period: PeriodCode): string {
  return referralsPath({ dari: from.id, ke: to.id, hari: period, ukuran: FLOW_MEASURES[measure].filter });
}

function useCellText(): (cell: MatrixCell, measure: FlowMeasure, isShort: boolean) => string {
  const { t } = useTranslation();
  const figures = useFigures();
  return ({ value, whole }, measure, isShort) => {
    if (FLOW_MEASURES[measure].kind === 'hours') {
      return isShort && value !== undefined
        ? t('flow.hours', { hours: figures.count(Math.round(value)) })
        : figures.hours(value);
    }
    if (whole !== undefined && value !== undefined) {
      return t('flow.ofWhole', { part: figures.count(value), whole: figures.count(whole) });
    }
    return figures.count(value);
  };
}
