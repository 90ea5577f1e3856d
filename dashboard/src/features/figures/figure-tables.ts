import { GAP_FAMILIES, type CodeList } from '@estafet/schema/vocabulary/index';
import type { TFunction } from 'i18next';
import type { AgencyOutcome, Duty, FamilyFlow, Outcome, TrendPoint } from './figure-shapes';
import type { FigureColumn, FigureTable } from './figure-table';
import { FEWEST_FOR_SHARE } from './reading';

/** The tables behind the pictures. Every share stands beside the two numbers that it is of. */

export function agencyTable(t: TFunction, duty: Duty, outcomes: readonly AgencyOutcome[]): FigureTable {
  return {
    slug: duty === 'answers' ? 'jawaban-per-lembaga' : 'serah-terima-per-lembaga',
    title: t(`figures.byAgency.${duty}`),
    columns: [
      { name: t('figures.agency'), kind: 'text' },
      ...outcomeColumns(t, duty),
      { name: t('figures.dueBefore'), kind: 'count' },
      { name: t('figures.inTimeBefore'), kind: 'count' },
      { name: t('figures.medianBefore'), kind: 'hours' },
    ],
    rows: outcomes.map(({ name, now, before }) => [
      name,
      ...outcomeCells(now),
      before.due,
      before.inTime,
      before.pace.hours,
    ]),
  };
}

interface TrendTableInput {
  readonly points: readonly TrendPoint[];
  readonly stepName: (point: TrendPoint) => string;
  readonly whose: string;
}

export function trendTable(
  t: TFunction,
  duty: Duty,
  { points, stepName, whose }: TrendTableInput,
): FigureTable {
  return {
    slug: duty === 'answers' ? 'jawaban-dari-waktu-ke-waktu' : 'serah-terima-dari-waktu-ke-waktu',
    title: `${t(`figures.trend.${duty}`)}: ${whose}`,
    columns: [{ name: t('figures.step'), kind: 'text' }, ...outcomeColumns(t, duty)],
    rows: points.map((point) => [
      point.isRunning ? t('figures.stepRunning', { step: stepName(point) }) : stepName(point),
      ...outcomeCells(point[duty]),
    ]),
  };
}

export function paceTable(t: TFunction, { points, stepName, whose }: TrendTableInput): FigureTable {
  return {
    slug: 'kecepatan-dari-waktu-ke-waktu',
    title: `${t('figures.pace.trend')}: ${whose}`,
    columns: [
      { name: t('figures.step'), kind: 'text' },
      { name: t('figures.done.answers'), kind: 'count' },
      { name: t('figures.median.answers'), kind: 'hours' },
      { name: t('figures.done.handovers'), kind: 'count' },
      { name: t('figures.median.handovers'), kind: 'hours' },
    ],
    rows: points.map((point) => [
      stepName(point),
      point.answers.pace.count,
      point.answers.pace.hours,
      point.handovers.pace.count,
      point.handovers.pace.hours,
    ]),
  };
}

export function familyTable(
  t: TFunction,
  label: (list: CodeList, code: string) => string,
  flows: readonly FamilyFlow[],
): FigureTable {
  return {
    slug: 'celah-per-kelompok',
    title: t('figures.gaps.title'),
    columns: [
      { name: t('figures.gaps.family'), kind: 'text' },
      { name: t('figures.gaps.opened'), kind: 'count' },
      { name: t('figures.gaps.cleared'), kind: 'count' },
      { name: t('figures.gaps.openedBefore'), kind: 'count' },
      { name: t('figures.gaps.clearedBefore'), kind: 'count' },
    ],
    rows: flows.map(({ family, opened, cleared, openedBefore, clearedBefore }) => [
      label(GAP_FAMILIES, family),
      opened,
      cleared,
      openedBefore,
      clearedBefore,
    ]),
  };
}

function outcomeColumns(t: TFunction, duty: Duty): FigureColumn[] {
  return [
    { name: t(`figures.due.${duty}`), kind: 'count' },
    { name: t('figures.inTime'), kind: 'count' },
    { name: t('figures.late'), kind: 'count' },
    { name: t(`figures.open.${duty}`), kind: 'count' },
    { name: t('figures.share'), kind: 'percent' },
    { name: t(`figures.median.${duty}`), kind: 'hours' },
  ];
}

function outcomeCells({ due, inTime, late, open, pace }: Outcome) {
  const share = due < FEWEST_FOR_SHARE ? undefined : (inTime / due) * 100;
  return [due, inTime, late, open, share, pace.hours];
}
