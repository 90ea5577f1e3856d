import type { ReferralAction, ReferralFold } from '@estafet/schema';
import type { Action } from '../../kernel/decide.policy';
import { mayRecord, SUPPORTING_STATES } from '../case-acts/case-act.policy';

/** Verbs of the receiver: a partner without a log has them recorded by the referral's sender. */
const RECEIVER_ACTIONS: ReadonlySet<ReferralAction> = new Set([
  'ACCEPT',
  'DECLINE',
  'REQUEST_INFO',
  'TAKE',
  'START_SERVICE',
  'SEND_FEEDBACK',
]);
const HANDOVER_ACTIONS: ReadonlySet<ReferralAction> = new Set(['GIVE', 'TAKE', 'FAIL']);
const ANSWERING_ACTIONS: ReadonlySet<ReferralAction> = new Set([
  'ACCEPT',
  'DECLINE',
  'WITHDRAW',
  'RECORD_PHONE_ACCEPTANCE',
]);

/** A handover is due within a day of the agreed time (G02). */
const HANDOVER_CLOCK_HOURS = 24;
/** An answer is due within one day, or three (G01). */
const ANSWER_CLOCK_HOURS = { URGENT: 24, NORMAL: 72 } as const;
/** Where no rule has a clock, recording more than a day late asks for a reason. */
const DEFAULT_CLOCK_HOURS = 96;

/** Which kind of work an action is, for `decide`. */
export function permissionOf(action: ReferralAction): Action {
  return HANDOVER_ACTIONS.has(action) ? 'referral.handOver' : 'referral.answer';
}

/** The clock that an action stops; back-dating by more than a quarter of it asks for a reason (architecture §4). */
export function clockHoursOf(action: ReferralAction, { urgency }: Pick<ReferralFold, 'urgency'>): number {
  if (HANDOVER_ACTIONS.has(action)) return HANDOVER_CLOCK_HOURS;
  return ANSWERING_ACTIONS.has(action) ? ANSWER_CLOCK_HOURS[urgency] : DEFAULT_CLOCK_HOURS;
}

/** A hand may come before the paper, at night: by as long as the handover's own clock. */
const HAND_BEFORE_PAPER_HOURS = HANDOVER_CLOCK_HOURS;
/** Clocks of two agencies may differ by this much without anybody being dishonest. */
const CLOCK_SKEW_MINUTES = 15;
const MINUTE_MS = 60_000;

/**
 * The earliest instant at which an act about a referral can have happened. Answers follow the question: who asked by
 * telephone before writing back-dates the sending itself. Where she was is a fact, and may be older than the referral.
 */
export function earliestOf(action: ReferralAction, { sentAt }: Pick<ReferralFold, 'sentAt'>): Date {
  const minutes = HANDOVER_ACTIONS.has(action) ? HAND_BEFORE_PAPER_HOURS * 60 : CLOCK_SKEW_MINUTES;
  return new Date(Date.parse(sentAt) - minutes * MINUTE_MS);
}

export interface SignatureQuestion {
  readonly action: ReferralAction;
  readonly agencyId: string;
  readonly fold: Pick<ReferralFold, 'from' | 'to' | 'recordedBy' | 'receiverHasLog'>;
  readonly onBehalfOf: string | undefined;
  readonly via: 'LINK' | 'PHONE' | undefined;
}

/** Who an act speaks for, and how they said so; or the input field that is wrong. */
export type Signature =
  | { readonly onBehalfOf?: string; readonly via?: 'LINK' | 'PHONE' }
  | { readonly wrongField: 'onBehalfOf' | 'via' };

/**
 * For whom an act is signed. An agency signs for itself; for a party without a log the referral's recorder signs, saying
 * how that party told it. Nobody signs for a member: but for an acceptance by phone, which stays provisional.
 */
export function signatureFor({ action, agencyId, fold, onBehalfOf, via }: SignatureQuestion): Signature {
  if (action === 'RECORD_PHONE_ACCEPTANCE') {
    if (onBehalfOf !== undefined && onBehalfOf !== fold.to) return { wrongField: 'onBehalfOf' };
    return { onBehalfOf: fold.to, via: 'PHONE' };
  }
  const party = RECEIVER_ACTIONS.has(action) ? fold.to : senderSideOf(action, agencyId, fold);
  if (onBehalfOf !== undefined && onBehalfOf !== party) return { wrongField: 'onBehalfOf' };
  if (party === agencyId) return via === undefined ? {} : { wrongField: 'via' };
  return via === undefined ? { wrongField: 'via' } : { onBehalfOf: party, via };
}

