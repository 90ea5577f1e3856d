import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../ui/language';
import { formatDate, formatShortMonth, type Language } from '../../ui/time';
import { lastDayOf, type Period, type PeriodChoice, type PeriodKind } from './periods';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

export interface PeriodText {
  /** "Triwulan IV 2026" */
  readonly name: (choice: PeriodChoice) => string;
  /** "1 Oktober 2026 – 31 Desember 2026" */
  readonly days: (period: Period) => string;
  /** "triwulan sebelumnya" */
  readonly before: (kind: PeriodKind) => string;
  /** A step of a trend: "Nov 2026" or "T4 2026" */
  readonly step: (from: string, step: 'MONTH' | 'QUARTER') => string;
}

/** Periods in words, as a district office writes them. */
export function usePeriodText(): PeriodText {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    name: ({ kind, year, part }) => {
      const number = language === 'id' ? (ROMAN[part - 1] ?? '') : String(part);
      return t(`figures.name.${kind}`, { number, year });
    },
    days: (period) =>
      t('figures.days', {
        from: formatDate(period.from, language),
        to: formatDate(lastDayOf(period), language),
      }),
    before: (kind) => t(`figures.beforeKind.${kind}`),
    step: (from, step) => (step === 'MONTH' ? formatShortMonth(from, language) : quarterText(from, language)),
  };
}

const WIB_OFFSET_MS = 7 * 3_600_000;

function quarterText(from: string, language: Language): string {
  const local = new Date(Date.parse(from) + WIB_OFFSET_MS);
  const quarter = Math.floor(local.getUTCMonth() / 3) + 1;
  return `${language === 'id' ? 'T' : 'Q'}${quarter} ${local.getUTCFullYear()}`;
}
