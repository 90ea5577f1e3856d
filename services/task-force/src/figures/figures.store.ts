import type { GapFamily } from '@estafet/schema';
import type { DataSource } from 'typeorm';
import { COUNTED_RULES, type Period } from './figures.policy';

/** What is counted in one of the periods asked for: by a member, or by all of them together (`party` null). */
interface CountedRow {
  /** Position of the period in the question, from 0. */
  readonly period: number;
  readonly party: string | null;
}

export interface FlowRow extends CountedRow {
  readonly sent: number;
  readonly received: number;
}

export interface AnswerRow extends CountedRow {
  readonly answers_due: number;
  readonly answered: number;
  readonly answered_in_time: number;
  readonly median_answer_hours: number | null;
}

export interface HandoverRow extends CountedRow {
  readonly handovers_due: number;
  readonly handed_over: number;
  readonly handed_over_in_time: number;
  readonly median_handover_hours: number | null;
}

export interface FamilyRow extends CountedRow {
  readonly family: GapFamily;
  readonly opened: number;
  readonly cleared: number;
}

/** Whose figures, of which periods, and as of when: what has not happened yet is not counted against anybody. */
export interface Question {
  readonly members: readonly string[];
  readonly periods: readonly Period[];
  readonly now: Date;
}

/** $1 members, $2 and $3 the periods' bounds, which overlap where the caller wants them to. */
const PERIODS = `unnest($2::timestamptz[], $3::timestamptz[]) WITH ORDINALITY AS asked(lower, upper, place)`;
const PERIOD = '(asked.place - 1)::integer AS period';

/** Referrals by the day on which they were sent. */
export async function findFlows(board: DataSource, question: Question): Promise<FlowRow[]> {
  return board.query<FlowRow[]>(
    `SELECT ${PERIOD}, hand.party, count(*) FILTER (WHERE hand.is_sender)::integer AS sent,
       count(*) FILTER (WHERE NOT hand.is_sender)::integer AS received
     FROM ${PERIODS}
     JOIN board.referral ON sent_at >= asked.lower AND sent_at < asked.upper
     CROSS JOIN LATERAL (VALUES (from_party, true), (to_party, false)) AS hand(party, is_sender)
     WHERE hand.party = ANY($1)
     GROUP BY GROUPING SETS ((asked.place, hand.party), (asked.place))`,
    boundsOf(question),
  );
}

/**
 * Answers that members owed. A referral counts once, on the day on which it was answered or on which its time ran out,
 * whichever came first: so months add up to their quarter, silence counts, and nothing that still has time does. One that
 * its sender or the task force took back while there was still time asked for no answer.
 */
export async function findAnswers(board: DataSource, question: Question): Promise<AnswerRow[]> {
  return board.query<AnswerRow[]>(
    `SELECT ${PERIOD}, to_party AS party, count(*)::integer AS answers_due, count(answered_at)::integer AS answered,
       count(*) FILTER (WHERE answered_at <= answer_due_at)::integer AS answered_in_time,
       percentile_cont(0.5) WITHIN GROUP (
         ORDER BY extract(epoch FROM answered_at - sent_at) / 3600.0)::float8 AS median_answer_hours
     FROM ${PERIODS}
     JOIN board.referral ON least(answer_due_at, answered_at) >= asked.lower
       AND least(answer_due_at, answered_at) < asked.upper
     WHERE to_party = ANY($1) AND (answered_at IS NOT NULL OR NOT ${wasEndedBefore('answer_due_at')})
     GROUP BY GROUPING SETS ((asked.place, to_party), (asked.place))`,
    boundsOf(question),
  );
}

/** Handovers that members owed as senders (G02), each on the day of its second hand or on which its time ran out. */
export async function findHandovers(board: DataSource, question: Question): Promise<HandoverRow[]> {
  return board.query<HandoverRow[]>(
    `SELECT ${PERIOD}, from_party AS party, count(*)::integer AS handovers_due,
       count(handed_over_at)::integer AS handed_over,
       count(*) FILTER (WHERE handed_over_at <= coalesce(handover_due_at, handed_over_at))::integer AS handed_over_in_time,
       percentile_cont(0.5) WITHIN GROUP (
         ORDER BY extract(epoch FROM handed_over_at - coalesce(accepted_at, sent_at)) / 3600.0)::float8 AS median_handover_hours
     FROM ${PERIODS}
     JOIN board.referral ON least(handover_due_at, handed_over_at) >= asked.lower
       AND least(handover_due_at, handed_over_at) < asked.upper
     WHERE from_party = ANY($1) AND (handed_over_at IS NOT NULL OR NOT ${wasEndedBefore('handover_due_at')})
     GROUP BY GROUPING SETS ((asked.place, from_party), (asked.place))`,
    boundsOf(question),
  );
}

/** Gaps of rules that are ON, by family; rules that tell about clients are not even asked for. */
export async function findFamilyFigures(board: DataSource, question: Question): Promise<FamilyRow[]> {
  return board.query<FamilyRow[]>(
    `SELECT ${PERIOD}, gap.owner AS party, counted.family,
       count(*) FILTER (WHERE opened_at >= asked.lower AND opened_at < asked.upper)::integer AS opened,
       count(*) FILTER (WHERE cleared_at >= asked.lower AND cleared_at < asked.upper)::integer AS cleared
     FROM ${PERIODS}
     JOIN board.gap ON opened_at >= asked.lower AND opened_at < asked.upper
       OR cleared_at >= asked.lower AND cleared_at < asked.upper
     JOIN unnest($4::text[], $5::text[]) AS counted(rule, family) ON counted.rule = gap.rule
     WHERE gap.owner = ANY($1) AND gap.mode = 'ON'
     GROUP BY GROUPING SETS ((asked.place, counted.family, gap.owner), (asked.place, counted.family))
     ORDER BY counted.family`,
    [...boundsOf(question), [...COUNTED_RULES.keys()], [...COUNTED_RULES.values()]],
  );
}

/** The board keeps when a referral was taken back only as an act of its case. */
function wasEndedBefore(due: 'answer_due_at' | 'handover_due_at'): string {
  return `(state IN ('WITHDRAWN', 'VOIDED', 'DECLINED') AND EXISTS (
    SELECT 1 FROM board.timeline_act ended
    WHERE ended.case_id = referral.case_id AND ended.referral_id = referral.id
      AND ended.type IN ('referral.withdrawn', 'referral.voided', 'referral.declined') AND ended.occurred_at <= ${due}))`;
}

function boundsOf({ members, periods, now }: Question): unknown[] {
  const upTo = (instant: Date) => new Date(Math.min(instant.getTime(), now.getTime()));
  return [members, periods.map(({ from }) => from), periods.map(({ to }) => upTo(to))];
}
