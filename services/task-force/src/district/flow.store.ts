import type { DataSource } from 'typeorm';
import type { Period } from '../figures/figures.policy';
import { MEASURES } from '../referrals/referral-measures';

export interface FlowRow {
  readonly from_party: string;
  readonly to_party: string;
  readonly sent: number;
  readonly answered: number;
  readonly answered_in_time: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly declined: number;
  readonly handed_over: number;
  readonly in_flight: number;
  readonly median_answer_hours: number | null;
}

const countOf = (measure: keyof typeof MEASURES) => `count(*) FILTER (WHERE ${MEASURES[measure]})::integer`;

const MEDIAN_ANSWER = `percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - sent_at) / 3600.0)::float8`;

/**
 * The referrals sent in a period by pair of parties, most first: what became of each is counted however late it happened. Partners
 * whose name tells about health stand here under one id already (projection/mask.ts).
 */
export async function findFlows(board: DataSource, { from, to }: Period, now: Date): Promise<FlowRow[]> {
  return board.query<FlowRow[]>(
    `SELECT from_party, to_party, count(*)::integer AS sent, ${countOf('ANSWERED')} AS answered,
       ${countOf('ANSWERED_IN_TIME')} AS answered_in_time, ${countOf('WAITING')} AS waiting, ${countOf('OVERDUE')} AS overdue,
       ${countOf('DECLINED')} AS declined, ${countOf('HANDED_OVER')} AS handed_over, ${countOf('IN_FLIGHT')} AS in_flight,
       ${MEDIAN_ANSWER} AS median_answer_hours
     FROM board.referral, (SELECT $3::timestamptz AS now_at) AS clock
     WHERE sent_at >= $1 AND sent_at < $2
     GROUP BY from_party, to_party ORDER BY sent DESC, from_party, to_party`,
    [from, to, now],
  );
}

export interface ResponsivenessRow {
  readonly id: string;
  readonly received: number;
  readonly answered: number;
  readonly answered_in_time: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly median_answer_hours: number | null;
  readonly median_clock_hours: number | null;
  readonly handed_over: number;
  readonly handed_over_in_time: number;
  readonly median_handover_hours: number | null;
}

/**
 * How each member dealt with what was sent in a period: as receiver it answers, as sender it hands over (G01, G02). Both are
 * cohorts by the day of sending, so that "answered n of m" is about the same m.
 */
export async function findResponsiveness(
  board: DataSource,
  {
    members,
    period,
    now,
  }: { readonly members: readonly string[]; readonly period: Period; readonly now: Date },
): Promise<ResponsivenessRow[]> {
  return board.query<ResponsivenessRow[]>(
    `SELECT member.id, answers.*, handovers.*
     FROM unnest($1::text[]) AS member(id)
     CROSS JOIN LATERAL (
       SELECT count(*)::integer AS received, ${countOf('ANSWERED')} AS answered,
         ${countOf('ANSWERED_IN_TIME')} AS answered_in_time, ${countOf('WAITING')} AS waiting, ${countOf('OVERDUE')} AS overdue,
         ${MEDIAN_ANSWER} AS median_answer_hours,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answer_due_at - sent_at) / 3600.0)
           FILTER (WHERE answered_at IS NOT NULL)::float8 AS median_clock_hours
       FROM board.referral, (SELECT $4::timestamptz AS now_at) AS clock
       WHERE to_party = member.id AND sent_at >= $2 AND sent_at < $3
     ) answers
     CROSS JOIN LATERAL (
       SELECT ${countOf('HANDED_OVER')} AS handed_over, ${countOf('HANDED_OVER_IN_TIME')} AS handed_over_in_time,
         percentile_cont(0.5) WITHIN GROUP (
           ORDER BY extract(epoch FROM handed_over_at - coalesce(accepted_at, sent_at)) / 3600.0)::float8 AS median_handover_hours
       FROM board.referral WHERE from_party = member.id AND sent_at >= $2 AND sent_at < $3
     ) handovers
     ORDER BY member.id`,
    [members, period.from, period.to, now],
  );
}
