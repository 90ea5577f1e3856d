import { useTranslation } from 'react-i18next';
import { useLanguage, useLocalized } from '../../ui/language';
import { formatDateTime } from '../../ui/time';
import type { FigureOrigin } from './figure-table';
import { usePeriodText } from './period-text';
import { isRunning, periodCode, type PeriodChoice } from './periods';
import type { Figures } from './use-period-figures';

/** What every file says about itself: period, comparison, source, time, and how it counts. */
export function useOrigin(figures: Figures, choice: PeriodChoice): FigureOrigin {
  const { t } = useTranslation();
  const language = useLanguage();
  const localized = useLocalized();
  const text = usePeriodText();
  const { previous, extractedAt } = figures;
  const name = `${text.name(choice)} (${text.days(figures)})`;
  const runs = isRunning(choice.kind, figures, Date.parse(extractedAt));
  return {
    periodCode: periodCode(choice),
    language,
    lines: [
      t('figures.origin.period', { period: runs ? t('figures.stillRunning', { period: name }) : name }),
      ...(previous ? [t('figures.origin.previous', { period: text.days(previous) })] : []),
      t('figures.origin.source', { source: localized(figures.source) }),
      t('figures.origin.extracted', { at: formatDateTime(extractedAt, language) }),
    ],
  };
}
