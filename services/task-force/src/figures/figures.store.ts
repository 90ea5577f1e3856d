import type { GapFamily } from '@estafet/schema';
import type { DataSource } from 'typeorm';
import { COUNTED_RULES, type Period } from './figures.policy';

export interface AgencyRow {
  readonly id: string;
  readonly sent: number;
  readonly received: number;
  readonly answered: number;
  readonly answered_in_time: number;
  readonly median_answer_hours: number | null;
  readonly handed_over: number;
  readonly handed_over_in_time: number;
  readonly median_handover_hours: number | null;
}

export interface FamilyRow {
  readonly owner: string;
  readonly family: GapFamily;
  readonly opened: number;
  readonly cleared: number;
}

/** Exact counts and medians by member: flows, each by the date of its own event. */
export async function findAgencyFigures(
  board: DataSource,
  members: readonly string[],
  { from, to }: Period,
): Promise<AgencyRow[]> {
  return board.query<AgencyRow[]>(
    `SELECT member.id,
       (SELECT count(*)::integer FROM board.referral WHERE from_party = member.id AND sent_at >= $2 AND sent_at < $3) AS sent,
       (SELECT count(*)::integer FROM board.referral WHERE to_party = member.id AND sent_at >= $2 AND sent_at < $3) AS received,
       answers.answered, answers.answered_in_time, answers.median_answer_hours,
       handovers.handed_over, handovers.handed_over_in_time, handovers.median_handover_hours
     FROM unnest($1::text[]) AS member(id)
     CROSS JOIN LATERAL (
       SELECT count(*)::integer AS answered, count(*) FILTER (WHERE answered_at <= answer_due_at)::integer AS answered_in_time,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - sent_at) / 3600.0)::float8 AS median_answer_hours
       FROM board.referral WHERE to_party = member.id AND answered_at >= $2 AND answered_at < $3
     ) answers
     CROSS JOIN LATERAL (
       SELECT count(*)::integer AS handed_over,
         count(*) FILTER (WHERE handed_over_at <= coalesce(handover_due_at, handed_over_at))::integer AS handed_over_in_time,
         percentile_cont(0.5) WITHIN GROUP (
           ORDER BY extract(epoch FROM handed_over_at - coalesce(accepted_at, sent_at)) / 3600.0)::float8 AS median_handover_hours
       FROM board.referral WHERE from_party = member.id AND handed_over_at >= $2 AND handed_over_at < $3
     ) handovers
     ORDER BY member.id`,
    [members, from, to],
  );
}

/** Gaps of rules that are ON, by family; rules that tell about clients are not even asked for. */
export async function findFamilyFigures(
  board: DataSource,
  members: readonly string[],
  { from, to }: Period,
): Promise<FamilyRow[]> {
  return board.query<FamilyRow[]>(
    `SELECT gap.owner, counted.family,
       count(*) FILTER (WHERE opened_at >= $2 AND opened_at < $3)::integer AS opened,
       count(*) FILTER (WHERE cleared_at >= $2 AND cleared_at < $3)::integer AS cleared
     FROM board.gap JOIN unnest($4::text[], $5::text[]) AS counted(rule, family) ON counted.rule = gap.rule
     WHERE gap.owner = ANY($1) AND gap.mode = 'ON'
       AND (opened_at >= $2 AND opened_at < $3 OR cleared_at >= $2 AND cleared_at < $3)
     GROUP BY gap.owner, counted.family ORDER BY gap.owner, counted.family`,
    [members, from, to, [...COUNTED_RULES.keys()], [...COUNTED_RULES.values()]],
  );
}
