import {
  hashHeader,
  isStub,
  newActId,
  signHash,
  type ActEnvelope,
  type ActHeader,
  type ActStub,
  type RelayItem,
} from '@estafet/schema';
import type { DataSource, EntityManager } from 'typeorm';
import { asAgency } from '../database/as-agency';
import { DomainError } from '../errors/domain-error';
import { checkEnvelope, privateKeyObject } from '../keys/key-acts';
import type { AgencyKeys, KeyPair } from '../keys/key-bundle';
import type { UnnumberedHeader } from '../log/append-act';
import { loadPending, ownHashAt, ownHead, raiseWanted, saveNumbered } from '../log/log.store';
import { seqOf } from '../receive/intake';
import type { LogHead } from './relay.types';
import { askWitnesses, continuationOf, type Witness } from './witnesses';

export interface CatchUpOptions {
  readonly dataSource: DataSource;
  readonly agencyId: string;
  readonly keys: AgencyKeys;
  readonly now: () => Date;
  /** The task force, without whom nothing is numbered; absent for the task force itself. */
  readonly taskForce: Witness | undefined;
  /** Whoever else was given acts of this agency: asked, and not waited for. */
  readonly members: readonly Witness[];
}

/** Acts that waited for a number when the backup was taken, and that had got one before the loss. */
const UNNUMBERED_LIMIT = 10_000;

/**
 * Compares an agency's log with what the task force and the members hold of it and takes over what is missing, before a new
 * act is numbered: a log restored from a backup that went on by itself would have two histories (architecture §4, restore).
 * Members count too, since what they were given last may not have reached the task force.
 * Throws FORKED_HISTORY when the task force's copy is another history. Answers how many acts were taken over.
 */
export async function catchUpWith(options: CatchUpOptions): Promise<number> {
  const { agencyId, dataSource, keys, members, taskForce } = options;
  let taken = 0;
  for (;;) {
    const before = await asAgency(dataSource, agencyId, (manager) => ownHead(manager, agencyId));
    const [witnessed, others] = await Promise.all([
      taskForce?.fetch(before.seq),
      askWitnesses(members, before.seq),
    ]);
    const isBehind = witnessed !== undefined && witnessed.head.seq > before.seq;
    if (witnessed && !isBehind) await checkSharedHistory(options, witnessed.head);
    const items = continuationOf({
      head: before,
      trusted: witnessed?.items ?? [],
      others: others.flatMap((answer) => answer.items),
      keys,
    });
    if (items.length === 0) {
      if (isBehind) throw forked();
      return taken;
    }
    taken += await asAgency(dataSource, agencyId, (manager) => takeOver(manager, options, items), 'sequence');
  }
}

async function checkSharedHistory({ dataSource, agencyId }: CatchUpOptions, head: LogHead): Promise<void> {
  const own = await asAgency(dataSource, agencyId, (manager) => ownHashAt(manager, agencyId, head.seq));
  if (own !== head.hash) throw forked();
}

async function takeOver(
  manager: EntityManager,
  { agencyId, keys, now }: CatchUpOptions,
  items: readonly RelayItem[],
): Promise<number> {
  let head = await ownHead(manager, agencyId);
  const pending = await loadPending(manager, agencyId, UNNUMBERED_LIMIT);
  const waiting = new Map(pending.acts.map((act) => [act.header.id, act.header]));
  const wanted = new Map<string, number>();
  let count = 0;
  for (const item of items) {
    if (seqOf(item) <= head.seq) continue;
    const prevHash = isStub(item) ? item.prevHash : item.header.prevHash;
    if (seqOf(item) !== head.seq + 1 || prevHash !== head.hash) throw forked();
    const act = isStub(item) ? recognise(item, waiting, keys) : checked(item, keys);
    if (!act) await saveLost(manager, agencyId, item, now());
    else if (waiting.delete(act.header.id))
      await saveNumbered(manager, agencyId, { acts: [act], wanted: new Map() });
    else
      await saveRecovered(manager, agencyId, {
        hash: act.hash,
        signature: act.signature,
        header: act.header,
        parts: isStub(item) ? {} : item.parts,
      });
    for (const recipient of act?.header.audience ?? [])
      if (recipient !== agencyId) wanted.set(recipient, seqOf(item));
    head = { seq: seqOf(item), hash: item.hash };
    count += 1;
  }
  await raiseWanted(manager, agencyId, wanted);
  return count;
}

/** The task force answers with what this agency once signed, so its own keys must verify it. */
function checked(item: ActEnvelope, keys: AgencyKeys): ActEnvelope {
  const pair = keys.signing.find((candidate) => candidate.kid === item.header.kid);
  if (!pair || item.header.agencyId !== keys.agencyId || !checkEnvelope(item, pair.publicJwk).ok)
    throw forked();
  return item;
}

/** A stub is the hash of a header: if an act that waits here gives that hash in that place, it is the one. */
function recognise(
  stub: ActStub,
  waiting: ReadonlyMap<string, UnnumberedHeader>,
  keys: AgencyKeys,
): { readonly header: ActHeader; readonly hash: string; readonly signature: string } | undefined {
  for (const draft of waiting.values()) {
    const pair = keys.signing.find((candidate) => hashHeader(numbered(draft, stub, candidate)) === stub.hash);
    if (pair)
      return {
        header: numbered(draft, stub, pair),
        hash: stub.hash,
        signature: signHash(stub.hash, privateKeyObject(pair.privateJwk)),
      };
  }
  return undefined;
}

function numbered(draft: UnnumberedHeader, stub: ActStub, { kid }: KeyPair): ActHeader {
  return { ...draft, seq: stub.seq, prevHash: stub.prevHash, kid };
}

async function saveRecovered(manager: EntityManager, agencyId: string, act: ActEnvelope): Promise<void> {
  const { header } = act;
  await manager.query(
    `INSERT INTO act_log (agency_id, id, type, version, case_id, referral_id, audience, occurred_at, recorded_at, header, seq, prev_hash, hash, signature)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      agencyId,
      header.id,
      header.type,
      header.version,
      header.caseId ?? null,
      header.referralId ?? null,
      header.audience,
      header.occurredAt,
      header.recordedAt,
      JSON.stringify(header),
      header.seq,
      header.prevHash,
      act.hash,
      act.signature,
    ],
  );
  for (const [part, { salt, data }] of Object.entries(act.parts)) {
    await manager.query(
      'INSERT INTO act_log_part (agency_id, act_id, part, salt, data) VALUES ($1, $2, $3, $4, $5)',
      [agencyId, header.id, part, salt, JSON.stringify(data)],
    );
  }
}

/** An act that neither the backup nor the task force holds: only its place in the chain is kept. */
async function saveLost(manager: EntityManager, agencyId: string, item: RelayItem, now: Date): Promise<void> {
  const prevHash = isStub(item) ? item.prevHash : item.header.prevHash;
  await manager.query(
    `INSERT INTO act_log (agency_id, id, type, version, audience, occurred_at, recorded_at, seq, prev_hash, hash)
     VALUES ($1, $2, 'relay.lost', 1, '{}', $3, $3, $4, $5, $6)`,
    [agencyId, newActId(now), now, seqOf(item), prevHash, item.hash],
  );
}

function forked(): DomainError {
  return new DomainError('FORKED_HISTORY', {
    id: 'Riwayat lembaga ini berbeda dari yang disimpan gugus tugas. Jangan lanjutkan: pulihkan cadangan yang lebih baru atau hubungi operator gugus tugas.',
    en: 'This agency’s history differs from the one the task force holds. Do not go on: restore a later backup or call the task force’s operator.',
  });
}
