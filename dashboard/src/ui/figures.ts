import type { Language } from './time';

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const FORMATS = {
  count: {},
  decimal: { maximumFractionDigits: 1 },
  share: { style: 'percent', maximumFractionDigits: 0 },
} as const satisfies Readonly<Record<string, Intl.NumberFormatOptions>>;
const formats = new Map<string, Intl.NumberFormat>();

/** Each is made once: a table asks for hundreds. */
function format(language: Language, kind: keyof typeof FORMATS): Intl.NumberFormat {
  const name = `${language} ${kind}`;
  const known = formats.get(name);
  if (known) return known;
  const created = new Intl.NumberFormat(LOCALES[language], FORMATS[kind]);
  formats.set(name, created);
  return created;
}

/** Up to here every language of ours writes the digits alone, and a browser's first number format takes its time. */
const PLAIN_BELOW = 1_000;

/** '1.234' */
export function formatCount(count: number, language: Language): string {
  if (Number.isInteger(count) && count >= 0 && count < PLAIN_BELOW) return String(count);
  return format(language, 'count').format(count);
}

/** One decimal at most: '6,5' */
export function formatDecimal(value: number, language: Language): string {
  return format(language, 'decimal').format(value);
}

/** '83 %'; undefined where there is nothing to take a share of. */
export function formatShare(part: number, whole: number, language: Language): string | undefined {
  if (whole <= 0) return undefined;
  return format(language, 'share').format(part / whole);
}
