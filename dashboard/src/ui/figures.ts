import type { Language } from './time';

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Up to here every language of ours writes the digits alone, and a browser's first number format takes its time. */
const PLAIN_BELOW = 1_000;

/** '1.234' */
export function formatCount(count: number, language: Language): string {
  if (Number.isInteger(count) && count >= 0 && count < PLAIN_BELOW) return String(count);
  return new Intl.NumberFormat(LOCALES[language]).format(count);
}

/** One decimal at most: '6,5' */
export function formatDecimal(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(value);
}

/** '83 %'; undefined where there is nothing to take a share of. */
export function formatShare(part: number, whole: number, language: Language): string | undefined {
  if (whole <= 0) return undefined;
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    part / whole,
  );
}
