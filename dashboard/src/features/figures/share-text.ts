import { useTranslation } from 'react-i18next';
import { formatShare } from '../../ui/figures';
import { useLanguage } from '../../ui/language';
import { useFigures } from '../../ui/use-figures';
import { FEWEST_FOR_SHARE, type Share } from './reading';

export interface ShareText {
  /** "82%", or "6 dari 8" where there are too few for a percentage. */
  readonly short: string;
  /** The numbers behind `short`, where it does not say them itself. */
  readonly behind: string;
  /** Both in one: "82% (41 dari 50)". */
  readonly whole: string;
}

/** A share as it may be said: below ten only by its two numbers (reading.ts). */
export function useShareText(): (share: Share) => ShareText {
  const { t } = useTranslation();
  const language = useLanguage();
  const numbers = useFigures();
  return ({ part, whole }) => {
    const percent = formatShare(part, whole, language);
    if (percent === undefined) return { short: t('figure.none'), behind: '', whole: t('figure.none') };
    const parts = t('figure.partOf', { part: numbers.count(part), whole: numbers.count(whole) });
    return whole < FEWEST_FOR_SHARE
      ? { short: parts, behind: '', whole: parts }
      : { short: percent, behind: parts, whole: numbers.share(part, whole) };
  };
}
