/** Day 0 of every rehearsal, at midnight WIB: any Monday does, since the rules count days and know no week. */
const DAY_ZERO_MS = Date.parse('2025-01-06T00:00:00.000+07:00');
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const WIB_OFFSET_MS = 7 * 3_600_000;

const INSTANT = /^D(-?\d{1,5})T([01]\d|2[0-3]):([0-5]\d)$/;
const DAY = /^D(-?\d{1,5})$/;

/** Whether a text is an instant of a scenario: D<day>T<hh:mm> in WIB. */
export function isScenarioInstant(text: string): boolean {
  return INSTANT.test(text);
}

/** The instant that `D0T09:30` names. */
export function instantOfScenario(text: string): Date {
  const [, day, hour, minute] = INSTANT.exec(text) ?? [];
  if (day === undefined) throw new Error('not an instant of a scenario; the schema lets none through');
  return new Date(DAY_ZERO_MS + Number(day) * DAY_MS + (Number(hour) * 60 + Number(minute)) * MINUTE_MS);
}

/** An instant as a scenario writes it. */
export function scenarioInstantOf(instant: Date): string {
  const since = instant.getTime() - DAY_ZERO_MS;
  const day = Math.floor(since / DAY_MS);
  const minutes = Math.floor((since - day * DAY_MS) / MINUTE_MS);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `D${String(day)}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** What an act's data mean by a scenario's time: `D0T16:00` an instant in UTC, `D18` a calendar day; other texts stay. */
export function dataTimeOf(text: string): string {
  if (isScenarioInstant(text)) return instantOfScenario(text).toISOString();
  const [, day] = DAY.exec(text) ?? [];
  if (day === undefined) return text;
  return new Date(DAY_ZERO_MS + WIB_OFFSET_MS + Number(day) * DAY_MS).toISOString().slice(0, 10);
}
