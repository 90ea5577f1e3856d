import type { DataSource } from 'typeorm';
import { GAP_NATURES } from '../gaps/gap-natures';
import type { GapRow } from '../gaps/gap.row';
import type { Severity } from '../rules/types';
import { PHONE_RULES } from './phone-list.policy';

/**
 * Every open gap of the cases for which a call may be due: what the phone list picks from and folds. Read once and told apart in
 * passing; joined with itself, it takes seconds where the database does not know yet how many gaps are open.
 */
export async function findGapsForPhone(board: DataSource): Promise<GapRow[]> {
  return board.query<GapRow[]>(
    `SELECT * FROM (
       SELECT *, bool_or(state = 'OPEN' AND rule = ANY($1)) OVER (PARTITION BY coalesce(case_id, id)) AS is_to_call
       FROM board.gap WHERE cleared_at IS NULL AND mode = 'ON' AND state <> 'WAIVED') AS gap
     WHERE is_to_call`,
    [PHONE_RULES],
  );
}

export interface GapTotals {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly paperwork: number;
  readonly resources: number;
}

export async function countOpenGaps(board: DataSource): Promise<GapTotals> {
  const [row] = await board.query<GapTotals[]>(
    `SELECT count(*) FILTER (WHERE severity = 'CRITICAL')::integer AS critical,
       count(*) FILTER (WHERE severity = 'HIGH')::integer AS high,
       count(*) FILTER (WHERE severity = 'MEDIUM')::integer AS medium,
       count(*) FILTER (WHERE severity = 'LOW')::integer AS low,
       count(*) FILTER (WHERE ${GAP_NATURES.PAPERWORK})::integer AS paperwork,
       count(*) FILTER (WHERE ${GAP_NATURES.RESOURCE})::integer AS resources
     FROM board.gap WHERE cleared_at IS NULL AND mode = 'ON' AND state <> 'WAIVED'`,
  );
  return row ?? { critical: 0, high: 0, medium: 0, low: 0, paperwork: 0, resources: 0 };
}

export interface GapGroupRow {
  readonly owner: string;
  readonly severity: Severity;
  readonly open: number;
  readonly under_day: number;
  readonly under_week: number;
  readonly under_month: number;
  readonly older: number;
  readonly oldest_at: Date;
}

/** Open gaps by owner, severity and age; the same gaps that {@link countOpenGaps} counts. */
export async function groupOpenGaps(board: DataSource, now: Date): Promise<GapGroupRow[]> {
  return board.query<GapGroupRow[]>(
    `SELECT owner, severity, count(*)::integer AS open,
       count(*) FILTER (WHERE age < '1 day')::integer AS under_day,
       count(*) FILTER (WHERE age >= '1 day' AND age < '7 days')::integer AS under_week,
       count(*) FILTER (WHERE age >= '7 days' AND age < '30 days')::integer AS under_month,
       count(*) FILTER (WHERE age >= '30 days')::integer AS older, min(opened_at) AS oldest_at
     FROM (SELECT owner, severity, opened_at, $1::timestamptz - opened_at AS age FROM board.gap
           WHERE cleared_at IS NULL AND mode = 'ON' AND state <> 'WAIVED') AS gap
     GROUP BY owner, severity ORDER BY owner, severity`,
    [now],
  );
}

export async function findDeclarations(board: DataSource): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await board.query<{ agency_id: string; acts: string[] }[]>(
    'SELECT agency_id, acts FROM board.declared_recording',
  );
  return new Map(rows.map(({ agency_id, acts }) => [agency_id, new Set(acts)]));
}

export interface MemberRow {
  readonly id: string;
  readonly last_contact_at: Date | null;
  readonly needs_upgrade: boolean;
  readonly open_gaps: number;
  readonly answered: number;
  readonly answered_in_time: number;
  readonly median_hours: number | null;
}

/** One row per member; answers are those given since `since`. */
export async function findMemberRows(
  board: DataSource,
  members: readonly string[],
  since: Date,
): Promise<MemberRow[]> {
  return board.query<MemberRow[]>(
    `SELECT member.id, contact.last_contact_at,
       EXISTS (SELECT 1 FROM receipt WHERE sender_id = member.id AND status <> 'FOLDED') AS needs_upgrade,
       (SELECT count(*)::integer FROM board.gap
        WHERE owner = member.id AND cleared_at IS NULL AND mode = 'ON' AND state <> 'WAIVED') AS open_gaps,
       coalesce(answers.answered, 0) AS answered, coalesce(answers.in_time, 0) AS answered_in_time, answers.median_hours
     FROM unnest($1::text[]) AS member(id)
     LEFT JOIN contact ON contact.peer_id = member.id
     LEFT JOIN LATERAL (
       SELECT count(*)::integer AS answered, count(*) FILTER (WHERE answered_at <= answer_due_at)::integer AS in_time,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - sent_at) / 3600.0)::float8 AS median_hours
       FROM board.referral WHERE to_party = member.id AND answered_at >= $2
     ) answers ON true
     ORDER BY member.id`,
    [members, since],
  );
}

export interface InstructionRow {
  readonly id: string;
  readonly agency_id: string;
  readonly kind: string;
  readonly due: Date;
  readonly issued_at: Date;
  readonly gap_ids: string[];
  readonly answered_at: Date | null;
  readonly decision: string | null;
}

export async function findInstruction(board: DataSource, id: string): Promise<InstructionRow | undefined> {
  const rows = await board.query<InstructionRow[]>('SELECT * FROM board.instruction WHERE id = $1', [id]);
  return rows[0];
}

export async function findInstructions(board: DataSource, limit: number): Promise<InstructionRow[]> {
  return board.query<InstructionRow[]>(
    'SELECT * FROM board.instruction ORDER BY answered_at IS NOT NULL, due, id LIMIT $1',
    [limit],
  );
}
