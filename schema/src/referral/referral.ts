import type { FoldableAct } from '../acts/foldable';

export type ReferralKind = 'SERVICE' | 'TRANSFER';

export type Urgency = 'URGENT' | 'NORMAL';

export const REFERRAL_STATE_CODES = [
  'SENT',
  'DELIVERED',
  'INFO_REQUESTED',
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
  'VOIDED',
  'HANDING_OVER',
  'TAKEN',
  'DISPUTED',
  'HANDED_OVER',
  'IN_SERVICE',
  'COMPLETED',
] as const;

export type ReferralState = (typeof REFERRAL_STATE_CODES)[number];

export const REFERRAL_ACTION_CODES = [
  'ACCEPT',
  'DECLINE',
  'REQUEST_INFO',
  'PROVIDE_INFO',
  'RECORD_PHONE_ACCEPTANCE',
  'WITHDRAW',
  'GIVE',
  'TAKE',
  'FAIL',
  'START_SERVICE',
  'SEND_FEEDBACK',
  'VOID',
] as const;

export type ReferralAction = (typeof REFERRAL_ACTION_CODES)[number];

/** Whether a party keeps its own log (a member), judged when the referral was sent; others are recorded for. */
export type IsMember = (id: string, at: string) => boolean;

/** One referral as the known acts tell it. Times are the acts' `occurredAt`. */
export interface ReferralFold {
  id: string;
  caseId: string;
  kind: ReferralKind;
  from: string;
  to: string;
  /** The agency that signed `referral.sent`: the sender, or whoever records for a sender without a log. */
  recordedBy: string;
  /** False for a partner: its acts are recorded by the referral's sender. */
  senderHasLog: boolean;
  receiverHasLog: boolean;
  state: ReferralState;
  urgency: Urgency;
  respondBy?: string;
  payer?: string;
  clientMoves: boolean;
  services: string[];
  leadFrom?: string;
  returnOf?: string;
  sentAt: string;
  deliveredAt?: string;
  answeredAt?: string;
  acceptedAt?: string;
  /** The acceptance that counts; names the lead's new act where the client does not move. */
  acceptedActId?: string;
  /** Accepted by phone only: the receiver has not yet said so itself. */
  isProvisional: boolean;
  handoverAt?: string;
  /** The attempt that runs, or the number of the next one. */
  attempt: number;
  givenAt?: string;
  takenAt?: string;
  handedOverAt?: string;
  handoverActId?: string;
  takenActId?: string;
  declinedAt?: string;
  withdrawnAt?: string;
  voidedAt?: string;
  failedAt?: string;
  reason?: string;
  startedAt?: string;
  completedAt?: string;
  outcome?: string;
  openQuestions: number;
  /** The acts that count, by author and the author's own order. */
  acts: FoldableAct[];
}

export type ClientWith = { kind: 'PARTY'; party: string } | { kind: 'BETWEEN'; from: string; to: string };

/** One span of the lead: who, by which act, since when. */
export interface CustodySpan {
  party: string;
  actId: string;
  since: string;
  referralId?: string;
}

/** Who answers for a case, and where the client is. */
export interface Custody {
  lead: string;
  /** What the next TRANSFER must name in `leadFrom`. */
  leadActId: string;
  leadSince: string;
  /** The last member that led, while a partner without a log leads. */
  monitor?: string;
  clientWith: ClientWith;
  openTransferId?: string;
  chain: CustodySpan[];
}
