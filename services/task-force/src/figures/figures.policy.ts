import { DomainError } from '@estafet/relay-kit';
import { RULE_CODES, RULES, type GapFamily } from '@estafet/schema';
import { ABOUT_CLIENTS } from '../gaps/about-clients';
import type { RuleCode } from '../rules/types';

/** The rules whose gaps may be counted for officials, with their family. */
export const COUNTED_RULES: ReadonlyMap<RuleCode, GapFamily> = new Map(
  RULE_CODES.filter((rule) => !ABOUT_CLIENTS.includes(rule)).map((rule) => [rule, RULES[rule].family]),
);

const MS_PER_DAY = 86_400_000;
/** Waktu Indonesia Barat is UTC+7 all year. */
const WIB_OFFSET_MS = 7 * 3_600_000;
const DEFAULT_DAYS = 90;
const LONGEST_DAYS = 3 * 366;
const SHORTEST_DAYS = 28;
const MOST_STEPS = 24;

export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/**
 * Officials ask for whole days, four weeks of them at least: a window of seconds would hold one referral and, with the
 * agencies' names beside it, tell of one client (statistics.md). The refusal names the field.
 */
export function requireCoarse(asked: {
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
}): void {
  for (const field of ['from', 'to'] as const) {
    const instant = asked[field];
    if (instant && (instant.getTime() + WIB_OFFSET_MS) % MS_PER_DAY !== 0) {
      throw refusal(
        {
          id: 'Periode dimulai dan berakhir pada pergantian hari (WIB).',
          en: 'A period begins and ends at midnight (WIB).',
        },
        field,
      );
    }
  }
  const { from, to } = asked;
  if (from && to && to.getTime() - from.getTime() < SHORTEST_DAYS * MS_PER_DAY) {
    throw refusal({ id: 'Periode paling singkat 28 hari.', en: 'A period is 28 days at least.' }, 'from');
  }
}

/** How long one step of a trend is. */
export type FiguresStep = 'MONTH' | 'QUARTER';

const MONTHS_IN: Readonly<Record<FiguresStep, number>> = { MONTH: 1, QUARTER: 3 };

/** The period asked for, else the ninety days up to now. Refuses one that ends before it begins or is longer than three years. */
export function periodOf(
  asked: { readonly from?: Date | undefined; readonly to?: Date | undefined },
  now: Date,
): Period {
  const to = asked.to ?? now;
  const from = asked.from ?? new Date(to.getTime() - DEFAULT_DAYS * MS_PER_DAY);
  const days = (to.getTime() - from.getTime()) / MS_PER_DAY;
  if (days <= 0) {
    throw refusal(
      { id: 'Akhir periode harus sesudah awalnya.', en: 'The period has to end after it begins.' },
      'from',
    );
  }
  if (days > LONGEST_DAYS) {
    throw refusal({ id: 'Periode paling lama tiga tahun.', en: 'A period is three years at most.' }, 'from');
  }
  return { from, to };
}

/**
 * The period of the same length just before. Whole months in WIB are preceded by as many whole months, so that a quarter
 * is compared with the quarter before it, although that has other days; anything else by as much time.
 */
export function periodBefore({ from, to }: Period): Period {
  const first = wibMonthOf(from);
  const next = wibMonthOf(to);
  if (first.isStart && next.isStart) return { from: startOfWibMonth(2 * first.month - next.month), to: from };
  return { from: new Date(2 * from.getTime() - to.getTime()), to: from };
}

/**
 * The last `steps` months or quarters, oldest first; the last one is that in which the period ends, or in which it is now
 * if the period has not ended. Refuses a number of steps that no chart shows.
 */
export function trendPeriods(
  { to }: Period,
  { step, steps, now }: { readonly step: FiguresStep; readonly steps: number; readonly now: Date },
): Period[] {
  if (steps < 1 || steps > MOST_STEPS) {
    throw refusal(
      { id: `Jumlah langkah antara 1 dan ${MOST_STEPS}.`, en: `Steps are between 1 and ${MOST_STEPS}.` },
      'steps',
    );
  }
  const size = MONTHS_IN[step];
  const end = new Date(Math.min(to.getTime() - 1, now.getTime()));
  const last = Math.floor(wibMonthOf(end).month / size) * size;
  return Array.from({ length: steps }, (_, index) => {
    const month = last - (steps - 1 - index) * size;
    return { from: startOfWibMonth(month), to: startOfWibMonth(month + size) };
  });
}

/** Months since year 0 in WIB, and whether the instant is the first one of its month. */
function wibMonthOf(instant: Date): { readonly month: number; readonly isStart: boolean } {
  const local = new Date(instant.getTime() + WIB_OFFSET_MS);
  const month = local.getUTCFullYear() * 12 + local.getUTCMonth();
  return { month, isStart: startOfWibMonth(month).getTime() === instant.getTime() };
}

function startOfWibMonth(month: number): Date {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12) - WIB_OFFSET_MS);
}

function refusal(message: { readonly id: string; readonly en: string }, field: string): DomainError {
  return new DomainError('INVALID_INPUT', message, { field });
}
