import type { ActEnvelope, ActHeader, PartName, RelayItem, SaltedPart } from '@estafet/schema';
import type { DataSource, EntityManager } from 'typeorm';
import { asAgency } from '../database/as-agency';
import { loadKeyActs, ownHashAt, ownHead } from '../log/log.store';
import { BATCH_SIZE } from '../log/sequencer';
import { saveContact } from '../receive/inbox.store';
import { seqOf } from '../receive/intake';
import type { LogHead, RelayBatch } from '../relay/relay.types';

/** A body is refused above 1 MB; keys and framing need a little. */
const BATCH_BYTES = 900 * 1024;

/** Which parts a recipient gets; a sealed part only goes to the one for whom it is sealed. */
const TASK_FORCE_PARTS: readonly PartName[] = ['board', 'engine'];
const PARTY_PARTS: readonly PartName[] = ['board', 'engine', 'parties', 'sealed'];

interface OutgoingRow {
  readonly seq: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly signature: string;
  readonly header: ActHeader | null;
  readonly parts: Partial<Record<PartName, SaltedPart>> | null;
}

export interface Lane {
  readonly agencyId: string;
  readonly recipientId: string;
  readonly isTaskForce: boolean;
}

/** What became of a recipient's answer: its cursor now, or why its answer cannot be true of this log. */
export type Acknowledgement =
  | { readonly ackedSeq: number; readonly isDone: boolean }
  | { readonly contradiction: 'FORKED_HISTORY' | 'AHEAD_OF_LOG' };

/** The next batch for a recipient; undefined when nothing waits for it. */
export function nextBatch(dataSource: DataSource, lane: Lane): Promise<RelayBatch | undefined> {
  return asAgency(dataSource, lane.agencyId, async (manager) => {
    const cursor = await cursorOf(manager, lane);
    if (cursor.acked >= cursor.wanted) return undefined;
    const rows = await manager.query<OutgoingRow[]>(
      `SELECT act.seq, act.prev_hash, act.hash, act.signature,
         CASE WHEN $3 = ANY(act.audience) THEN act.header END AS header,
         CASE WHEN $3 = ANY(act.audience) THEN (
           SELECT jsonb_object_agg(part.part, jsonb_build_object('salt', part.salt, 'data', part.data))
           FROM act_log_part part
           WHERE part.agency_id = $1 AND part.act_id = act.id AND part.part = ANY($6)
             AND (part.part <> 'sealed' OR part.data ->> 'recipient' = $3)
         ) END AS parts
       FROM act_log act WHERE act.agency_id = $1 AND act.seq > $2 AND act.seq <= $4 ORDER BY act.seq LIMIT $5`,
      [
        lane.agencyId,
        cursor.acked,
        lane.recipientId,
        cursor.wanted,
        BATCH_SIZE,
        lane.isTaskForce ? TASK_FORCE_PARTS : PARTY_PARTS,
      ],
    );
    const keys = await loadKeyActs(manager, lane.agencyId);
    return {
      senderId: lane.agencyId,
      recipientId: lane.recipientId,
      items: withinLimit(rows.map(itemOf)),
      keys,
    };
  });
}

/** A batch without acts: a sign of life, and how far we hold the recipient's own log. */
export function greeting(dataSource: DataSource, lane: Lane): Promise<RelayBatch> {
  return asAgency(dataSource, lane.agencyId, async (manager) => {
    const keys = await loadKeyActs(manager, lane.agencyId);
    const [row] = await manager.query<{ seq: string }[]>(
      'SELECT seq FROM sender_head WHERE agency_id = $1 AND sender_id = $2',
      [lane.agencyId, lane.recipientId],
    );
    return {
      senderId: lane.agencyId,
      recipientId: lane.recipientId,
      items: [],
      keys,
      have: Number(row?.seq ?? 0),
    };
  });
}

