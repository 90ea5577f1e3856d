import { useTranslation } from 'react-i18next';
import { useFigures } from '../../ui/use-figures';
import { unitOf } from './threshold-names';

const PERCENT = 100;

/** A setting's value with its unit: "24 jam", "14 hari", "50%", "3 kali". */
export function useThresholdText(): (name: string, value: number) => string {
  const { t } = useTranslation();
  const figures = useFigures();
  return (name, value) => {
    const unit = unitOf(name);
    return unit === 'share'
      ? t('threshold.share', { value: figures.count(Math.round(value * PERCENT)) })
      : t(`threshold.${unit}`, { value: figures.count(value) });
  };
}
