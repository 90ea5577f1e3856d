import { isStub, type ActEnvelope, type ActStub, type RelayItem } from '@estafet/schema';
import type { PublishedKey } from '../directory/directory';
import { checkEnvelope, publishedBy, revokedBy } from '../keys/key-acts';
import type { LogHead } from '../relay/relay.types';

/** Why a sender is stopped. Its acts wait at home until an operator has looked into it. */
export type StopReason =
  | 'BAD_HASH'
  | 'BAD_SIGNATURE'
  | 'BAD_PART'
  | 'UNKNOWN_KEY'
  | 'REVOKED_KEY'
  | 'FORKED_HISTORY'
  | 'FOREIGN_ACT'
  | 'REUSED_ID'
  | 'UNSTORABLE';

/** What becomes of a batch, decided without I/O. */
export interface Intake {
  /** The next acts of the chain, verified, in order. */
  readonly acts: readonly ActEnvelope[];
  readonly stubs: readonly ActStub[];
  /** Items whose predecessor is missing. */
  readonly parked: readonly RelayItem[];
  readonly head: LogHead;
  readonly stop?: { readonly reason: StopReason; readonly item: RelayItem } | undefined;
}

/** JSON allows the null character and lone surrogates; PostgreSQL stores neither, and no honest log holds them. */
const UNSTORABLE = /\\u0000|\\ud[89a-f][0-9a-f]{2}/i;

/**
 * Takes from a batch, and from what was parked before, whatever continues the sender's chain. Duplicates fall away;
 * the first item that does not verify stops the sender there, and what stood before it is kept.
 */
export function takeIn(input: {
  readonly senderId: string;
  readonly head: LogHead;
  readonly fresh: readonly RelayItem[];
  readonly parked: readonly RelayItem[];
  readonly keys: readonly PublishedKey[];
  /** Hashes already stored at or before the head, by seq: another hash at the same place is a second history. */
  readonly storedHashes: ReadonlyMap<number, string>;
}): Intake {
  const keys = new Map(input.keys.map((key) => [key.kid, key]));
  const acts: ActEnvelope[] = [];
  const stubs: ActStub[] = [];
  const waiting: RelayItem[] = [];
  let head = input.head;
  const items = [...input.fresh, ...input.parked].sort((a, b) => seqOf(a) - seqOf(b));
  for (const item of items) {
    const seq = seqOf(item);
    const stop = (reason: StopReason): Intake => ({ acts, stubs, parked: [], head, stop: { reason, item } });
    if (seq > head.seq + 1) {
      if (isStorable(item)) waiting.push(item);
      continue;
    }
    if (seq <= head.seq) {
      const known = seq === head.seq ? head.hash : input.storedHashes.get(seq);
      if (known !== undefined && known !== item.hash) return stop('FORKED_HISTORY');
      continue;
    }
    if (isStub(item)) {
      if (item.prevHash !== head.hash) return stop('FORKED_HISTORY');
      stubs.push(item);
    } else {
      const problem = problemOf(item, { senderId: input.senderId, head, keys });
      if (problem) return stop(problem);
      learnKeys(keys, item);
      acts.push(item);
    }
    head = { seq, hash: item.hash };
  }
  return { acts, stubs, parked: waiting, head };
}

export function isAct(item: RelayItem): item is ActEnvelope {
  return !isStub(item);
}

export function seqOf(item: RelayItem): number {
  return isStub(item) ? item.seq : item.header.seq;
}

function problemOf(
  act: ActEnvelope,
  at: { readonly senderId: string; readonly head: LogHead; readonly keys: ReadonlyMap<string, PublishedKey> },
): StopReason | undefined {
  const { header } = act;
  if (header.agencyId !== at.senderId) return 'FOREIGN_ACT';
  const key = at.keys.get(header.kid);
  if (!key) return 'UNKNOWN_KEY';
  if (key.lastGoodSeq !== undefined && header.seq > key.lastGoodSeq) return 'REVOKED_KEY';
  const check = checkEnvelope(act, key.publicJwk);
  if (!check.ok) return `BAD_${check.problem}`;
  // Only now is it known to be the sender's own word; a bad signature says nothing about its history.
  if (header.prevHash !== at.head.hash) return 'FORKED_HISTORY';
  return isStorable(act) ? undefined : 'UNSTORABLE';
}

/** JSON.stringify escapes lone surrogates and control characters; an escaped backslash is taken out before the search. */
function isStorable(item: RelayItem): boolean {
  return !UNSTORABLE.test(JSON.stringify(item).replaceAll('\\\\', ''));
}

/** A key that is revoked by an act counts as revoked for the acts after it in the same batch. */
function learnKeys(keys: Map<string, PublishedKey>, act: ActEnvelope): void {
  const published = publishedBy(act);
  if (published && !keys.has(published.kid)) keys.set(published.kid, published);
  const revoked = revokedBy(act);
  const target = revoked && keys.get(revoked.kid);
  if (revoked && target) keys.set(revoked.kid, { ...target, lastGoodSeq: revoked.lastGoodSeq });
}