/**
 * Moves the cursor to where the recipient says it is: forward when it has taken the batch, back when it was restored from
 * a backup. A head that this log does not hold, or holds with another hash, is a contradiction and moves nothing.
 */
export function acknowledge(
  dataSource: DataSource,
  lane: Lane,
  answer: { readonly head: LogHead; readonly at: Date },
): Promise<Acknowledgement> {
  const { head, at } = answer;
  return asAgency(dataSource, lane.agencyId, async (manager) => {
    await saveContact(manager, lane.agencyId, lane.recipientId, at);
    const own = await ownHead(manager, lane.agencyId);
    if (head.seq > own.seq) return { contradiction: 'AHEAD_OF_LOG' };
    const hash = head.seq === own.seq ? own.hash : await ownHashAt(manager, lane.agencyId, head.seq);
    if (hash !== head.hash) return { contradiction: 'FORKED_HISTORY' };
    const rows = await manager.query<{ wanted_seq: string }[]>(
      `INSERT INTO delivery_cursor (agency_id, recipient_id, acked_seq) VALUES ($1, $2, $3)
       ON CONFLICT (agency_id, recipient_id) DO UPDATE SET acked_seq = EXCLUDED.acked_seq RETURNING wanted_seq`,
      [lane.agencyId, lane.recipientId, head.seq],
    );
    return { ackedSeq: head.seq, isDone: head.seq >= Number(rows[0]?.wanted_seq ?? 0) };
  });
}

/** A recipient that says it holds less than it once acknowledged was restored: it gets the rest again. */
export async function rewind(
  manager: EntityManager,
  lane: Pick<Lane, 'agencyId' | 'recipientId'>,
  have: number,
): Promise<boolean> {
  const result = await manager.query<[unknown[], number]>(
    'UPDATE delivery_cursor SET acked_seq = $3 WHERE agency_id = $1 AND recipient_id = $2 AND acked_seq > $3',
    [lane.agencyId, lane.recipientId, have],
  );
  return result[1] > 0;
}

/** Who still waits for something. */
export function waitingRecipients(dataSource: DataSource, agencyId: string): Promise<string[]> {
  return asAgency(dataSource, agencyId, async (manager) => {
    const rows = await manager.query<{ recipient_id: string }[]>(
      'SELECT recipient_id FROM delivery_cursor WHERE agency_id = $1 AND acked_seq < wanted_seq ORDER BY recipient_id',
      [agencyId],
    );
    return rows.map((row) => row.recipient_id);
  });
}

async function cursorOf(manager: EntityManager, lane: Lane): Promise<{ acked: number; wanted: number }> {
  const [row] = await manager.query<{ acked_seq: string; wanted_seq: string }[]>(
    'SELECT acked_seq, wanted_seq FROM delivery_cursor WHERE agency_id = $1 AND recipient_id = $2',
    [lane.agencyId, lane.recipientId],
  );
  return { acked: Number(row?.acked_seq ?? 0), wanted: Number(row?.wanted_seq ?? 0) };
}

/** An act that could not be recovered after a restore has no header: its place in the chain is all that is left. */
function itemOf(row: OutgoingRow): RelayItem {
  if (!row.header) return { seq: Number(row.seq), prevHash: row.prev_hash, hash: row.hash };
  const act: ActEnvelope = {
    header: row.header,
    hash: row.hash,
    signature: row.signature,
    parts: row.parts ?? {},
  };
  return act;
}

function withinLimit(items: readonly RelayItem[]): RelayItem[] {
  let bytes = 0;
  const kept: RelayItem[] = [];
  for (const item of items) {
    bytes += Buffer.byteLength(JSON.stringify(item)) + 1;
    if (kept.length > 0 && bytes > BATCH_BYTES) break;
    kept.push(item);
  }
  return kept;
}

/** The last place that a batch reaches. */
export function lastSeqOf(batch: RelayBatch): number {
  const last = batch.items.at(-1);
  return last ? seqOf(last) : 0;
}
