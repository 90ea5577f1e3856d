import type { ReferralState } from '@estafet/schema/referral/index';
import type { PartyNameFragment } from '../../gql/graphql';
import type { DistrictCase } from './case-lanes';

type Referral = DistrictCase['referrals'][number];
type TimelineAct = DistrictCase['timeline'][number];

export type ClientAt =
  | { readonly kind: 'PARTY'; readonly party: PartyNameFragment }
  | { readonly kind: 'BETWEEN'; readonly from: PartyNameFragment; readonly to: PartyNameFragment }
  | { readonly kind: 'UNKNOWN' };

export interface CaseAt {
  readonly lead: PartyNameFragment | undefined;
  readonly client: ClientAt;
  readonly referrals: readonly { readonly referral: Referral; readonly state: ReferralState }[];
  readonly gaps: readonly DistrictCase['gaps'][number][];
}

/**
 * How the case stood at an instant, told from what is known today: acts that arrived late count from when they happened. At its
 * present end it is what the server says, which settles races that the order of acts alone does not.
 */
export function caseAt(districtCase: DistrictCase, at: number, isPresent: boolean): CaseAt {
  const acts = districtCase.timeline.filter(({ occurredAt }) => timeOf(occurredAt) <= at);
  return {
    lead: leadAt(districtCase, at, isPresent),
    client: isPresent ? presentClient(districtCase) : clientAt(districtCase, acts),
    referrals: districtCase.referrals
      .filter(({ sentAt }) => timeOf(sentAt) <= at)
      .map((referral) => ({
        referral,
        state: isPresent ? referral.state : referralStateAt(referral, acts, at),
      })),
    gaps: districtCase.gaps.filter(
      ({ openedAt, clearedAt }) => timeOf(openedAt) <= at && !(clearedAt && timeOf(clearedAt) <= at),
    ),
  };
}

function leadAt(
  { custody, lead }: DistrictCase,
  at: number,
  isPresent: boolean,
): PartyNameFragment | undefined {
  if (isPresent) return lead ?? undefined;
  return custody.findLast(({ from, until }) => timeOf(from) <= at && !(until && timeOf(until) <= at))?.party;
}

function presentClient({ clientWith }: DistrictCase): ClientAt {
  if (!clientWith) return { kind: 'UNKNOWN' };
  const { kind, party, from, to } = clientWith;
  if (kind === 'PARTY' && party) return { kind, party };
  return kind === 'BETWEEN' && from && to ? { kind, from, to } : { kind: 'UNKNOWN' };
}

/** By whose hands had confirmed: she begins with whoever opened the case, and moves with each hand. */
function clientAt({ custody, referrals }: DistrictCase, acts: readonly TimelineAct[]): ClientAt {
  const [first] = custody;
  const start: ClientAt =
    first && acts.length > 0 ? { kind: 'PARTY', party: first.party } : { kind: 'UNKNOWN' };
  return acts.reduce<ClientAt>((client, act) => {
    const isSeen = act.type === 'client.arrived' || act.type === 'client.registered';
    if (isSeen && client.kind === 'UNKNOWN') return { kind: 'PARTY', party: act.by };
    const referral = referrals.find(({ id }) => id === act.referralId);
    if (!referral?.clientMoves) return client;
    switch (act.type) {
      case 'handover.given':
        // The receiver may have said first that she is there.
        return client.kind === 'PARTY' && client.party.id === referral.to.id
          ? client
          : { kind: 'BETWEEN', from: referral.from, to: referral.to };
      case 'handover.taken':
        return { kind: 'PARTY', party: referral.to };
      case 'handover.failed':
        return afterFailure(act, referral);
      default:
        return client;
    }
  }, start);
}

/** Back with the sender, unless whoever recorded the failure said otherwise: a missing child must not look safe. */
function afterFailure({ whereabouts }: TimelineAct, { from, to }: Referral): ClientAt {
  if (whereabouts === 'UNKNOWN') return { kind: 'UNKNOWN' };
  return { kind: 'PARTY', party: whereabouts === 'WITH_RECEIVER' ? to : from };
}

const STATE_AFTER: Readonly<Record<string, ReferralState>> = {
  'referral.sent': 'SENT',
  'referral.delivered': 'DELIVERED',
  'referral.infoRequested': 'INFO_REQUESTED',
  'referral.infoProvided': 'DELIVERED',
  'referral.accepted': 'ACCEPTED',
  'referral.declined': 'DECLINED',
  'referral.withdrawn': 'WITHDRAWN',
  'referral.voided': 'VOIDED',
  'handover.failed': 'ACCEPTED',
  'service.started': 'IN_SERVICE',
  'referral.feedback': 'COMPLETED',
};

function referralStateAt(referral: Referral, acts: readonly TimelineAct[], at: number): ReferralState {
  const own = acts.filter(({ referralId }) => referralId === referral.id);
  const state = own.reduce<ReferralState>((before, { type }) => {
    if (type === 'handover.given') return before === 'TAKEN' ? 'HANDED_OVER' : 'HANDING_OVER';
    if (type === 'handover.taken') return before === 'HANDING_OVER' ? 'HANDED_OVER' : 'TAKEN';
    return (Object.hasOwn(STATE_AFTER, type) ? STATE_AFTER[type] : undefined) ?? before;
  }, 'SENT');
  const isDelivered = referral.deliveredAt && timeOf(referral.deliveredAt) <= at;
  return state === 'SENT' && isDelivered ? 'DELIVERED' : state;
}

function timeOf(at: string): number {
  return new Date(at).getTime();
}
