import { actingParty, type FoldableAct } from '../acts/foldable';
import type { IsMember, ReferralAction } from './referral';

/** The act that each action appends. The table of actions and the acts that the fold reads are the same list. */
export const ACTION_ACTS = {
  ACCEPT: 'referral.accepted',
  DECLINE: 'referral.declined',
  REQUEST_INFO: 'referral.infoRequested',
  PROVIDE_INFO: 'referral.infoProvided',
  RECORD_PHONE_ACCEPTANCE: 'referral.accepted',
  WITHDRAW: 'referral.withdrawn',
  GIVE: 'handover.given',
  TAKE: 'handover.taken',
  FAIL: 'handover.failed',
  START_SERVICE: 'service.started',
  SEND_FEEDBACK: 'referral.feedback',
  VOID: 'referral.voided',
} as const satisfies Readonly<Record<ReferralAction, string>>;

const SENDER_ACTS: readonly string[] = [
  'referral.withdrawn',
  'referral.infoProvided',
  'dossier.released',
  'handover.given',
  'handover.failed',
];

const RECEIVER_ACTS: readonly string[] = [
  'referral.delivered',
  'referral.infoRequested',
  'referral.accepted',
  'referral.declined',
  'handover.taken',
  'handover.failed',
  'service.started',
  'referral.feedback',
];

const TASK_FORCE_ACTS: readonly string[] = ['referral.voided'];

const HANDOVER_ACTS: readonly string[] = ['handover.given', 'handover.taken', 'handover.failed'];

/** The task force's own party id: it has one log in a district. */
export const TASK_FORCE_PARTY = 'gugus-tugas';

/** Who stands on the two sides of a referral, read from the act that opened it. */
export interface ReferralSides {
  sent: FoldableAct;
  id: string;
  caseId: string;
  from: string;
  to: string;
  recordedBy: string;
  senderHasLog: boolean;
  receiverHasLog: boolean;
  clientMoves: boolean;
}

/** The act that opened the referral, if it is known and valid: `id` is its own id, and the parties are two. */
export function findSides(acts: readonly FoldableAct[], isMember: IsMember): ReferralSides | undefined {
  const sent = acts.find((act) => act.type === 'referral.sent' && (act.referralId ?? act.id) === act.id);
  if (!sent?.caseId || typeof sent.data.to !== 'string') return undefined;
  const from = actingParty(sent);
  const to = sent.data.to;
  const senderHasLog = isMember(from, sent.recordedAt);
  // Nobody refers to itself, and nobody signs for a member, which signs for itself.
  if (to === from || (from !== sent.agencyId && senderHasLog)) return undefined;
  return {
    sent,
    id: sent.id,
    caseId: sent.caseId,
    from,
    to,
    recordedBy: sent.agencyId,
    senderHasLog: senderHasLog || from === sent.agencyId,
    receiverHasLog: isMember(to, sent.recordedAt),
    clientMoves: sent.data.clientMoves === true,
  };
}

/**
 * The acts that count, each once, by author and the author's own order. Acts of non-parties are ignored
 * (architecture §4), and handover acts where the client does not travel (§5).
 */
export function validActs(acts: readonly FoldableAct[], sides: ReferralSides): FoldableAct[] {
  const seen = new Map<string, FoldableAct>();
  for (const act of acts) {
    if (act.id !== sides.id && act.referralId !== sides.id) continue;
    if (act.id === sides.id || isValid(act, sides)) seen.set(act.id, act);
  }
  return [...seen.values()].sort(byAuthorAndSeq);
}

export function byAuthorAndSeq(a: FoldableAct, b: FoldableAct): number {
  if (a.agencyId !== b.agencyId) return a.agencyId < b.agencyId ? -1 : 1;
  return a.seq - b.seq;
}

/** Signed by the receiver itself, or recorded for a receiver that has no log. */
export function isReceiversOwn(act: FoldableAct, sides: ReferralSides): boolean {
  if (!sides.receiverHasLog) return isRecordedForReceiver(act, sides);
  return act.agencyId === sides.to && actingParty(act) === sides.to;
}

/** A member's acceptance by phone, recorded by the sender: provisional until the member says so itself. */
export function isPhoneAcceptance(act: FoldableAct, sides: ReferralSides): boolean {
  return (
    sides.receiverHasLog &&
    act.type === 'referral.accepted' &&
    act.via === 'PHONE' &&
    act.agencyId !== sides.to &&
    isRecordedForReceiver(act, sides)
  );
}

/** Signed by the sender, or by whoever records for a sender that has no log. */
export function isSenders(act: FoldableAct, sides: ReferralSides): boolean {
  return act.agencyId === sides.recordedBy && actingParty(act) === sides.from;
}

/** Acts that carry no number are the first attempt: the player and partners' forms leave it out. */
export function attemptOf(act: FoldableAct): number {
  const { attempt } = act.data;
  return typeof attempt === 'number' && Number.isInteger(attempt) && attempt > 0 ? attempt : 1;
}

function isValid(act: FoldableAct, sides: ReferralSides): boolean {
  if (HANDOVER_ACTS.includes(act.type) && !sides.clientMoves) return false;
  if (TASK_FORCE_ACTS.includes(act.type))
    return act.agencyId === TASK_FORCE_PARTY && act.onBehalfOf === undefined;
  if (SENDER_ACTS.includes(act.type) && isSenders(act, sides)) return true;
  if (!RECEIVER_ACTS.includes(act.type)) return false;
  return isReceiversOwn(act, sides) || isPhoneAcceptance(act, sides);
}

function isRecordedForReceiver(act: FoldableAct, sides: ReferralSides): boolean {
  return act.agencyId === sides.recordedBy && act.onBehalfOf === sides.to;
}
