import { useQuery } from '@apollo/client/react';
import { useObserveServerTime, useServerNow } from '../../app/server-time';
import { FiguresDocument, type FiguresQuery, type FiguresStep } from '../../gql/graphql';
import { useUrlFilter } from '../../ui/use-url-filter';
import { figuresAsked, figuresAskedAt } from './figures-question';
import { periodCode, type PeriodChoice } from './periods';

export type Figures = NonNullable<FiguresQuery['processFigures']>;

/** What a page of figures asks at the address that is open. */
export const figuresQuestion = () => ({
  query: FiguresDocument,
  variables: figuresAskedAt(window.location.search, Date.now()).variables,
});

/** The period in the address, and its figures: one question for all that a page of figures shows. */
export function usePeriodFigures() {
  const now = useServerNow();
  const [filter, setFilter] = useUrlFilter(['periode', 'langkah', 'lembaga']);
  const { choice, step, variables } = figuresAsked(filter, now);
  const { from, to } = variables;
  const { data, previousData, error, loading, refetch } = useQuery(FiguresDocument, { variables });
  useObserveServerTime(data?.processFigures?.extractedAt);
  // A step of the trend is asked for anew; what does not depend on it stays where the reader looks.
  const earlier = previousData?.processFigures;
  const kept = earlier?.from === from && earlier.to === to ? earlier : undefined;
  return {
    now,
    choice,
    period: { from, to },
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
