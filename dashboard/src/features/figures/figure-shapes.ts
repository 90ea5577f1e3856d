import type {
  AgencyFigureRowFragment,
  DistrictFigureRowFragment,
  TrendStepFragment,
} from '../../gql/graphql';
import { FEWEST_FOR_POINT, type Pace, type Share } from './reading';

/** What is looked at: answers that the receiver owes, or handovers that the sender owes. */
export type Duty = 'answers' | 'handovers';

/** Counts of one period or step, of the district or of one agency. */
export type Counts = Pick<
  AgencyFigureRowFragment,
  | 'answersDue'
  | 'answered'
  | 'answeredInTime'
  | 'medianAnswerHours'
  | 'handoversDue'
  | 'handedOver'
  | 'handedOverInTime'
  | 'medianHandoverHours'
>;

/** How a duty was done: every one that fell due is in time, late or still open. */
export interface Outcome {
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  readonly open: number;
  readonly share: Share;
  readonly pace: Pace;
}

export const NO_COUNTS: Counts = {
  answersDue: 0,
  answered: 0,
  answeredInTime: 0,
  medianAnswerHours: null,
  handoversDue: 0,
  handedOver: 0,
  handedOverInTime: 0,
  medianHandoverHours: null,
};

export function outcomeOf(counts: Counts, duty: Duty): Outcome {
  const [due, done, inTime, hours] =
    duty === 'answers'
      ? [counts.answersDue, counts.answered, counts.answeredInTime, counts.medianAnswerHours]
      : [counts.handoversDue, counts.handedOver, counts.handedOverInTime, counts.medianHandoverHours];
  return {
    due,
    inTime,
    late: done - inTime,
    open: due - done,
    share: { part: inTime, whole: due },
    pace: { hours, count: done },
  };
}

/** One agency beside itself in the period before. */
export interface AgencyOutcome {
  readonly id: string;
  readonly name: string;
  readonly now: Outcome;
  readonly before: Outcome;
}

interface AgencyOutcomesInput {
  readonly rows: readonly AgencyFigureRowFragment[];
  readonly previousRows: readonly AgencyFigureRowFragment[];
  readonly duty: Duty;
  readonly nameOf: (row: AgencyFigureRowFragment) => string;
}

/** Every agency that owed something now or before, those who owed most first. */
export function agencyOutcomes({ rows, previousRows, duty, nameOf }: AgencyOutcomesInput): AgencyOutcome[] {
  return rows
    .map((row) => ({
      id: row.party.id,
      name: nameOf(row),
      now: outcomeOf(row, duty),
      before: outcomeOf(previousRows.find(({ party }) => party.id === row.party.id) ?? NO_COUNTS, duty),
    }))
    .filter(({ now, before }) => now.due > 0 || before.due > 0)
    .sort((a, b) => b.now.due - a.now.due || a.name.localeCompare(b.name));
}

export interface TrendPoint {
  readonly from: string;
  readonly isRunning: boolean;
  readonly answers: Outcome;
  readonly handovers: Outcome;
}

/** The trend of the district, or of one agency. */
export function trendOf(steps: readonly TrendStepFragment[], agencyId: string | undefined): TrendPoint[] {
  return steps.map(({ from, isRunning, district, agencies }) => {
    const counts =
      agencyId === undefined ? district : (agencies.find(({ party }) => party.id === agencyId) ?? NO_COUNTS);
    return {
      from,
      isRunning,
      answers: outcomeOf(counts, 'answers'),
      handovers: outcomeOf(counts, 'handovers'),
    };
  });
}

/** A median as a point of a line: left out where too few stand behind it. */
export function pointOf({ hours, count }: Pace): number | undefined {
  return count < FEWEST_FOR_POINT ? undefined : (hours ?? undefined);
}

type Families = DistrictFigureRowFragment['gapsByFamily'];

export interface FamilyFlow {
  readonly family: string;
  readonly opened: number;
  readonly cleared: number;
  readonly openedBefore: number;
  readonly clearedBefore: number;
}

/** Gaps by family now and before, most opened first. */
export function familyFlows(now: Families, before: Families): FamilyFlow[] {
  const names = [...new Set([...now, ...before].map(({ family }) => family))];
  return names
    .map((family) => {
      const current = now.find((row) => row.family === family);
      const previous = before.find((row) => row.family === family);
      return {
        family,
        opened: current?.opened ?? 0,
        cleared: current?.cleared ?? 0,
        openedBefore: previous?.opened ?? 0,
        clearedBefore: previous?.cleared ?? 0,
      };
    })
    .sort((a, b) => b.opened - a.opened || a.family.localeCompare(b.family));
}
