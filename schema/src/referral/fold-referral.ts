import type { FoldableAct } from '../acts/foldable';
import type { IsMember, ReferralFold, ReferralState, Urgency } from './referral';
import {
  attemptOf,
  findSides,
  isPhoneAcceptance,
  isReceiversOwn,
  isSenders,
  validActs,
  type ReferralSides,
} from './referral-acts';

/** What happened to the handover, attempt by attempt. */
interface Handover {
  /** Both hands of one attempt: it beats everything else. */
  completed?: { given: FoldableAct; taken: FoldableAct };
  /** The client is with the receiver, and the sender has not said so. */
  taken?: FoldableAct;
  /** The client has left the sender, and the receiver has not said that she arrived. */
  given?: FoldableAct;
  failed?: FoldableAct;
  lastFailed: number;
  /** Whether this hand's word stands: its attempt has not been recorded as failed. */
  stands(hand: FoldableAct): boolean;
}

const SERVICE_STATES: readonly ReferralState[] = ['HANDED_OVER', 'IN_SERVICE', 'COMPLETED'];

interface Answers {
  acceptance?: FoldableAct;
  byPhone?: FoldableAct;
  /** Any acceptance on which the sender may have acted, even one that the receiver's own refusal overrides. */
  isAcceptanceKnown: boolean;
  isProvisional: boolean;
  decline?: FoldableAct;
  ownAnswer?: FoldableAct;
}

/**
 * The state of a referral as a pure function of the set of its acts (architecture §5): neither the order of arrival
 * nor duplicates nor any clock changes it, so all sides agree once all acts have arrived. Undefined until a valid
 * `referral.sent` is known.
 *
 * @param isMember whether a party keeps its own log; only for one without a log may the sender record acts.
 */
export function foldReferral(acts: readonly FoldableAct[], isMember: IsMember): ReferralFold | undefined {
  const sides = findSides(acts, isMember);
  if (!sides) return undefined;
  const valid = validActs(acts, sides);
  const handover = readHandover(valid);
  const answers = readAnswers(valid, sides, handover);
  const closing = readClosing(valid, sides, handover, answers);
  const service = readService(valid, sides);
  const delivered = first(valid, 'referral.delivered');
  const openQuestions = countOpenQuestions(valid, answers);

  const state = decideState();
  const isClosed = state === 'WITHDRAWN' || state === 'VOIDED' || state === 'DECLINED';
  const isWithReceiver = SERVICE_STATES.includes(state) || state === 'TAKEN';
  const acceptance = answers.acceptance;
  const given = handover.completed?.given ?? (state === 'HANDING_OVER' ? handover.given : undefined);
  const taken = handover.completed?.taken ?? handover.taken;
  const running = taken ?? given;
  const handedOver = handover.completed && laterOf(handover.completed.given, handover.completed.taken);

  return {
    ...readTerms(sides),
    state,
    deliveredAt: since(delivered),
    answeredAt: since(answerOf(answers)),
    acceptedAt: since(acceptance),
    acceptedActId: acceptance?.id,
    isProvisional: !isClosed && answers.isProvisional,
    handoverAt:
      textOf(acceptance, 'handoverAt') ??
      textOf(answers.byPhone, 'handoverAt') ??
      textOf(sides.sent, 'handoverAt'),
    attempt: running ? attemptOf(running) : handover.lastFailed + 1,
    givenAt: given?.occurredAt,
    takenAt: taken?.occurredAt,
    handedOverAt: handedOver?.occurredAt,
    handoverActId: handedOver?.id,
    takenActId: taken?.id,
    declinedAt: since(answers.decline),
    withdrawnAt: since(closing.withdrawal),
    voidedAt: since(closing.voiding),
    failedAt: handover.failed?.occurredAt,
    reason: textOf(reasonOf(), 'reason'),
    startedAt: isWithReceiver ? since(service.started) : undefined,
    completedAt: isWithReceiver ? since(service.feedback) : undefined,
    outcome: isWithReceiver ? textOf(service.feedback, 'outcome') : undefined,
    openQuestions: state === 'INFO_REQUESTED' ? openQuestions : 0,
    acts: valid,
  };

  /** An answer follows its question, whatever two clocks say; where she was (the hands) is left as it was told. */
  function since(act: FoldableAct | undefined): string | undefined {
    return act && sides && laterOf(sides.sent, act).occurredAt;
  }

  function decideState(): ReferralState {
    if (handover.completed) return serviceState('HANDED_OVER');
    const isEnded = closing.withdrawal ?? closing.voiding ?? closing.decline;
    if (handover.taken) return isEnded ? 'DISPUTED' : 'TAKEN';
    if (closing.withdrawal) return 'WITHDRAWN';
    if (closing.voiding) return 'VOIDED';
    if (closing.decline) return 'DECLINED';
    // A sender hands over only to somebody who said yes; an acceptance still on its way completes the picture.
    if (handover.given && answers.isAcceptanceKnown) return 'HANDING_OVER';
    if (answers.acceptance) {
      return sides?.clientMoves === false && !answers.isProvisional ? serviceState('ACCEPTED') : 'ACCEPTED';
    }
    if (openQuestions > 0) return 'INFO_REQUESTED';
    return delivered ? 'DELIVERED' : 'SENT';
  }

  function serviceState(otherwise: 'HANDED_OVER' | 'ACCEPTED'): ReferralState {
    if (service.feedback) return 'COMPLETED';
    return service.started ? 'IN_SERVICE' : otherwise;
  }

  function reasonOf(): FoldableAct | undefined {
    if (handover.completed) return undefined;
    return closing.withdrawal ?? closing.voiding ?? closing.decline ?? handover.failed;
  }
}

