import { useTranslation } from 'react-i18next';
import type { DistrictFigureRowFragment } from '../../gql/graphql';
import { useFigures } from '../../ui/use-figures';
import { outcomeOf, type Duty, type Outcome } from './figure-shapes';
import { usePeriodText } from './period-text';
import type { PeriodKind } from './periods';
import { changeOf, FEWEST_FOR_SHARE, isFew, paceChangeOf, verdictOf } from './reading';
import { useShareText } from './share-text';

type Row = DistrictFigureRowFragment;

export interface AnswerText {
  /** Are agencies answering in time, compared with the period before? */
  readonly inTime: string;
  /** How fast do they answer, compared with the period before? */
  readonly pace: string;
  /** The same about handovers. */
  readonly handovers: string;
  /** Whether the numbers are too small for a share, so that a longer period says more. */
  readonly isFew: boolean;
}

/** The page's first question, answered in sentences that need no briefing; every share with the numbers behind it. */
export function useAnswerText(now: Row, before: Row, kind: PeriodKind): AnswerText {
  const { t } = useTranslation();
  const numbers = useFigures();
  const previous = usePeriodText().before(kind);
  const shareText = useShareText();
  const parts = ({ inTime, due }: Outcome) =>
    t('figure.partOf', { part: numbers.count(inTime), whole: numbers.count(due) });

  const inTimeText = (duty: Duty): string => {
    const current = outcomeOf(now, duty);
    const earlier = outcomeOf(before, duty);
    const verdict = verdictOf(current.share);
    if (verdict === 'none') return t(`figures.said.none.${duty}`);
    if (verdict === 'few') {
      return t(`figures.said.few.${duty}`, { parts: parts(current), previous, partsBefore: parts(earlier) });
    }
    const said = t(`figures.said.${verdict}.${duty}`, {
      percent: shareText(current.share).short,
      parts: parts(current),
    });
    const change = changeOf(current.share, earlier.share);
    return change === 'few'
      ? `${said}. ${t('figures.change.few', { previous, partsBefore: parts(earlier) })}`
      : `${said}, ${t(`figures.change.${change}`, { previous, shareBefore: shareText(earlier.share).whole })}.`;
  };

  const paceText = (): string => {
    const current = outcomeOf(now, 'answers').pace;
    const earlier = outcomeOf(before, 'answers').pace;
    if (isFew(current)) return '';
    const said = { hours: numbers.hours(current.hours), answers: numbers.count(current.count) };
    const change = paceChangeOf(current, earlier);
    return change === 'few'
      ? t('figures.pace.alone', said)
      : t(`figures.pace.${change}`, {
          ...{ ...said, previous, hoursBefore: numbers.hours(earlier.hours) },
          answersBefore: numbers.count(earlier.count),
        });
  };

  return {
    inTime: inTimeText('answers'),
    pace: paceText(),
    handovers: inTimeText('handovers'),
    isFew: now.answersDue < FEWEST_FOR_SHARE,
  };
}
