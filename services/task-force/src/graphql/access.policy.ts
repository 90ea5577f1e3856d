import type { ReferralState, Viewer } from '@estafet/schema';
import { ABOUT_CLIENTS } from '../gaps/about-clients';
import type { RuleCode } from '../rules/types';

/** Who somebody is to the board. Everything that is not granted here is denied, and looks absent. */
export type BoardViewer =
  | { readonly kind: 'COORDINATOR' }
  | { readonly kind: 'STAFF'; readonly agencyId: string }
  | { readonly kind: 'OFFICIAL' }
  | { readonly kind: 'NOBODY' };

/**
 * How much of a case somebody sees: all of it; where it stands and what concerns the own agency; after the own part in it
 * has ended its code, the own referrals and the own acts alone; or nothing.
 */
export type CaseSight = 'ALL' | 'OWN_PART' | 'PAST_PART' | 'NOTHING';

const STAFF_ROLES = ['frontline', 'supervisor'] as const;

/** Reads a viewer's place from verified roles; one who coordinates and works in an agency sees as a coordinator. */
export function boardViewerOf(viewer: Pick<Viewer, 'roles' | 'agencyId'>): BoardViewer {
  if (viewer.roles.includes('coordinator')) return { kind: 'COORDINATOR' };
  if (viewer.agencyId !== undefined && STAFF_ROLES.some((role) => viewer.roles.includes(role))) {
    return { kind: 'STAFF', agencyId: viewer.agencyId };
  }
  return viewer.roles.includes('official') ? { kind: 'OFFICIAL' } : { kind: 'NOBODY' };
}

export function maySeeDistrict(viewer: BoardViewer): boolean {
  return viewer.kind === 'COORDINATOR';
}

/** Officials get figures about agencies and nothing else (statistics.md); agencies see their own desk, not each other's figures. */
export function maySeeFigures(viewer: BoardViewer): boolean {
  return viewer.kind === 'COORDINATOR' || viewer.kind === 'OFFICIAL';
}

export interface ReferralHands {
  readonly from: string;
  readonly to: string;
  readonly recordedBy: string;
}

/** What decides whose part in a case still runs. */
export interface CaseStanding {
  /** Whoever ever had a part in it. */
  readonly parties: readonly string[];
  readonly lead?: string | undefined;
  readonly monitor?: string | undefined;
  /** Who has the client, where one party has. */
  readonly holder?: string | undefined;
  readonly referrals: readonly (ReferralHands & {
    readonly state: ReferralState;
    readonly isProvisional: boolean;
  })[];
}

const ENDED_STATES: readonly ReferralState[] = ['DECLINED', 'WITHDRAWN', 'VOIDED', 'COMPLETED'];

const RECEIVED_STATES: readonly ReferralState[] = [
  'ACCEPTED',
  'HANDING_OVER',
  'TAKEN',
  'HANDED_OVER',
  'IN_SERVICE',
];

export function caseSight(viewer: BoardViewer, standing: CaseStanding): CaseSight {
  if (viewer.kind === 'COORDINATOR') return 'ALL';
  if (viewer.kind !== 'STAFF' || !standing.parties.includes(viewer.agencyId)) return 'NOTHING';
  return hasRunningPart(viewer.agencyId, standing) ? 'OWN_PART' : 'PAST_PART';
}

/**
 * A part runs while the agency leads or watches, has the client, has asked for something that has not ended, or has said
 * yes itself. Having opened the case once is not enough, nor a yes by phone that it never gave, nor an arrival that the
 * sender disputes.
 */
function hasRunningPart(agencyId: string, { lead, monitor, holder, referrals }: CaseStanding): boolean {
  if (lead === agencyId || monitor === agencyId) return true;
  const received = referrals.filter(({ to }) => to === agencyId);
  if (holder === agencyId && !received.some(({ state }) => state === 'DISPUTED')) return true;
  return (
    received.some(({ state, isProvisional }) => RECEIVED_STATES.includes(state) && !isProvisional) ||
    referrals.some(
      ({ from, recordedBy, state }) =>
        (from === agencyId || recordedBy === agencyId) && !ENDED_STATES.includes(state),
    )
  );
}

export function maySeeReferral(viewer: BoardViewer, { from, to, recordedBy }: ReferralHands): boolean {
  if (viewer.kind === 'COORDINATOR') return true;
  return viewer.kind === 'STAFF' && [from, to, recordedBy].includes(viewer.agencyId);
}

/**
 * A gap is its owner's to see, and that of the parties to its referral; of a case's other gaps, that of the parties whose
 * part runs. One whose rule itself tells about the client is for its owner and whoever answers for the case.
 */
export function maySeeGap(
  viewer: BoardViewer,
  gap: {
    readonly rule: RuleCode;
    readonly owner: string;
    readonly referral?: ReferralHands | undefined;
    /** Of its case; absent for a duty outside any case. */
    readonly standing?: CaseStanding | undefined;
  },
): boolean {
  if (viewer.kind === 'COORDINATOR') return true;
  if (viewer.kind !== 'STAFF') return false;
  if (gap.owner === viewer.agencyId) return true;
  if (ABOUT_CLIENTS.includes(gap.rule)) {
    return [gap.standing?.lead, gap.standing?.monitor].includes(viewer.agencyId);
  }
  if (gap.referral) return maySeeReferral(viewer, gap.referral);
  return gap.standing !== undefined && caseSight(viewer, gap.standing) === 'OWN_PART';
}
