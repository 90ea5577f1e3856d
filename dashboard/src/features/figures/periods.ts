/** Periods that an official compares: calendar quarters, half-years and years of the district (WIB), or the last ninety days. */
export type PeriodKind = 'quarter' | 'half' | 'year' | 'days90';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A period as it stands in the address: the same link means the same days tomorrow. */
export interface PeriodChoice {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which quarter (1–4) or half (1–2) of the year; 1 for the others. */
  readonly part: number;
}

const MONTHS = { quarter: 3, half: 6, year: 12 } as const satisfies Partial<Record<PeriodKind, number>>;
const LETTERS = { quarter: 'T', half: 'S' } as const;
const LAST_90_DAYS = '90-hari';

const WIB_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
/** Below this a running quarter says little yet, so the page opens with the one before. */
const YOUNGEST_QUARTER_DAYS = 30;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2999;

/** `2026-T4`, `2026-S2`, `2026`, `90-hari`. */
export function periodCode({ kind, year, part }: PeriodChoice): string {
  if (kind === 'days90') return LAST_90_DAYS;
  return kind === 'year' ? String(year) : `${year}-${LETTERS[kind]}${part}`;
}

/** Reads a code of the address; what is no period counts as no choice. */
export function parsePeriod(code: string | undefined): PeriodChoice | undefined {
  if (code === LAST_90_DAYS) return { kind: 'days90', year: 0, part: 1 };
  const [, digits, letter, part] = /^(\d{4})(?:-(?:(T)([1-4])|S([12])))?$/.exec(code ?? '') ?? [];
  const year = Number(digits);
  if (digits === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (letter === 'T') return { kind: 'quarter', year, part: Number(part) };
  return code?.includes('S') === true
    ? { kind: 'half', year, part: Number(code.slice(-1)) }
    : { kind: 'year', year, part: 1 };
}

/** The period of a kind that runs at `now`, moved by `offset` periods (-1 is the one before). */
export function choiceAt(kind: PeriodKind, now: number, offset = 0): PeriodChoice {
  if (kind === 'days90') return { kind, year: 0, part: 1 };
  const local = new Date(now + WIB_OFFSET_MS);
  const size = MONTHS[kind];
  const perYear = 12 / size;
  const place = local.getUTCFullYear() * perYear + Math.floor(local.getUTCMonth() / size) + offset;
  return { kind, year: Math.floor(place / perYear), part: (place % perYear) + 1 };
}

/** What the page opens with: the running quarter, or in its first days the one before. */
export function firstChoice(now: number): PeriodChoice {
  const running = choiceAt('quarter', now);
  const age = now - Date.parse(periodOf(running, now).from);
  return age < YOUNGEST_QUARTER_DAYS * DAY_MS ? choiceAt('quarter', now, -1) : running;
}

/** First instant and first instant after it. The last ninety days end with today, so that they stay the same all day. */
export function periodOf({ kind, year, part }: PeriodChoice, now: number): Period {
  if (kind === 'days90') {
    const today = Math.floor((now + WIB_OFFSET_MS) / DAY_MS) * DAY_MS - WIB_OFFSET_MS;
    const to = today + DAY_MS;
    return { from: new Date(to - 90 * DAY_MS).toISOString(), to: new Date(to).toISOString() };
  }
  const size = MONTHS[kind];
  const first = (part - 1) * size;
  return { from: wibMonthStart(year, first), to: wibMonthStart(year, first + size) };
}

/** Whether its figures will grow for days to come. The last ninety days end with today whenever one looks. */
export function isRunning(kind: PeriodKind, { to }: Period, now: number): boolean {
  return kind !== 'days90' && Date.parse(to) > now;
}

/** The last day that belongs to a period, as an instant of that day. */
export function lastDayOf({ to }: Period): string {
  return new Date(Date.parse(to) - 1).toISOString();
}

/** WIB is UTC+7 all year: midnight there is 17:00 of the day before in UTC. */
function wibMonthStart(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1, -7)).toISOString();
}
