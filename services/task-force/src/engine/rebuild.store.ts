import type { ActEnvelope, ActHeader, PartName, SaltedPart } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import { incomingOf, type IncomingAct, type JournalPlace } from './incoming-act';

interface JournalRow {
  readonly ordinal: string;
  readonly scopes: string[];
  readonly received_at: Date;
  readonly is_own: boolean;
  readonly header: ActHeader;
  readonly parts: Partial<Record<PartName, SaltedPart>> | null;
}

/** What can be dropped and rebuilt. The journal, the watermark and the spoken codes are facts of receipt and stay. */
const PROJECTION_TABLES = [
  'engine.history_act',
  'engine.subject',
  'board.case_view',
  'board.case_party',
  'board.referral',
  'board.custody_span',
  'board.timeline_act',
  'board.gap',
  'board.gap_event',
  'board.instruction',
  'board.rule_policy',
  'board.declared_recording',
] as const;

/** DELETE and not TRUNCATE: whoever reads the board meanwhile sees the old one until the commit. */
export async function dropProjection(manager: EntityManager): Promise<void> {
  for (const table of PROJECTION_TABLES) await manager.query(`DELETE FROM ${table}`);
}

/** The next acts of the journal after an ordinal, as they were received or written. Row-level security stands at the task force. */
export async function readJournal(
  manager: EntityManager,
  { taskForceId, after, limit }: { taskForceId: string; after: number; limit: number },
): Promise<{ incoming: IncomingAct; place: JournalPlace }[]> {
  const rows = await manager.query<JournalRow[]>(
    `SELECT journal.ordinal, journal.scopes, journal.received_at, journal.is_own, act.header, (
       SELECT jsonb_object_agg(part.part, jsonb_build_object('salt', part.salt, 'data', part.data)) FROM (
         SELECT part, salt, data FROM receipt_part WHERE agency_id = $1 AND act_id = act.id AND part <> 'sealed'
         UNION ALL
         SELECT part, salt, data FROM act_log_part WHERE agency_id = $1 AND act_id = act.id AND part <> 'sealed'
       ) part
     ) AS parts
     FROM (SELECT * FROM engine.journal WHERE ordinal > $2 ORDER BY ordinal LIMIT $3) journal
     JOIN LATERAL (
       SELECT act_id AS id, header FROM receipt WHERE agency_id = $1 AND act_id::text = journal.act_id AND NOT journal.is_own
       UNION ALL
       SELECT id, header FROM act_log WHERE agency_id = $1 AND id::text = journal.act_id AND journal.is_own
     ) act ON true
     ORDER BY journal.ordinal`,
    [taskForceId, after, limit],
  );
  return rows.map((row) => ({
    incoming: incomingOf(envelopeOf(row), { at: row.received_at.toISOString(), isOwn: row.is_own }),
    place: { ordinal: Number(row.ordinal), scopes: row.scopes },
  }));
}

function envelopeOf({ header, parts }: JournalRow): Pick<ActEnvelope, 'header' | 'parts'> {
  return { header, parts: parts ?? {} };
}
