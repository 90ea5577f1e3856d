import { KECAMATAN } from '@estafet/schema/vocabulary';
import type { DemoCase } from './demo-case';
import type { ClientFacts } from './people';
import * as care from './journeys/care';
import * as dropped from './journeys/dropped';
import { helpedByOneService, wholeRelay } from './journeys/relay';
import type { Random } from './random';

export type JourneyScript = (child: DemoCase) => Promise<void>;

interface JourneyShare {
  readonly script: JourneyScript;
  /** How often it is drawn, against the others. */
  readonly weight: number;
  /** What the client must be for the journey to make sense. */
  readonly facts?: Partial<ClientFacts>;
}

const SEXUAL = { sex: 'FEMALE', exploitation: ['SexualExploitation'] } as const;
const CHILD = { isChild: true, ageBand: '15-17' } as const;

/** Every way a case goes in the busy profile: each built rule is opened by some of them, most cases go well. */
export const BUSY: readonly JourneyShare[] = [
  { script: wholeRelay, weight: 9 },
  { script: helpedByOneService, weight: 70, facts: { exploitation: ['ForcedLabour'] } },
  { script: dropped.unanswered, weight: 7, facts: SEXUAL },
  { script: dropped.declinedThenElsewhere, weight: 6 },
  { script: dropped.askedFirst, weight: 5 },
  { script: dropped.withdrawn, weight: 5 },
  { script: dropped.betweenHands, weight: 4 },
  { script: dropped.paperMissing, weight: 3 },
  { script: dropped.failedThenTaken, weight: 4 },
  { script: dropped.disputed, weight: 2 },
  { script: dropped.voided, weight: 2 },
  { script: dropped.acceptedByPhone, weight: 5 },
  { script: care.wrongHome, weight: 5, facts: { ...CHILD, sex: 'FEMALE', exploitation: ['ForcedLabour'] } },
  { script: care.roomedWithAdults, weight: 3, facts: CHILD },
  { script: care.noPsychiatrist, weight: 4, facts: SEXUAL },
  { script: care.partnerLeads, weight: 3, facts: { ...SEXUAL, ageBand: '18-24', isChild: false } },
  { script: care.unsafeDestination, weight: 3 },
  { script: care.forgottenAtHome, weight: 4 },
  { script: care.arrivedUnregistered, weight: 4 },
  { script: care.stalled, weight: 4 },
  { script: care.lateToPolice, weight: 4, facts: { ...SEXUAL, ...CHILD } },
  { script: care.applied, weight: 4 },
];

/** A quiet district: the same ways, mostly the good one. */
export const QUIET: readonly JourneyShare[] = BUSY.map((share) => ({
  ...share,
  weight: share.script === wholeRelay ? 30 : share.weight,
}));

/** One journey, drawn by weight. */
export function drawJourney(shares: readonly JourneyShare[], random: Random): JourneyShare {
  let left = random.next() * shares.reduce((sum, { weight }) => sum + weight, 0);
  for (const share of shares) {
    left -= share.weight;
    if (left < 0) return share;
  }
  return { script: wholeRelay, weight: 0 };
}

/** An invented client that fits the journey. */
export function drawFacts(random: Random, fixed: Partial<ClientFacts> = {}): ClientFacts {
  const ageBand =
    fixed.ageBand ??
    random.pick(['6-11', '12-14', '12-14', '15-17', '15-17', '15-17', '15-17', '18-24', '18-24', '25-59']);
  const exploitation = random.pick([
    ['SexualExploitation'],
    ['SexualExploitation'],
    ['ForcedLabour'],
    ['ForcedLabour', 'SexualExploitation'],
  ]);
  const places = Object.keys(KECAMATAN);
  return {
    ageBand,
    isChild: !['18-24', '25-59', '60+'].includes(ageBand),
    sex: random.chance(0.85) ? 'FEMALE' : 'MALE',
    exploitation,
    means: [random.pick(['FalsePromises', 'DebtBondage', 'Threats'])],
    recruitment: [random.pick(['ThroughOnlineSocialNetworks', 'ThroughFriend', 'FalseJobOffer'])],
    victimStatus: random.pick(['POSSIBLE', 'CONFIRMED']),
    channel: random.pick(['PUBLIC', 'FAMILY', 'POLICE', 'SCHOOL', 'SELF']),
    kecamatanOrigin: random.pick(places),
    kecamatanFound: random.pick(places),
    riskLevel: random.pick(['HIGH', 'MEDIUM', 'LOW']),
    ...fixed,
  };
}
