/** Dates and times are always the district's: Waktu Indonesia Barat, whatever the device says. */
export type Language = 'id' | 'en';

const ZONE = 'Asia/Jakarta';
const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${key}`;
  const known = formats.get(name);
  if (known) return known;
  const created = new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options });
  formats.set(name, created);
  return created;
}

/** '21 Nov 2026, 14.05 WIB' */
export function formatDateTime(iso: string, language: Language): string {
  const text = format(language, 'dateTime', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso));
  return `${text} WIB`;
}

/** '21 November 2026' */
export function formatDate(iso: string, language: Language): string {
  return format(language, 'date', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(iso));
}

/** '21 Nov' */
export function formatShortDate(iso: string, language: Language): string {
  return format(language, 'shortDate', { day: 'numeric', month: 'short' }).format(new Date(iso));
}

/** 'Nov 26', for the steps of a trend */
export function formatShortMonth(iso: string, language: Language): string {
  return format(language, 'shortMonth', { month: 'short', year: '2-digit' }).format(new Date(iso));
}

/**
 * Makes the formats that a home shows first. A browser's first one reads the calendar and the zones, which takes a slow phone a
 * tenth of a second: it is done while the page is still on its way.
 */
export function prepareFormats(language: Language): void {
  const now = new Date().toISOString();
  formatDateTime(now, language);
  formatDate(now, language);
}

/** Times of day as a card writes them, `07:30` or `07:30–16:00`: with the point that Indonesian writes, and the colon of English. */
export function formatClock(written: string, language: Language): string {
  return language === 'id' ? written.replaceAll(':', '.') : written.replaceAll('.', ':');
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Span {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly count: number;
}

/** A length of time as a person says it: minutes under an hour, hours under three days, then days. */
export function spanOf(milliseconds: number): Span {
  const size = Math.abs(milliseconds);
  if (size < HOUR) return { unit: 'minutes', count: Math.floor(size / MINUTE) };
  if (size < 3 * DAY) return { unit: 'hours', count: Math.floor(size / HOUR) };
  return { unit: 'days', count: Math.floor(size / DAY) };
}

/** The value of a `datetime-local` field, read as WIB (which has no summer time: always +07:00). */
export function fromLocalField(value: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return undefined;
  const date = new Date(`${value.slice(0, 16)}:00+07:00`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** What a `datetime-local` field shows for an instant, in WIB. */
export function toLocalField(iso: string): string {
  return new Date(new Date(iso).getTime() + 7 * HOUR).toISOString().slice(0, 16);
}
