import { TASK_FORCE_PARTY } from './referral-acts';
import {
  REFERRAL_ACTION_CODES,
  type ReferralAction,
  type ReferralFold,
  type ReferralState,
} from './referral';

type Hand = 'SENDER' | 'RECEIVER' | 'TASK_FORCE';

type Condition = (fold: ReferralFold) => boolean;

interface Row {
  hand: Hand;
  states: Partial<Record<ReferralState, Condition>>;
}

const always: Condition = () => true;
const ifClientMoves: Condition = (fold) => fold.clientMoves;
const ifProvisional: Condition = (fold) => fold.isProvisional;
const ifReceiverHasLog: Condition = (fold) => fold.receiverHasLog;
const ifServiceHere: Condition = (fold) => !fold.clientMoves && !fold.isProvisional;
const ifNotStarted: Condition = (fold) => fold.startedAt === undefined && fold.completedAt === undefined;
const ifNotCompleted: Condition = (fold) => fold.completedAt === undefined;

/** The lead has already moved with the receiver's own yes; giving it back is a new TRANSFER with `returnOf`. */
const ifLeadStays: Condition = (fold) => fold.kind === 'SERVICE' || fold.clientMoves || fold.isProvisional;

/**
 * Who may do what in which state. The services enforce it, the API lists it, the dashboard draws buttons from it, and
 * the fold honours exactly it. Arrivals are facts: a receiver may record one whatever was said before.
 */
const TABLE: Readonly<Record<ReferralAction, Row>> = {
  ACCEPT: {
    hand: 'RECEIVER',
    states: {
      SENT: always,
      DELIVERED: always,
      INFO_REQUESTED: always,
      ACCEPTED: ifProvisional,
      HANDING_OVER: ifProvisional,
    },
  },
  DECLINE: {
    hand: 'RECEIVER',
    states: { SENT: always, DELIVERED: always, INFO_REQUESTED: always, ACCEPTED: ifProvisional },
  },
  REQUEST_INFO: { hand: 'RECEIVER', states: { SENT: always, DELIVERED: always, INFO_REQUESTED: always } },
  PROVIDE_INFO: { hand: 'SENDER', states: { INFO_REQUESTED: always } },
  RECORD_PHONE_ACCEPTANCE: {
    hand: 'SENDER',
    states: { SENT: ifReceiverHasLog, DELIVERED: ifReceiverHasLog, INFO_REQUESTED: ifReceiverHasLog },
  },
  WITHDRAW: {
    hand: 'SENDER',
    states: { SENT: always, DELIVERED: always, INFO_REQUESTED: always, ACCEPTED: ifLeadStays },
  },
  GIVE: { hand: 'SENDER', states: { ACCEPTED: ifClientMoves, TAKEN: always, DISPUTED: always } },
  TAKE: {
    hand: 'RECEIVER',
    states: {
      SENT: ifClientMoves,
      DELIVERED: ifClientMoves,
      INFO_REQUESTED: ifClientMoves,
      ACCEPTED: ifClientMoves,
      HANDING_OVER: always,
      DECLINED: ifClientMoves,
      WITHDRAWN: ifClientMoves,
      VOIDED: ifClientMoves,
    },
  },
  FAIL: { hand: 'SENDER', states: { HANDING_OVER: always, TAKEN: always, DISPUTED: always } },
  START_SERVICE: {
    hand: 'RECEIVER',
    states: { ACCEPTED: ifServiceHere, TAKEN: ifNotStarted, HANDED_OVER: always },
  },
  SEND_FEEDBACK: {
    hand: 'RECEIVER',
    states: { ACCEPTED: ifServiceHere, TAKEN: ifNotCompleted, HANDED_OVER: always, IN_SERVICE: always },
  },
  VOID: {
    hand: 'TASK_FORCE',
    states: { SENT: always, DELIVERED: always, INFO_REQUESTED: always, ACCEPTED: ifLeadStays },
  },
};

/** Either hand may say that a handover failed: the one that drove off or the one that waited. */
const BOTH_HANDS: readonly ReferralAction[] = ['FAIL'];

export type Actor = { party: string } | { taskForce: true };

/**
 * What this party may do with the referral now, in the order of `REFERRAL_ACTION_CODES`. Whoever records for a party
 * without a log gets that party's actions too; a party without a log gets none of its own, having nowhere to sign.
 */
export function availableActions(fold: ReferralFold, who: Actor): ReferralAction[] {
  const hands = handsOf(fold, who);
  return REFERRAL_ACTION_CODES.filter((action) => {
    const row = TABLE[action];
    const isOurs = hands.has(row.hand) || (BOTH_HANDS.includes(action) && hands.has('RECEIVER'));
    return isOurs && row.states[fold.state]?.(fold) === true;
  });
}

function handsOf(fold: ReferralFold, who: Actor): Set<Hand> {
  const hands = new Set<Hand>();
  if ('taskForce' in who) return hands.add('TASK_FORCE');
  if (who.party === TASK_FORCE_PARTY) hands.add('TASK_FORCE');
  if (who.party === fold.recordedBy) hands.add('SENDER');
  if (who.party === fold.to && fold.receiverHasLog) hands.add('RECEIVER');
  if (who.party === fold.recordedBy && !fold.receiverHasLog) hands.add('RECEIVER');
  return hands;
}
