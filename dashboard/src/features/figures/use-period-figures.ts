import { useQuery } from '@apollo/client/react';
import { useObserveServerTime, useServerNow } from '../../app/server-time';
import { FiguresDocument, type FiguresQuery, type FiguresStep } from '../../gql/graphql';
import { useUrlFilter } from '../../ui/use-url-filter';
import { firstChoice, parsePeriod, periodCode, periodOf, type Period, type PeriodChoice } from './periods';

export type Figures = NonNullable<FiguresQuery['processFigures']>;

const STEPS: Readonly<Record<FiguresStep, number>> = { MONTH: 12, QUARTER: 8 };

/** The period in the address, and its figures: one question for all that a page of figures shows. */
export function usePeriodFigures() {
  const now = useServerNow();
  const [filter, setFilter] = useUrlFilter(['periode', 'langkah', 'lembaga']);
  const choice = parsePeriod(filter.periode) ?? firstChoice(now);
  const step: FiguresStep = filter.langkah === 'triwulan' ? 'QUARTER' : 'MONTH';
  const period: Period = periodOf(choice, now);
  const { data, previousData, error, loading, refetch } = useQuery(FiguresDocument, {
    variables: { ...period, step, steps: STEPS[step] },
  });
  useObserveServerTime(data?.processFigures?.extractedAt);
  // A step of the trend is asked for anew; what does not depend on it stays where the reader looks.
  const earlier = previousData?.processFigures;
  const kept = earlier?.from === period.from && earlier.to === period.to ? earlier : undefined;
  return {
    now,
    choice,
    period,
    step,
    agencyId: filter.lembaga,
    figures: data?.processFigures ?? (loading ? kept : undefined),
    error,
    loading,
    retry: () => void refetch(),
    choosePeriod: (next: PeriodChoice) => setFilter('periode', periodCode(next)),
    chooseStep: (next: FiguresStep) => setFilter('langkah', next === 'QUARTER' ? 'triwulan' : ''),
    chooseAgency: (id: string) => setFilter('lembaga', id),
  };
}