function readTerms(sides: ReferralSides) {
  const { data } = sides.sent;
  const urgency: Urgency = data.urgency === 'URGENT' ? 'URGENT' : 'NORMAL';
  return {
    id: sides.id,
    caseId: sides.caseId,
    kind: data.kind === 'TRANSFER' ? ('TRANSFER' as const) : ('SERVICE' as const),
    from: sides.from,
    to: sides.to,
    recordedBy: sides.recordedBy,
    senderHasLog: sides.senderHasLog,
    receiverHasLog: sides.receiverHasLog,
    urgency,
    respondBy: textOf(sides.sent, 'respondBy'),
    payer: textOf(sides.sent, 'payer'),
    clientMoves: sides.clientMoves,
    services: Array.isArray(data.services) ? data.services.filter((code) => typeof code === 'string') : [],
    leadFrom: textOf(sides.sent, 'leadFrom'),
    returnOf: textOf(sides.sent, 'returnOf'),
    sentAt: sides.sent.occurredAt,
  };
}

/** Attempts are compared by number only; the lowest that qualifies counts, so that a late act cannot swap it. */
function readHandover(acts: readonly FoldableAct[]): Handover {
  const given = byAttempt(acts, 'handover.given');
  const taken = byAttempt(acts, 'handover.taken');
  const failed = byAttempt(acts, 'handover.failed');
  const completedAttempt = [...taken.keys()].find((attempt) => given.has(attempt));
  const stands = (hand: FoldableAct) => attemptOf(hand) === completedAttempt || !failed.has(attemptOf(hand));
  const completed = pair(given, taken, completedAttempt);
  // What never began cannot fail.
  const begun = [...failed.keys()].filter((attempt) => given.has(attempt) || taken.has(attempt));
  const lastFailed = Math.max(0, ...begun);
  if (completed) return { completed, lastFailed, stands };
  return {
    taken: [...taken.values()].find(stands),
    given: [...given.values()].find(stands),
    failed: failed.get(lastFailed),
    lastFailed,
    stands,
  };
}

function pair(given: Map<number, FoldableAct>, taken: Map<number, FoldableAct>, attempt = 0) {
  const [left, right] = [given.get(attempt), taken.get(attempt)];
  return left && right && { given: left, taken: right };
}

