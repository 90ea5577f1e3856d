import type { ReferralState } from '@estafet/schema/referral/index';

/** What the track needs to know of a referral; the agency's copy and the district's view both have it. */
export interface TrackedReferral {
  readonly state: ReferralState;
  readonly clientMoves: boolean;
  readonly from: TrackedParty;
  readonly to: TrackedParty;
  readonly sentAt: string;
  readonly deliveredAt?: string | null;
  readonly answeredAt?: string | null;
  readonly givenAt?: string | null;
  readonly takenAt?: string | null;
  readonly handedOverAt?: string | null;
  readonly startedAt?: string | null;
  readonly completedAt?: string | null;
}

export interface TrackedParty {
  readonly id: string;
  readonly name: { readonly id: string; readonly en: string };
}

export type StepName = 'sent' | 'delivered' | 'accepted' | 'handedOver' | 'inService' | 'closed';
export type StepStatus = 'done' | 'current' | 'ahead' | 'stopped';

export interface TrackStep {
  readonly name: StepName;
  readonly status: StepStatus;
  readonly at?: string;
}

/** How far along the track each state is: the number of steps that are behind it. */
const PASSED: Readonly<Record<ReferralState, number>> = {
  SENT: 1,
  DELIVERED: 2,
  INFO_REQUESTED: 2,
  ACCEPTED: 3,
  HANDING_OVER: 3,
  TAKEN: 3,
  DISPUTED: 3,
  HANDED_OVER: 4,
  IN_SERVICE: 5,
  COMPLETED: 6,
  DECLINED: 2,
  WITHDRAWN: 1,
  VOIDED: 1,
};

const STOPPED: ReadonlySet<ReferralState> = new Set(['DECLINED', 'WITHDRAWN', 'VOIDED']);

export function isStopped(state: ReferralState): boolean {
  return STOPPED.has(state);
}

/** The steps of the relay track. Where the client does not travel there is no handover to draw. */
export function trackOf(referral: TrackedReferral): TrackStep[] {
  const times: Readonly<Record<StepName, string | null | undefined>> = {
    sent: referral.sentAt,
    delivered: referral.deliveredAt,
    accepted: PASSED[referral.state] >= 3 ? referral.answeredAt : undefined,
    handedOver: referral.handedOverAt,
    inService: referral.startedAt,
    closed: referral.completedAt,
  };
  const names: readonly StepName[] = ['sent', 'delivered', 'accepted', 'handedOver', 'inService', 'closed'];
  const passed = passedSteps(referral);
  const isOver = isStopped(referral.state);
  const steps = names
    .map((name, index) => ({ name, isPassed: index < passed }))
    .filter(({ name }) => referral.clientMoves || name !== 'handedOver');
  const current = steps.findIndex(({ isPassed }) => !isPassed);
  return steps.map(({ name, isPassed }, index) => ({
    name,
    status: isPassed ? 'done' : index === current ? (isOver ? 'stopped' : 'current') : 'ahead',
    at: times[name] ?? undefined,
  }));
}

function passedSteps({ state, deliveredAt }: TrackedReferral): number {
  if ((state === 'WITHDRAWN' || state === 'VOIDED') && deliveredAt) return 2;
  return PASSED[state];
}

/** Who holds the baton: answers for the client as far as this referral goes, and whose move it is. */
export interface Baton {
  readonly holder: 'from' | 'to' | 'between';
  readonly turn: 'from' | 'to' | 'both' | 'nobody';
}

const BATONS: Readonly<Record<ReferralState, Baton>> = {
  SENT: { holder: 'from', turn: 'to' },
  DELIVERED: { holder: 'from', turn: 'to' },
  INFO_REQUESTED: { holder: 'from', turn: 'from' },
  ACCEPTED: { holder: 'from', turn: 'from' },
  DECLINED: { holder: 'from', turn: 'nobody' },
  WITHDRAWN: { holder: 'from', turn: 'nobody' },
  VOIDED: { holder: 'from', turn: 'nobody' },
  HANDING_OVER: { holder: 'between', turn: 'to' },
  TAKEN: { holder: 'to', turn: 'from' },
  DISPUTED: { holder: 'to', turn: 'both' },
  HANDED_OVER: { holder: 'to', turn: 'to' },
  IN_SERVICE: { holder: 'to', turn: 'to' },
  COMPLETED: { holder: 'to', turn: 'nobody' },
};

export function batonOf({ state, clientMoves }: Pick<TrackedReferral, 'state' | 'clientMoves'>): Baton {
  // Nothing is carried where the client stays: after acceptance the receiver begins.
  if (!clientMoves && state === 'ACCEPTED') return { holder: 'to', turn: 'to' };
  return BATONS[state];
}

/** How many of the two hands have confirmed the present attempt. */
export function handsOf(referral: TrackedReferral): { readonly given: boolean; readonly taken: boolean } {
  const isHandedOver = PASSED[referral.state] >= 4 && referral.clientMoves;
  return {
    given: isHandedOver || referral.state === 'HANDING_OVER',
    taken: isHandedOver || referral.state === 'TAKEN' || referral.state === 'DISPUTED',
  };
}

const AWAITS_HANDS: ReadonlySet<ReferralState> = new Set(['ACCEPTED', 'HANDING_OVER', 'TAKEN', 'DISPUTED']);

/** Whether both hands have still to confirm that the client has changed place. */
export function awaitsHands({ state, clientMoves }: Pick<TrackedReferral, 'state' | 'clientMoves'>): boolean {
  return clientMoves && AWAITS_HANDS.has(state);
}
