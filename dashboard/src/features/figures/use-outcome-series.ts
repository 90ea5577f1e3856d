import { useTranslation } from 'react-i18next';
import { seriesColor } from '../../app/theme';
import type { Duty } from './figure-shapes';

/** In time, late, open: the three ways in which something owed can stand, always in this order and these colours. */
export function useOutcomeSeries(duty: Duty) {
  const { t } = useTranslation();
  return [
    { key: 'inTime', name: t('figures.inTime'), color: seriesColor(0) },
    { key: 'late', name: t('figures.late'), color: seriesColor(1) },
    { key: 'open', name: t(`figures.open.${duty}`), color: seriesColor(2) },
  ] as const;
}