function byAttempt(acts: readonly FoldableAct[], type: string): Map<number, FoldableAct> {
  const found = new Map<number, FoldableAct>();
  for (const act of acts) {
    if (act.type === type && !found.has(attemptOf(act))) found.set(attemptOf(act), act);
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}

/**
 * The receiver's first own answer decides, and taking the client in is a yes. Its own refusal overrides what the
 * sender recorded by phone.
 */
function readAnswers(acts: readonly FoldableAct[], sides: ReferralSides, handover: Handover): Answers {
  const ownAnswer = acts.find(
    (act) =>
      isReceiversOwn(act, sides) &&
      (act.type === 'referral.accepted' ||
        act.type === 'referral.declined' ||
        (act.type === 'handover.taken' && handover.stands(act))),
  );
  const byPhone = acts.find((act) => isPhoneAcceptance(act, sides));
  if (ownAnswer?.type === 'referral.declined') {
    return { decline: ownAnswer, ownAnswer, isAcceptanceKnown: byPhone !== undefined, isProvisional: false };
  }
  const acceptance = ownAnswer ?? byPhone;
  return {
    acceptance,
    byPhone,
    ownAnswer,
    isAcceptanceKnown: acceptance !== undefined,
    isProvisional: acceptance !== undefined && ownAnswer === undefined,
  };
}

/** What ends a referral before the client has left: nothing here holds against a live `handover.given`. */
function readClosing(
  acts: readonly FoldableAct[],
  sides: ReferralSides,
  handover: Handover,
  answers: Answers,
) {
  const live = answers.isAcceptanceKnown
    ? acts.filter((act) => act.type === 'handover.given' && handover.stands(act))
    : [];
  const withdrawal = acts.find(
    // Its own `given` binds a sender; a later one does not undo a withdrawal, which others may have acted on.
    (act) =>
      act.type === 'referral.withdrawn' &&
      isSenders(act, sides) &&
      !live.some((given) => given.seq < act.seq) &&
      !isTooLate(act, acts, sides, handover),
  );
  const hasLeft = live.length > 0;
  return {
    withdrawal,
    voiding: hasLeft ? undefined : first(acts, 'referral.voided'),
    decline: hasLeft ? undefined : answers.decline,
  };
}

/**
 * Where one agency writes for both hands, its log says in which order: what it has recorded of the partner's answer it
 * cannot withdraw from. Between two logs nothing says so, and the withdrawal holds.
 */
function isTooLate(
  withdrawal: FoldableAct,
  acts: readonly FoldableAct[],
  sides: ReferralSides,
  handover: Handover,
): boolean {
  const leadMoved = sides.sent.data.kind === 'TRANSFER' && !sides.clientMoves;
  return acts.some((act) => {
    if (act.agencyId !== withdrawal.agencyId || act.seq > withdrawal.seq || !isReceiversOwn(act, sides))
      return false;
    if (act.type === 'referral.declined') return true;
    if (act.type === 'referral.accepted') return leadMoved;
    if (act.type === 'handover.taken') return handover.stands(act);
    return !sides.clientMoves && (act.type === 'service.started' || act.type === 'referral.feedback');
  });
}

/** A service that starts after its own feedback is no start. */
function readService(acts: readonly FoldableAct[], sides: ReferralSides) {
  const own = acts.filter((act) => isReceiversOwn(act, sides));
  const feedback = first(own, 'referral.feedback');
  const started = first(own, 'service.started');
  return { feedback, started: started && feedback && feedback.seq < started.seq ? undefined : started };
}

/** Questions asked before the receiver's own answer and not yet answered, counted: the board does not know them. */
function countOpenQuestions(acts: readonly FoldableAct[], { ownAnswer }: Answers): number {
  const asked = acts.filter(
    (act) => act.type === 'referral.infoRequested' && (!ownAnswer || act.seq < ownAnswer.seq),
  ).length;
  return Math.max(0, asked - acts.filter((act) => act.type === 'referral.infoProvided').length);
}

function first(acts: readonly FoldableAct[], type: string): FoldableAct | undefined {
  return acts.find((act) => act.type === type);
}

function textOf(act: FoldableAct | undefined, field: string): string | undefined {
  const value = act?.data[field];
  return typeof value === 'string' ? value : undefined;
}

/** An answer by phone was an answer, whenever the receiver confirmed it. */
function answerOf({ decline, acceptance, byPhone }: Answers): FoldableAct | undefined {
  if (decline) return decline;
  return acceptance && byPhone ? earlierOf(acceptance, byPhone) : acceptance;
}

function earlierOf(a: FoldableAct, b: FoldableAct): FoldableAct {
  return b.occurredAt < a.occurredAt ? b : a;
}

function laterOf(a: FoldableAct, b: FoldableAct): FoldableAct {
  return b.occurredAt < a.occurredAt ? a : b;
}
