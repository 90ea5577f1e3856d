import type { FiguresQueryVariables, FiguresStep } from '../../gql/graphql';
import { firstChoice, parsePeriod, periodOf, type PeriodChoice } from './periods';

const STEPS: Readonly<Record<FiguresStep, number>> = { MONTH: 12, QUARTER: 8 };

export interface FiguresAsked {
  readonly choice: PeriodChoice;
  readonly step: FiguresStep;
  readonly variables: FiguresQueryVariables;
}

/** What a page of figures asks, by the codes of its address; also asked before the application has come (early.ts). */
export function figuresAsked(
  { periode, langkah }: { readonly periode?: string | undefined; readonly langkah?: string | undefined },
  now: number,
): FiguresAsked {
  const choice = parsePeriod(periode) ?? firstChoice(now);
  const step: FiguresStep = langkah === 'triwulan' ? 'QUARTER' : 'MONTH';
  return { choice, step, variables: { ...periodOf(choice, now), step, steps: STEPS[step] } };
}

/** The same by the address itself. */
export function figuresAskedAt(search: string, now: number): FiguresAsked {
  const codes = new URLSearchParams(search);
  const [periode, langkah] = ['periode', 'langkah'].map((name) => codes.get(name) ?? undefined);
  return figuresAsked({ periode, langkah }, now);
}
