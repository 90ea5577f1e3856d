import type { ActEnvelope, ActHeader, PartName, RelayItem, SaltedPart } from '@estafet/schema';
import type { DataSource, EntityManager } from 'typeorm';
import { asAgency, askAsAgency } from '../database/as-agency';
import { GENESIS } from '../log/chain';
import { loadKeyActs } from '../log/log.store';
import { BATCH_SIZE } from '../log/sequencer';
import type { LogHead } from '../relay/relay.types';

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

/** The hash that the own log holds at the recipient's head, and how far the recipient is meant to come. */
interface AcknowledgedRow {
  readonly held: string | null;
  readonly wanted: string | null;
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

export interface Outgoing {
  readonly items: readonly RelayItem[];
  /** More may follow than one batch holds. */
  readonly hasMore: boolean;
}

/** The next items for a recipient, after what it has or after the place named; none when nothing waits for it. */
export function nextItems(dataSource: DataSource, lane: Lane, after?: number): Promise<Outgoing> {
  return askAsAgency(dataSource, lane.agencyId, {
    text: `WITH place AS (
         SELECT acked_seq, wanted_seq FROM delivery_cursor WHERE agency_id = $1 AND recipient_id = $2
       )
       SELECT act.seq, act.prev_hash, act.hash, act.signature,
         CASE WHEN $2 = ANY(act.audience) THEN act.header END AS header,
         CASE WHEN $2 = ANY(act.audience) THEN (
           SELECT jsonb_object_agg(part.part, jsonb_build_object('salt', part.salt, 'data', part.data))
           FROM act_log_part part
           WHERE part.agency_id = $1 AND part.act_id = act.id AND part.part = ANY($4)
             AND (part.part <> 'sealed' OR part.data ->> 'recipient' = $2)
         ) END AS parts
       FROM act_log act
       WHERE act.agency_id = $1 AND act.seq > ${after === undefined ? '(SELECT acked_seq FROM place)' : '$5'}
         AND act.seq <= (SELECT wanted_seq FROM place)
       ORDER BY act.seq LIMIT $3`,
    values: [
      ...[lane.agencyId, lane.recipientId, BATCH_SIZE, lane.isTaskForce ? TASK_FORCE_PARTS : PARTY_PARTS],
      ...(after === undefined ? [] : [after]),
    ],
    read: (rows: readonly OutgoingRow[]): Outgoing => {
      const items = withinLimit(rows.map(itemOf));
      return { items, hasMore: rows.length === BATCH_SIZE || items.length < rows.length };
    },
  });
}

/** The agency's key acts, which go with every batch. */
export function keyActsOf(dataSource: DataSource, agencyId: string): Promise<ActEnvelope[]> {
  return asAgency(dataSource, agencyId, (manager) => loadKeyActs(manager, agencyId));
}

/** How far we hold a peer's own log: told in a greeting, so that a restored agency is sent what it lost. */
export function heldOf(dataSource: DataSource, lane: Lane): Promise<number> {
  return askAsAgency(dataSource, lane.agencyId, {
    text: 'SELECT seq FROM sender_head WHERE agency_id = $1 AND sender_id = $2',
    values: [lane.agencyId, lane.recipientId],
    read: ([row]: readonly { readonly seq: string }[]) => Number(row?.seq ?? 0),
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
  return askAsAgency(dataSource, lane.agencyId, {
    text: `WITH held AS (
         SELECT hash FROM act_log WHERE agency_id = $1 AND seq = $3
         UNION ALL SELECT $5::text WHERE $3::bigint = 0
       ), contacts AS (
         INSERT INTO contact (agency_id, peer_id, last_contact_at) VALUES ($1, $2, $6)
         ON CONFLICT (agency_id, peer_id)
         DO UPDATE SET last_contact_at = greatest(contact.last_contact_at, EXCLUDED.last_contact_at)
       ), moved AS (
         INSERT INTO delivery_cursor (agency_id, recipient_id, acked_seq) SELECT $1, $2, $3 FROM held WHERE hash = $4
         ON CONFLICT (agency_id, recipient_id) DO UPDATE SET acked_seq = EXCLUDED.acked_seq RETURNING wanted_seq
       )
       SELECT (SELECT hash FROM held) AS held, (SELECT wanted_seq FROM moved) AS wanted`,
    values: [lane.agencyId, lane.recipientId, head.seq, head.hash, GENESIS.hash, at],
    read: ([row]: readonly AcknowledgedRow[]): Acknowledgement => {
      if (row?.held == null) return { contradiction: 'AHEAD_OF_LOG' };
      if (row.wanted === null) return { contradiction: 'FORKED_HISTORY' };
      return { ackedSeq: head.seq, isDone: head.seq >= Number(row.wanted) };
    },
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
  return askAsAgency(dataSource, agencyId, {
    text: 'SELECT recipient_id FROM delivery_cursor WHERE agency_id = $1 AND acked_seq < wanted_seq ORDER BY recipient_id',
    values: [agencyId],
    read: (rows: readonly { readonly recipient_id: string }[]) => rows.map((row) => row.recipient_id),
  });
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
