import { useTranslation } from 'react-i18next';
import { formatCount, formatDecimal, formatShare } from './figures';
import { useLanguage } from './language';

export interface Figures {
  readonly count: (value: number | null | undefined) => string;
  readonly hours: (value: number | null | undefined) => string;
  /** "83% (5 dari 6)": never a share without the numbers behind it. */
  readonly share: (part: number, whole: number) => string;
}

/** Numbers as the reader writes them; what is not known is said to be so, never shown as zero. */
export function useFigures(): Figures {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    count: (value) =>
      value === null || value === undefined ? t('figure.none') : formatCount(value, language),
    hours: (value) =>
      value === null || value === undefined
        ? t('figure.none')
        : t('figure.hours', { hours: formatDecimal(value, language) }),
    share: (part, whole) => {
      const share = formatShare(part, whole, language);
      if (share === undefined) return t('figure.none');
      return t('figure.share', {
        share,
        part: formatCount(part, language),
        whole: formatCount(whole, language),
      });
    },
  };
}
