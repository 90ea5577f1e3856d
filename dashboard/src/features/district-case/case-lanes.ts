import type { DistrictCaseQuery, PartyNameFragment } from '../../gql/graphql';

export type DistrictCase = NonNullable<DistrictCaseQuery['case']>;
type TimelineAct = DistrictCase['timeline'][number];
type CaseGap = DistrictCase['gaps'][number];

/** A stretch along the case, in hundredths of its length. */
export interface Stretch {
  readonly start: number;
  readonly width: number;
}

export interface Lane {
  readonly party: PartyNameFragment;
  /** When it led the case. */
  readonly custody: readonly Stretch[];
  /** What it did: where each act lies. */
  readonly acts: readonly { readonly id: string; readonly place: number }[];
  /** What it had to do and had not done. */
  readonly gaps: readonly (Stretch & { readonly id: string; readonly severity: string })[];
}

export interface CaseLength {
  readonly begin: number;
  readonly end: number;
}

const NARROWEST = 0.8;
const HUNDRED = 100;

/** From the first thing that is known of the case until it was closed, or now. */
export function lengthOf(districtCase: DistrictCase, now: number): CaseLength {
  const { openedAt, closedAt, custody, timeline, gaps } = districtCase;
  const known = [
    openedAt,
    custody[0]?.from,
    ...timeline.map(({ occurredAt }) => occurredAt),
    ...gaps.map((gap) => gap.openedAt),
  ]
    .filter((at) => at !== null && at !== undefined)
    .map(timeOf);
  const last = [closedAt, timeline.at(-1)?.occurredAt]
    .filter((at) => at !== null && at !== undefined)
    .map(timeOf);
  const end = closedAt ? Math.max(...last) : Math.max(now, ...last);
  return { begin: Math.min(end - 1, ...known), end };
}

/** One lane for each party, in the order in which they came into the case: what it led, did, and had to do. */
export function lanesOf(districtCase: DistrictCase, length: CaseLength): Lane[] {
  const { custody, timeline, referrals, gaps } = districtCase;
  const parties = new Map<string, PartyNameFragment>();
  const meet = (party: PartyNameFragment) => {
    if (!parties.has(party.id)) parties.set(party.id, party);
  };
  for (const { party } of custody.slice(0, 1)) meet(party);
  for (const act of timeline) {
    meet(actorOf(act));
    const referral = referrals.find(({ id }) => id === act.referralId);
    if (referral) [referral.from, referral.to].forEach(meet);
  }
  for (const { from, to } of referrals) [from, to].forEach(meet);
  for (const { party } of custody) meet(party);
  for (const { owner } of gaps) meet(owner);
  return [...parties.values()].map((party) => ({
    party,
    custody: custody
      .filter((span) => span.party.id === party.id)
      .map((span) => stretchOf(span.from, span.until, length)),
    acts: timeline
      .filter((act) => actorOf(act).id === party.id)
      .map((act) => ({ id: act.id, place: placeOf(timeOf(act.occurredAt), length) })),
    gaps: gaps
      .filter(({ owner }) => owner.id === party.id)
      .map((gap) => ({
        id: gap.id,
        severity: gap.severity,
        ...stretchOf(gap.openedAt, gap.clearedAt, length),
      })),
  }));
}

/** Something that happened, at which the slider halts. */
export interface CaseMoment {
  readonly at: number;
  readonly acts: readonly TimelineAct[];
  readonly opened: readonly CaseGap[];
  readonly cleared: readonly CaseGap[];
}

/** Every instant at which something happened, earliest first; what happened at the same instant is one halt. */
export function momentsOf({ timeline, gaps }: DistrictCase): CaseMoment[] {
  const times = new Set([
    ...timeline.map(({ occurredAt }) => timeOf(occurredAt)),
    ...gaps.map(({ openedAt }) => timeOf(openedAt)),
    ...gaps.flatMap(({ clearedAt }) => (clearedAt ? [timeOf(clearedAt)] : [])),
  ]);
  return [...times]
    .sort((a, b) => a - b)
    .map((at) => ({
      at,
      acts: timeline.filter(({ occurredAt }) => timeOf(occurredAt) === at),
      opened: gaps.filter(({ openedAt }) => timeOf(openedAt) === at),
      cleared: gaps.filter(({ clearedAt }) => clearedAt && timeOf(clearedAt) === at),
    }));
}

/** Where an instant lies along the case, in hundredths; kept on the picture. */
export function placeOf(at: number, { begin, end }: CaseLength): number {
  return Math.min(HUNDRED, Math.max(0, ((at - begin) / Math.max(1, end - begin)) * HUNDRED));
}

/** Who did an act: the partner without a log, where another recorded it. */
export function actorOf(act: TimelineAct): PartyNameFragment {
  return act.onBehalfOf ?? act.by;
}

/** A stretch too short to see is still drawn, and none leaves the picture. */
function stretchOf(from: string, until: string | null | undefined, length: CaseLength): Stretch {
  const start = Math.min(HUNDRED - NARROWEST, placeOf(timeOf(from), length));
  const stop = until ? placeOf(timeOf(until), length) : HUNDRED;
  return { start, width: Math.max(NARROWEST, stop - start) };
}

function timeOf(at: string): number {
  return new Date(at).getTime();
}
