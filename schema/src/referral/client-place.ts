import type { FoldableAct } from '../acts/foldable';
import { attemptOf } from './referral-acts';
import type { ClientWith, Custody, ReferralFold } from './referral';

/** Where people are told that the client is: also that nobody knows. `since` only where a failed handover says so. */
export type ClientPlace = (ClientWith | { kind: 'UNKNOWN' }) & { since?: string };

type Failure = { readonly referral: ReferralFold; readonly act: FoldableAct };

/**
 * Where the client is, for people to read. Custody puts her back with the sender when a handover fails; whoever recorded
 * the failure may have said that she is with the receiver after all, or that nobody knows where she is, and a missing child
 * must not look safe. Their word holds until she is seen again: in a hand of another referral, in a new attempt, or in
 * somebody's care (`seenAt`).
 */
export function clientPlaceOf(
  { clientWith, chain }: Pick<Custody, 'clientWith' | 'chain'>,
  referrals: readonly ReferralFold[],
  seenAt: readonly string[] = [],
): ClientPlace {
  if (clientWith.kind !== 'PARTY') return clientWith;
  const holders = new Set([clientWith.party, ...chain.map(({ party }) => party)]);
  const moves = referrals.filter(({ clientMoves }) => clientMoves);
  const last = moves
    .filter(({ from }) => holders.has(from))
    .flatMap(lastFailure)
    .sort((a, b) => byInstant(a.act, b.act) || byAlarm(a, b))
    .at(-1);
  if (!last || isSeenSince(last, moves, seenAt)) return clientWith;
  const since = last.act.occurredAt;
  switch (last.act.data.whereabouts) {
    case 'UNKNOWN':
      return { kind: 'UNKNOWN', since };
    case 'WITH_RECEIVER':
      return { kind: 'PARTY', party: last.referral.to, since };
    default:
      return clientWith;
  }
}

/** What was said of the last attempt, if no new one has begun. Both sides may have recorded its failure. */
function lastFailure(referral: ReferralFold): Failure[] {
  if (referral.failedAt === undefined || referral.givenAt !== undefined || referral.takenAt !== undefined)
    return [];
  return referral.acts
    .filter((act) => act.type === 'handover.failed' && attemptOf(act) === referral.attempt - 1)
    .map((act) => ({ referral, act }));
}

function isSeenSince(
  { referral, act: { occurredAt } }: Failure,
  moves: readonly ReferralFold[],
  seenAt: readonly string[],
): boolean {
  // Of the same referral no hand is newer than its last failure, whatever two clocks say.
  const hands = moves
    .filter(({ id }) => id !== referral.id)
    .flatMap(({ acts }) => acts)
    .filter(({ type }) => type === 'handover.given' || type === 'handover.taken')
    .map((act) => act.occurredAt);
  return [...hands, ...seenAt].some((instant) => instant > occurredAt);
}

function byInstant(a: FoldableAct, b: FoldableAct): number {
  if (a.occurredAt === b.occurredAt) return 0;
  return a.occurredAt < b.occurredAt ? -1 : 1;
}

/** Of two words of one instant the graver one counts; then the order of arrival must not. */
function byAlarm(a: Failure, b: Failure): number {
  const isAlarm = ({ act }: Failure) => Number(act.data.whereabouts === 'UNKNOWN');
  return isAlarm(a) - isAlarm(b) || (a.act.id < b.act.id ? -1 : 1);
}
