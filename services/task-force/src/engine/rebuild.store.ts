import type { ActData, ActEnvelope, ActHeader, PartName } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import { incomingOf, type IncomingAct, type JournalPlace } from './incoming-act';

interface JournalRow {
  readonly ordinal: string;
  readonly act_id: string;
  readonly scopes: string[];
  readonly received_at: Date;
  readonly is_own: boolean;
}

interface HeaderRow {
  readonly act_id: string;
  readonly header: ActHeader;
}

interface PartRow {
  readonly act_id: string;
  readonly part: PartName;
  readonly data: ActData;
}

type StoredAct = Pick<ActEnvelope, 'header' | 'parts'>;

const READABLE_PARTS = ['board', 'engine', 'parties'] as const;

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
  const journal = await manager.query<JournalRow[]>(
    `SELECT ordinal, act_id, scopes, received_at, is_own FROM engine.journal WHERE ordinal > $1 ORDER BY ordinal LIMIT $2`,
    [after, limit],
  );
  const [received, own] = [false, true].map((isOwn) =>
    journal.filter((row) => row.is_own === isOwn).map(({ act_id }) => act_id),
  );
  const acts = new Map([
    ...(await readActs(manager, RECEIVED, [taskForceId, received ?? []])),
    ...(await readActs(manager, OWN, [taskForceId, own ?? []])),
  ]);
  return journal.map((row) => {
    const act = acts.get(row.act_id);
    // What the board says of it would be gone without a word; audit:verify names what is missing.
    if (!act) throw new Error(`The journal names an act that is not stored: ${row.act_id}`);
    return {
      incoming: incomingOf(act, { at: row.received_at.toISOString(), isOwn: row.is_own }),
      place: { ordinal: Number(row.ordinal), scopes: row.scopes },
    };
  });
}

/** Asked for by their ids at once: joined with the journal, they cost the database twice as much. */
const RECEIVED = {
  headers: 'SELECT act_id, header FROM receipt WHERE agency_id = $1 AND act_id = ANY($2)',
  parts:
    'SELECT act_id, part, data FROM receipt_part WHERE agency_id = $1 AND act_id = ANY($2) AND part = ANY($3)',
};
const OWN = {
  headers: 'SELECT id AS act_id, header FROM act_log WHERE agency_id = $1 AND id = ANY($2)',
  parts:
    'SELECT act_id, part, data FROM act_log_part WHERE agency_id = $1 AND act_id = ANY($2) AND part = ANY($3)',
};

async function readActs(
  manager: EntityManager,
  statements: typeof RECEIVED,
  [taskForceId, ids]: readonly [string, readonly string[]],
): Promise<Map<string, StoredAct>> {
  if (ids.length === 0) return new Map();
  const headers = await manager.query<HeaderRow[]>(statements.headers, [taskForceId, ids]);
  const acts = new Map<string, StoredAct>(
    headers.map(({ act_id, header }) => [act_id, { header, parts: {} }]),
  );
  const parts = await manager.query<PartRow[]>(statements.parts, [taskForceId, ids, READABLE_PARTS]);
  for (const { act_id, part, data } of parts) {
    const act = acts.get(act_id);
    // Nothing is verified again, so that nobody asks for the salt.
    if (act) act.parts[part] = { salt: '', data };
  }
  return acts;
}
