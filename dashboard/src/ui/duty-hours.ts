import { useTranslation } from 'react-i18next';
import { useLanguage } from './language';
import { formatClock } from './time';

/** A programme card's duty hours as people say them; `24h` and `08:00-16:00` are how a card writes them down. */
export function useDutyHours(): (hours: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (hours) =>
    hours === '24h'
      ? t('card.alwaysOnDuty')
      : t('card.onDuty', { hours: formatClock(hours.replace('-', '–'), language) });
}
