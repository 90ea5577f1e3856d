import type { DataSource } from 'typeorm';
import type { Shown } from '../graphql/shown';
import {
  findAnswers,
  findFamilyFigures,
  findFlows,
  findHandovers,
  type AnswerRow,
  type HandoverRow,
  type Question,
} from './figures.store';
import type { DistrictFiguresType, StepFiguresType } from './figures.types';

/** Counts of each period asked for, by its place in the question: of all members, and of one. */
interface Counted<TCounts> {
  district(place: number): TCounts;
  agency(place: number, member: string): TCounts;
}

/** What is shown of a whole period. */
export async function countFigures(
  board: DataSource,
  question: Question,
): Promise<Counted<Shown<DistrictFiguresType>>> {
  const [steps, flows, families] = await Promise.all([
    countSteps(board, question),
    findFlows(board, question),
    findFamilyFigures(board, question),
  ]);
  const countsOf = (
    place: number,
    party: string | null,
  ): Omit<Shown<DistrictFiguresType>, keyof StepFiguresType> => {
    const flow = flows.find((row) => row.period === place && row.party === party);
    return {
      sent: flow?.sent ?? 0,
      received: flow?.received ?? 0,
      gapsByFamily: families
        .filter((row) => row.period === place && row.party === party)
        .map(({ family, opened, cleared }) => ({ family, opened, cleared })),
    };
  };
  return {
    district: (place) => ({ ...steps.district(place), ...countsOf(place, null) }),
    agency: (place, member) => ({ ...steps.agency(place, member), ...countsOf(place, member) }),
  };
}

/** What is shown of one step of a trend. */
export async function countSteps(
  board: DataSource,
  question: Question,
): Promise<Counted<Shown<StepFiguresType>>> {
  const [answers, handovers] = await Promise.all([
    findAnswers(board, question),
    findHandovers(board, question),
  ]);
  const countsOf = (place: number, party: string | null) => {
    const isAsked = (row: { readonly period: number; readonly party: string | null }) =>
      row.period === place && row.party === party;
    return { ...answerCounts(answers.find(isAsked)), ...handoverCounts(handovers.find(isAsked)) };
  };
  return { district: (place) => countsOf(place, null), agency: countsOf };
}

function answerCounts(row: AnswerRow | undefined) {
  return {
    answersDue: row?.answers_due ?? 0,
    answered: row?.answered ?? 0,
    answeredInTime: row?.answered_in_time ?? 0,
    medianAnswerHours: row?.median_answer_hours ?? undefined,
  };
}

function handoverCounts(row: HandoverRow | undefined) {
  return {
    handoversDue: row?.handovers_due ?? 0,
    handedOver: row?.handed_over ?? 0,
    handedOverInTime: row?.handed_over_in_time ?? 0,
    medianHandoverHours: row?.median_handover_hours ?? undefined,
  };
}
