import type { ActEnvelope, ActHeader, ActStub, PartName, RelayItem, SaltedPart } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { ReceiptStatus } from '../database/relay-kit.entities';
import type { PublishedKey } from '../directory/directory';
import { GENESIS } from '../log/chain';
import type { LogHead } from '../relay/relay.types';
import { isAct, seqOf } from './intake';

export interface SenderState {
  readonly head: LogHead;
  readonly stopped: string | undefined;
}

export interface StoredAct {
  readonly envelope: ActEnvelope;
  readonly status: ReceiptStatus;
}

/** Everything that deciding about a batch needs to know. */
export interface InboxView extends SenderState {
  readonly keys: readonly PublishedKey[];
  readonly parked: readonly RelayItem[];
  /** Hashes already stored at the places that the batch names. */
  readonly storedHashes: ReadonlyMap<number, string>;
  /** Ids of the batch that already name an act here, received or own. */
  readonly usedIds: ReadonlySet<string>;
}

interface SenderRow {
  readonly seq: string | number;
  readonly hash: string;
  readonly stopped_reason: string | null;
}

interface ViewRow {
  readonly sender: SenderRow | null;
  readonly keys: PublishedKey[] | null;
  readonly parked: RelayItem[] | null;
  readonly hashes: Record<string, string> | null;
  readonly used: string[] | null;
}

/** How far the sender's log has been taken in. */
export async function senderState(
  manager: EntityManager,
  agencyId: string,
  senderId: string,
): Promise<SenderState> {
  const [row] = await manager.query<SenderRow[]>(
    'SELECT seq, hash, stopped_reason FROM sender_head WHERE agency_id = $1 AND sender_id = $2',
    [agencyId, senderId],
  );
  return stateOf(row);
}

/** Reads the view in one round trip: most batches are small, and the way to the database is what they cost. */
export async function viewInbox(
  manager: EntityManager,
  query: {
    readonly agencyId: string;
    readonly senderId: string;
    readonly items: readonly RelayItem[];
    readonly parkedLimit: number;
  },
): Promise<InboxView> {
  // PostgreSQL refuses the null character even to be asked for; what holds one is stopped when it is taken in.
  const ids = query.items
    .filter(isAct)
    .map((act) => act.header.id)
    .filter((id) => !id.includes('\0'));
  const [row] = await manager.query<ViewRow[]>(
    `SELECT
       (SELECT to_jsonb(head) FROM sender_head head WHERE head.agency_id = $1 AND head.sender_id = $2) AS sender,
       (SELECT jsonb_agg(known.key) FROM agency_key known WHERE known.agency_id = $1 AND known.owner_id = $2) AS keys,
       (SELECT jsonb_agg(waiting.item) FROM (
          SELECT item FROM parked WHERE agency_id = $1 AND sender_id = $2 ORDER BY seq LIMIT $3) waiting) AS parked,
       (SELECT jsonb_object_agg(stored.seq, stored.hash) FROM (
          SELECT seq, hash FROM receipt WHERE agency_id = $1 AND sender_id = $2 AND seq = ANY($4::bigint[])
          UNION ALL
          SELECT seq, hash FROM receipt_stub WHERE agency_id = $1 AND sender_id = $2 AND seq = ANY($4::bigint[])) stored) AS hashes,
       (SELECT jsonb_agg(used.id) FROM (
          SELECT act_id AS id FROM receipt WHERE agency_id = $1 AND act_id = ANY($5::text[])
          UNION ALL
          SELECT id FROM act_log WHERE agency_id = $1 AND id = ANY($5::text[])) used) AS used`,
    [query.agencyId, query.senderId, query.parkedLimit, query.items.map(seqOf), ids],
  );
  return {
    ...stateOf(row?.sender ?? undefined),
    keys: row?.keys ?? [],
    parked: row?.parked ?? [],
    storedHashes: new Map(Object.entries(row?.hashes ?? {}).map(([seq, hash]) => [Number(seq), hash])),
    usedIds: new Set(row?.used ?? []),
  };
}

export async function saveSenderState(
  manager: EntityManager,
  agencyId: string,
  senderId: string,
  state: SenderState,
): Promise<void> {
  await manager.query(
    `INSERT INTO sender_head (agency_id, sender_id, seq, hash, stopped_reason) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (agency_id, sender_id) DO UPDATE SET seq = EXCLUDED.seq, hash = EXCLUDED.hash, stopped_reason = EXCLUDED.stopped_reason`,
    [agencyId, senderId, state.head.seq, state.head.hash, state.stopped ?? null],
  );
}

