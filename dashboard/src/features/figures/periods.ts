/** Periods that an official compares: calendar months, quarters and years of the district (WIB). */
export type PeriodKind = 'month' | 'quarter' | 'year';

export interface Period {
  readonly from: string;
  readonly to: string;
}

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, year: 12 };

/** WIB is UTC+7 all year: midnight there is 17:00 of the day before in UTC. */
function wibMonthStart(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1, -7)).toISOString();
}

/**
 * The period of a kind that holds `now`, moved by `offset` periods (-1 is the one before). `to` is exclusive.
 */
export function periodOf(kind: PeriodKind, now: number, offset = 0): Period {
  const local = new Date(now + 7 * 3_600_000);
  const size = MONTHS[kind];
  const first = Math.floor(local.getUTCMonth() / size) * size + offset * size;
  const year = local.getUTCFullYear();
  return { from: wibMonthStart(year, first), to: wibMonthStart(year, first + size) };
}
