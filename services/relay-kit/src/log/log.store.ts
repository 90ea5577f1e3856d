import type { ActEnvelope, ActHeader, PartName, SaltedPart } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { LogHead } from '../relay/relay.types';
import type { UnnumberedHeader } from './append-act';
import { GENESIS, type NumberedAct, type UnnumberedAct } from './chain';

interface HeadRow {
  readonly seq: string;
  readonly hash: string;
}

interface PendingRow {
  readonly header: UnnumberedHeader;
  readonly publishedKid: string | null;
}

/** The last numbered act of the agency's own log. */
export async function ownHead(manager: EntityManager, agencyId: string): Promise<LogHead> {
  const [row] = await manager.query<HeadRow[]>(
    'SELECT seq, hash FROM act_log WHERE agency_id = $1 AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1',
    [agencyId],
  );
  return row ? { seq: Number(row.seq), hash: row.hash } : GENESIS;
}

/** The hash at one place of the own log; undefined beyond its head. */
export async function ownHashAt(
  manager: EntityManager,
  agencyId: string,
  seq: number,
): Promise<string | undefined> {
  if (seq === 0) return GENESIS.hash;
  const [row] = await manager.query<{ hash: string }[]>(
    'SELECT hash FROM act_log WHERE agency_id = $1 AND seq = $2',
    [agencyId, seq],
  );
  return row?.hash;
}

/** Committed acts without a number, in the order of writing; on an empty log the first key comes first (it signs the rest). */
export async function loadUnnumbered(
  manager: EntityManager,
  agencyId: string,
  query: { limit: number; isEmptyLog: boolean },
): Promise<UnnumberedAct[]> {
  const order = query.isEmptyLog ? `(act.type = 'key.published') DESC, act.position` : 'act.position';
  const rows = await manager.query<PendingRow[]>(
    `SELECT act.header, CASE WHEN act.type = 'key.published' THEN (
       SELECT part.data ->> 'kid' FROM act_log_part part WHERE part.agency_id = $1 AND part.act_id = act.id AND part.part = 'board'
     ) END AS "publishedKid"
     FROM act_log act WHERE act.agency_id = $1 AND act.seq IS NULL ORDER BY ${order} LIMIT $2`,
    [agencyId, query.limit],
  );
  return rows.map((row) => ({ header: row.header, publishedKid: row.publishedKid ?? undefined }));
}

/** Writes numbers, chain and signatures of a batch in one UPDATE. */
export async function saveNumbered(
  manager: EntityManager,
  agencyId: string,
  acts: readonly NumberedAct[],
): Promise<void> {
  const rows = acts.map(({ header, hash, signature }) => ({
    id: header.id,
    seq: header.seq,
    prev_hash: header.prevHash,
    kid: header.kid,
    hash,
    signature,
  }));
  await manager.query(
    `UPDATE act_log SET seq = numbered.seq, prev_hash = numbered.prev_hash, hash = numbered.hash, signature = numbered.signature,
       header = act_log.header || jsonb_build_object('seq', numbered.seq, 'prevHash', numbered.prev_hash, 'kid', numbered.kid)
     FROM jsonb_to_recordset($2::jsonb) AS numbered(id text, seq bigint, prev_hash text, kid text, hash text, signature text)
     WHERE act_log.agency_id = $1 AND act_log.id = numbered.id`,
    [agencyId, JSON.stringify(rows)],
  );
}

/** Notes for each recipient the last seq that is meant for it. */
export async function raiseWanted(
  manager: EntityManager,
  agencyId: string,
  wanted: ReadonlyMap<string, number>,
): Promise<void> {
  if (wanted.size === 0) return;
  await manager.query(
    `INSERT INTO delivery_cursor (agency_id, recipient_id, wanted_seq)
     SELECT $1, wanted.recipient, wanted.seq FROM unnest($2::text[], $3::bigint[]) AS wanted(recipient, seq)
     ON CONFLICT (agency_id, recipient_id) DO UPDATE SET wanted_seq = greatest(delivery_cursor.wanted_seq, EXCLUDED.wanted_seq)`,
    [agencyId, [...wanted.keys()], [...wanted.values()]],
  );
}

interface OwnActRow {
  readonly header: ActHeader;
  readonly hash: string;
  readonly signature: string;
  readonly parts: Partial<Record<PartName, SaltedPart>> | null;
}

/** The agency's own key acts, numbered ones only: they go with every batch. */
export async function loadKeyActs(manager: EntityManager, agencyId: string): Promise<ActEnvelope[]> {
  const rows = await manager.query<OwnActRow[]>(
    `SELECT act.header, act.hash, act.signature, (
       SELECT jsonb_object_agg(part.part, jsonb_build_object('salt', part.salt, 'data', part.data))
       FROM act_log_part part WHERE part.agency_id = $1 AND part.act_id = act.id AND part.part = 'board'
     ) AS parts
     FROM act_log act
     WHERE act.agency_id = $1 AND act.type IN ('key.published', 'key.revoked') AND act.seq IS NOT NULL AND act.header IS NOT NULL
     ORDER BY act.seq`,
    [agencyId],
  );
  return rows.map(({ header, hash, signature, parts }) => ({ header, hash, signature, parts: parts ?? {} }));
}
