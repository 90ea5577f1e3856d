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
  readonly headSeq: string | null;
  readonly headHash: string | null;
  readonly signingKid: string | null;
}

/** What the sequencer needs to go on: where the log stands, which key signs, and what waits for a number. */
export interface PendingActs {
  readonly head: LogHead;
  readonly signingKid: string | undefined;
  readonly acts: readonly UnnumberedAct[];
}

const raiseWantedSql = (recipients: string, seqs: string): string => `
  INSERT INTO delivery_cursor (agency_id, recipient_id, wanted_seq)
  SELECT $1, wanted.recipient, wanted.seq FROM unnest(${recipients}::text[], ${seqs}::bigint[]) AS wanted(recipient, seq)
  ON CONFLICT (agency_id, recipient_id)
  DO UPDATE SET wanted_seq = greatest(delivery_cursor.wanted_seq, EXCLUDED.wanted_seq)`;

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
export async function loadPending(
  manager: EntityManager,
  agencyId: string,
  limit: number,
): Promise<PendingActs> {
  const rows = await manager.query<PendingRow[]>(
    `WITH head AS (
       SELECT seq, hash FROM act_log WHERE agency_id = $1 AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1
     ), signing AS (
       SELECT part.data ->> 'kid' AS kid FROM act_log act
       JOIN act_log_part part ON part.agency_id = act.agency_id AND part.act_id = act.id AND part.part = 'board'
       WHERE act.agency_id = $1 AND act.type = 'key.published' AND act.seq IS NOT NULL ORDER BY act.seq DESC LIMIT 1
     )
     SELECT act.header, CASE WHEN act.type = 'key.published' THEN (
       SELECT part.data ->> 'kid' FROM act_log_part part
       WHERE part.agency_id = $1 AND part.act_id = act.id AND part.part = 'board'
     ) END AS "publishedKid",
       (SELECT seq FROM head) AS "headSeq", (SELECT hash FROM head) AS "headHash", (SELECT kid FROM signing) AS "signingKid"
     FROM act_log act WHERE act.agency_id = $1 AND act.seq IS NULL
     ORDER BY (act.type = 'key.published' AND NOT EXISTS (SELECT 1 FROM head)) DESC, act.position LIMIT $2`,
    [agencyId, limit],
  );
  const first = rows[0];
  return {
    head: first?.headSeq && first.headHash ? { seq: Number(first.headSeq), hash: first.headHash } : GENESIS,
    signingKid: first?.signingKid ?? undefined,
    acts: rows.map((row) => ({ header: row.header, publishedKid: row.publishedKid ?? undefined })),
  };
}

/** Writes numbers, chain and signatures of a batch in one UPDATE, and for each recipient the last seq that is meant for it. */
export async function saveNumbered(
  manager: EntityManager,
  agencyId: string,
  batch: { readonly acts: readonly NumberedAct[]; readonly wanted: ReadonlyMap<string, number> },
): Promise<void> {
  const rows = batch.acts.map(({ header, hash, signature }) => ({
    id: header.id,
    seq: header.seq,
    prev_hash: header.prevHash,
    kid: header.kid,
    hash,
    signature,
  }));
  await manager.query(
    `WITH numbering AS (
       UPDATE act_log SET seq = numbered.seq, prev_hash = numbered.prev_hash, hash = numbered.hash, signature = numbered.signature,
         header = act_log.header || jsonb_build_object('seq', numbered.seq, 'prevHash', numbered.prev_hash, 'kid', numbered.kid)
       FROM jsonb_to_recordset($2::jsonb) AS numbered(id text, seq bigint, prev_hash text, kid text, hash text, signature text)
       WHERE act_log.agency_id = $1 AND act_log.id = numbered.id
     ) ${raiseWantedSql('$3', '$4')}`,
    [agencyId, JSON.stringify(rows), [...batch.wanted.keys()], [...batch.wanted.values()]],
  );
}

/** Notes for each recipient the last seq that is meant for it. */
export async function raiseWanted(
  manager: EntityManager,
  agencyId: string,
  wanted: ReadonlyMap<string, number>,
): Promise<void> {
  await manager.query(raiseWantedSql('$2', '$3'), [agencyId, [...wanted.keys()], [...wanted.values()]]);
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