/** Replaces what is parked from this sender; beyond the limit the sender is asked again anyway, by the head we answer. */
export async function saveParked(
  manager: EntityManager,
  agencyId: string,
  senderId: string,
  items: readonly RelayItem[],
): Promise<void> {
  await manager.query('DELETE FROM parked WHERE agency_id = $1 AND sender_id = $2', [agencyId, senderId]);
  if (items.length === 0) return;
  const rows = items.map((item) => ({ seq: seqOf(item), item }));
  await manager.query(
    `INSERT INTO parked (agency_id, sender_id, seq, item)
     SELECT $1, $2, parked.seq, parked.item FROM jsonb_to_recordset($3::jsonb) AS parked(seq bigint, item jsonb)
     ON CONFLICT DO NOTHING`,
    [agencyId, senderId, JSON.stringify(rows)],
  );
}

/** What a batch leaves behind when it is taken. */
export interface TakenBatch {
  readonly agencyId: string;
  readonly senderId: string;
  readonly acts: readonly StoredAct[];
  /** They complete the sender's chain for when it has to be restored. */
  readonly stubs: readonly ActStub[];
  readonly state: SenderState;
  readonly receivedAt: Date;
  /** Payloads for the event streams. */
  readonly changes: readonly string[];
}

/** Stores a batch in one statement and answers each act's position. The latest contact never goes back. */
export async function saveTaken(manager: EntityManager, taken: TakenBatch): Promise<Map<string, number>> {
  const acts = taken.acts.map(({ envelope: { header, hash, signature }, status }, order) => ({
    order,
    act_id: header.id,
    seq: header.seq,
    type: header.type,
    version: header.version,
    case_id: header.caseId ?? null,
    referral_id: header.referralId ?? null,
    header,
    hash,
    signature,
    status,
  }));
  const parts = taken.acts.flatMap(({ envelope }) =>
    Object.entries(envelope.parts).map(([part, { salt, data }]) => ({
      act_id: envelope.header.id,
      part,
      salt,
      data,
    })),
  );
  const { head, stopped } = taken.state;
  const rows = await manager.query<{ act_id: string | null; position: string }[]>(
    `WITH receipts AS (
       INSERT INTO receipt (agency_id, sender_id, act_id, seq, type, version, case_id, referral_id, header, hash, signature, status, received_at)
       SELECT $1, $2, act.act_id, act.seq, act.type, act.version, act.case_id, act.referral_id, act.header, act.hash, act.signature, act.status, $3
       FROM jsonb_to_recordset($4::jsonb) AS act("order" int, act_id text, seq bigint, type text, version int, case_id text,
         referral_id text, header jsonb, hash text, signature text, status text)
       ORDER BY act."order" RETURNING act_id, position
     ), parts AS (
       INSERT INTO receipt_part (agency_id, act_id, part, salt, data)
       SELECT $1, part.act_id, part.part, part.salt, part.data
       FROM jsonb_to_recordset($5::jsonb) AS part(act_id text, part text, salt text, data jsonb)
     ), stubs AS (
       INSERT INTO receipt_stub (agency_id, sender_id, seq, prev_hash, hash)
       SELECT $1, $2, stub.seq, stub."prevHash", stub.hash
       FROM jsonb_to_recordset($6::jsonb) AS stub(seq bigint, "prevHash" text, hash text)
     ), head AS (
       INSERT INTO sender_head (agency_id, sender_id, seq, hash, stopped_reason) VALUES ($1, $2, $7, $8, $9)
       ON CONFLICT (agency_id, sender_id)
       DO UPDATE SET seq = EXCLUDED.seq, hash = EXCLUDED.hash, stopped_reason = EXCLUDED.stopped_reason
     ), contacts AS (
       INSERT INTO contact (agency_id, peer_id, last_contact_at) VALUES ($1, $2, $3)
       ON CONFLICT (agency_id, peer_id)
       DO UPDATE SET last_contact_at = greatest(contact.last_contact_at, EXCLUDED.last_contact_at)
     )
     SELECT act_id, position FROM receipts
     UNION ALL
     SELECT NULL, sum(length(pg_notify('estafet_changes', payload)::text)) FROM unnest($10::text[]) AS payload`,
    [
      taken.agencyId,
      taken.senderId,
      taken.receivedAt,
      JSON.stringify(acts),
      JSON.stringify(parts),
      JSON.stringify(taken.stubs),
      head.seq,
      head.hash,
      stopped ?? null,
      taken.changes,
    ],
  );
  return new Map(rows.flatMap((row) => (row.act_id === null ? [] : [[row.act_id, Number(row.position)]])));
}