/** FAIL is open to both hands: the receiver signs its own. */
function senderSideOf(
  action: ReferralAction,
  agencyId: string,
  { from, to }: Pick<ReferralFold, 'from' | 'to'>,
): string {
  return action === 'FAIL' && agencyId === to ? to : from;
}

export interface SendingQuestion {
  readonly agencyId: string;
  readonly kind: 'SERVICE' | 'TRANSFER';
  readonly to: string;
  readonly onBehalfOf: string | undefined;
  readonly via: 'LINK' | 'PHONE' | undefined;
  /** The destination as the directory knows it. */
  readonly destination: 'MEMBER' | 'PARTNER' | 'TASK_FORCE' | 'UNKNOWN';
  readonly isCaseClosed: boolean;
  /** Whether the party that is spoken for keeps its own log. */
  readonly isSenderMember: boolean;
  readonly lead: string | undefined;
  readonly isLeadMember: boolean;
  readonly returnOf: string | undefined;
  readonly referrals: readonly ReferralFold[];
}

export type SendingProblem =
  | 'UNKNOWN_DESTINATION'
  | 'TO_ONESELF'
  | 'CASE_CLOSED'
  | 'NOT_LEAD'
  | 'NOT_ON_CASE'
  | 'TRANSFER_OPEN'
  | 'NOT_YOUR_PARTNER'
  | 'NOT_A_TRANSFER_RECEIVED';

/** Why a referral cannot be sent; undefined when it can. Only the lead sends a TRANSFER, one open at a time (architecture §5). */
export function findSendingProblem(question: SendingQuestion): SendingProblem | undefined {
  const { agencyId, kind, to, onBehalfOf, destination, lead, referrals, returnOf } = question;
  const sender = onBehalfOf ?? agencyId;
  if (destination === 'UNKNOWN' || destination === 'TASK_FORCE') return 'UNKNOWN_DESTINATION';
  if (to === sender) return 'TO_ONESELF';
  if (question.isCaseClosed) return 'CASE_CLOSED';
  if (onBehalfOf !== undefined && !isOwnPartner(question)) return 'NOT_YOUR_PARTNER';
  if (returnOf !== undefined && !referrals.some((referral) => isTransferTo(referral, returnOf, sender))) {
    return 'NOT_A_TRANSFER_RECEIVED';
  }
  // Whoever has done its part keeps its file, but sends her data nowhere any more.
  if (kind === 'SERVICE') {
    return onBehalfOf !== undefined || mayRecord({ ...question, authority: 'ON_CASE' }) === 'YES'
      ? undefined
      : 'NOT_ON_CASE';
  }
  if (lead !== sender) return 'NOT_LEAD';
  return referrals.some((referral) => isOpenTransfer(referral)) ? 'TRANSFER_OPEN' : undefined;
}

/** A transfer on its way: neither ended nor completed. */
export function isOpenTransfer({ kind, state, clientMoves, isProvisional }: ReferralFold): boolean {
  if (kind !== 'TRANSFER') return false;
  if (state === 'ACCEPTED') return clientMoves || isProvisional;
  return ['SENT', 'DELIVERED', 'INFO_REQUESTED', 'HANDING_OVER', 'TAKEN', 'DISPUTED'].includes(state);
}

/** The monitor speaks for a partner that works on the case or leads it since it handed it over, and says how it was told. */
function isOwnPartner(question: SendingQuestion): boolean {
  const { agencyId, onBehalfOf, via, isSenderMember, lead, referrals } = question;
  return (
    !isSenderMember &&
    via !== undefined &&
    referrals.some(
      ({ to, recordedBy, state }) =>
        to === onBehalfOf && recordedBy === agencyId && (lead === to || SUPPORTING_STATES.has(state)),
    )
  );
}

function isTransferTo({ id, kind, to }: ReferralFold, returnOf: string, sender: string): boolean {
  return id === returnOf && kind === 'TRANSFER' && to === sender;
}
