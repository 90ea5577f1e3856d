import { isStub, type ActEnvelope, type RelayItem } from '@estafet/schema';
import { checkEnvelope } from '../keys/key-acts';
import type { AgencyKeys } from '../keys/key-bundle';
import { seqOf } from '../receive/intake';
import type { FetchAnswer, LogHead } from './relay.types';

/** Somebody who was given acts of an agency, and can be asked for them. */
export interface Witness {
  readonly id: string;
  /** Asks for the agency's own acts after a seq. */
  readonly fetch: (afterSeq: number) => Promise<FetchAnswer>;
}

/** Members are asked beside the task force, and are not waited for longer than this. */
const PATIENCE_MS = 5_000;

/** What each witness that answers in time holds; the others are left out. */
export async function askWitnesses(witnesses: readonly Witness[], afterSeq: number): Promise<FetchAnswer[]> {
  const answers = await Promise.all(
    witnesses.map((witness) => inTime(witness.fetch(afterSeq)).catch(() => undefined)),
  );
  return answers.filter((answer) => answer !== undefined);
}

/**
 * The agency's own acts after a head, as its witnesses hold them together. The task force is believed; from a member counts
 * only what the agency's own signature proves, and the stubs on the way there. So no member can invent a history.
 */
export function continuationOf(input: {
  readonly head: LogHead;
  readonly trusted: readonly RelayItem[];
  readonly others: readonly RelayItem[];
  readonly keys: AgencyKeys;
}): RelayItem[] {
  const { keys, trusted } = input;
  const others = input.others.filter((item) => isStub(item) || isOwnWord(item, keys));
  const bySeq = new Map<number, RelayItem[]>();
  for (const item of [...trusted, ...others])
    bySeq.set(seqOf(item), [...(bySeq.get(seqOf(item)) ?? []), item]);
  const trustedSeqs = new Set(trusted.map(seqOf));
  const chain: RelayItem[] = [];
  let { seq, hash } = input.head;
  let proven = 0;
  for (;;) {
    seq += 1;
    const candidates = (bySeq.get(seq) ?? []).filter((item) => prevHashOf(item) === hash);
    const next = merged(candidates);
    if (!next) break;
    chain.push(next);
    hash = next.hash;
    if (!isStub(next) || trustedSeqs.has(seq)) proven = chain.length;
  }
  return chain.slice(0, proven);
}

function isOwnWord(act: ActEnvelope, keys: AgencyKeys): boolean {
  const pair = keys.signing.find(({ kid }) => kid === act.header.kid);
  return pair !== undefined && act.header.agencyId === keys.agencyId && checkEnvelope(act, pair.publicJwk).ok;
}

/** An act rather than its stub; and of an act, the parts that any of them was given. */
function merged(candidates: readonly RelayItem[]): RelayItem | undefined {
  const [first] = candidates;
  const acts = candidates.filter((item): item is ActEnvelope => !isStub(item) && item.hash === first?.hash);
  const [act] = acts;
  if (!act) return first;
  const parts = Object.fromEntries(acts.flatMap((each) => Object.entries(each.parts)));
  return { ...act, parts };
}

function prevHashOf(item: RelayItem): string {
  return isStub(item) ? item.prevHash : item.header.prevHash;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
