/** Western Indonesian Time, UTC+7, without daylight saving: the rules count their days and noons in it (requirements §15.1). */
const WIB_OFFSET_MS = 7 * 3_600_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOON_MS = 12 * HOUR_MS;

/** A case is judged at each of its acts, by the same clocks: reading and writing a date costs more than to remember it. */
const REMEMBERED_SUMS = 10_000;
const sums = new Map<string, string>();

/** Instants are ISO-8601 in UTC with milliseconds, so that they compare as text. */
export function addHours(instant: string, hours: number): string {
  const key = `${String(hours)}@${instant}`;
  const known = sums.get(key);
  if (known !== undefined) return known;
  const sum = new Date(Date.parse(instant) + hours * HOUR_MS).toISOString();
  if (sums.size >= REMEMBERED_SUMS) sums.clear();
  sums.set(key, sum);
  return sum;
}

/** Elapsed days of 24 hours; WIB has no day of another length. */
export function addDays(instant: string, days: number): string {
  return addHours(instant, days * 24);
}

/** The first noon in WIB strictly after the instant: an acceptance at noon sharp has until tomorrow. */
export function nextNoonWib(instant: string): string {
  const local = Date.parse(instant) + WIB_OFFSET_MS;
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  const noon = local < midnight + NOON_MS ? midnight + NOON_MS : midnight + DAY_MS + NOON_MS;
  return new Date(noon - WIB_OFFSET_MS).toISOString();
}

/** The calendar day in WIB, as YYYY-MM-DD. */
export function wibDay(instant: string): string {
  return new Date(Date.parse(instant) + WIB_OFFSET_MS).toISOString().slice(0, 10);
}

/** How many different days in WIB the instants fall on. */
export function differentDays(instants: readonly string[]): number {
  return new Set(instants.map(wibDay)).size;
}

/**
 * The instant that a value of an act names. A date alone (YYYY-MM-DD) means that day at the time of day of `like`,
 * so that "fourteen days, until the 18th" ends fourteen times 24 hours after it began. Undefined when it names none.
 */
export function instantOf(value: string | undefined, like: string): string | undefined {
  if (value === undefined) return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const sinceMidnight = (Date.parse(like) + WIB_OFFSET_MS) % DAY_MS;
    const midnight = Date.parse(`${value}T00:00:00.000Z`) - WIB_OFFSET_MS;
    return Number.isNaN(midnight) ? undefined : new Date(midnight + sinceMidnight).toISOString();
  }
  const parsed = Date.parse(value);
  return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString();
}

export function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}
