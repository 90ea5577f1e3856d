import { useTranslation } from 'react-i18next';

/** A programme card's duty hours as people say them; `24h` and `08:00-16:00` are how a card writes them down. */
export function useDutyHours(): (hours: string) => string {
  const { t } = useTranslation();
  return (hours) =>
    hours === '24h' ? t('card.alwaysOnDuty') : t('card.onDuty', { hours: hours.replace('-', '–') });
}