export async function saveQuarantine(
  manager: EntityManager,
  row: {
    readonly agencyId: string;
    readonly id: string;
    readonly senderId: string;
    readonly reason: string;
    readonly item: RelayItem;
    readonly receivedAt: Date;
  },
): Promise<void> {
  // As a JSON string: what stopped the sender may be what jsonb cannot hold.
  const item = JSON.stringify(JSON.stringify(row.item));
  await manager.query(
    `INSERT INTO quarantine (agency_id, id, sender_id, seq, reason, item, received_at) VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
    [row.agencyId, row.id, row.senderId, seqOf(row.item), row.reason, item, row.receivedAt],
  );
}

interface ReceiptRow {
  readonly header: ActHeader;
  readonly hash: string;
  readonly signature: string;
  readonly position: string;
  readonly received_at: Date;
  readonly parts: Partial<Record<PartName, SaltedPart>> | null;
}

const RECEIPT_COLUMNS = `receipt.header, receipt.hash, receipt.signature, receipt.position, receipt.received_at, (
    SELECT jsonb_object_agg(part.part, jsonb_build_object('salt', part.salt, 'data', part.data))
    FROM receipt_part part WHERE part.agency_id = $1 AND part.act_id = receipt.act_id
  ) AS parts`;

export interface LoadedReceipt {
  readonly envelope: ActEnvelope;
  readonly position: number;
  readonly receivedAt: Date;
}

/** What is held of one sender's log after a seq, stubs included, in the order of the log. */
export async function loadReceivedItems(
  manager: EntityManager,
  agencyId: string,
  query: { senderId: string; afterSeq: number; limit: number },
): Promise<RelayItem[]> {
  const values = [agencyId, query.senderId, query.afterSeq, query.limit];
  const rows = await manager.query<ReceiptRow[]>(
    `SELECT ${RECEIPT_COLUMNS} FROM receipt
     WHERE receipt.agency_id = $1 AND receipt.sender_id = $2 AND receipt.seq > $3 ORDER BY receipt.seq LIMIT $4`,
    values,
  );
  const stubs = await manager.query<{ seq: string; prev_hash: string; hash: string }[]>(
    'SELECT seq, prev_hash, hash FROM receipt_stub WHERE agency_id = $1 AND sender_id = $2 AND seq > $3 ORDER BY seq LIMIT $4',
    values,
  );
  const items: RelayItem[] = [
    ...rows.map((row) => loadedReceipt(row).envelope),
    ...stubs.map((stub) => ({ seq: Number(stub.seq), prevHash: stub.prev_hash, hash: stub.hash })),
  ];
  return items.sort((a, b) => seqOf(a) - seqOf(b)).slice(0, query.limit);
}

/** Stored acts that were not folded for one of these reasons, in the order of storage. */
export async function loadUnfolded(
  manager: EntityManager,
  agencyId: string,
  query: { readonly statuses: readonly ReceiptStatus[]; readonly limit: number | undefined },
): Promise<LoadedReceipt[]> {
  const rows = await manager.query<ReceiptRow[]>(
    `SELECT ${RECEIPT_COLUMNS} FROM receipt
     WHERE receipt.agency_id = $1 AND receipt.status = ANY($2) ORDER BY receipt.position LIMIT $3`,
    [agencyId, query.statuses, query.limit ?? null],
  );
  return rows.map(loadedReceipt);
}

export async function markFolded(manager: EntityManager, agencyId: string, actId: string): Promise<void> {
  await manager.query(`UPDATE receipt SET status = 'FOLDED' WHERE agency_id = $1 AND act_id = $2`, [
    agencyId,
    actId,
  ]);
}

export async function isFolded(manager: EntityManager, agencyId: string, actId: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM receipt WHERE agency_id = $1 AND act_id = $2 AND status = 'FOLDED'`,
    [agencyId, actId],
  );
  return rows.length > 0;
}

function loadedReceipt(row: ReceiptRow): LoadedReceipt {
  const { header, hash, signature } = row;
  return {
    envelope: { header, hash, signature, parts: row.parts ?? {} },
    position: Number(row.position),
    receivedAt: row.received_at,
  };
}

function stateOf(row: SenderRow | undefined): SenderState {
  if (!row) return { head: GENESIS, stopped: undefined };
  return { head: { seq: Number(row.seq), hash: row.hash }, stopped: row.stopped_reason ?? undefined };
}
