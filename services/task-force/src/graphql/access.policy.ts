import type { Viewer } from '@estafet/schema';

/** Who somebody is to the board. Everything that is not granted here is denied, and looks absent. */
export type BoardViewer =
  | { readonly kind: 'COORDINATOR' }
  | { readonly kind: 'STAFF'; readonly agencyId: string }
  | { readonly kind: 'OFFICIAL' }
  | { readonly kind: 'NOBODY' };

/** How much of a case somebody sees: all of it, what concerns the own agency, or nothing. */
export type CaseSight = 'ALL' | 'OWN_PART' | 'NOTHING';

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

export function caseSight(viewer: BoardViewer, parties: readonly string[]): CaseSight {
  if (viewer.kind === 'COORDINATOR') return 'ALL';
  return viewer.kind === 'STAFF' && parties.includes(viewer.agencyId) ? 'OWN_PART' : 'NOTHING';
}

export interface ReferralHands {
  readonly from: string;
  readonly to: string;
  readonly recordedBy: string;
}

export function maySeeReferral(viewer: BoardViewer, { from, to, recordedBy }: ReferralHands): boolean {
  if (viewer.kind === 'COORDINATOR') return true;
  return viewer.kind === 'STAFF' && [from, to, recordedBy].includes(viewer.agencyId);
}

/** A gap is its owner's to see, and that of the parties to its referral; of a case's other gaps, every party's. */
export function maySeeGap(
  viewer: BoardViewer,
  gap: {
    readonly owner: string;
    readonly referral?: ReferralHands | undefined;
    readonly caseParties: readonly string[];
  },
): boolean {
  if (viewer.kind === 'COORDINATOR') return true;
  if (viewer.kind !== 'STAFF') return false;
  if (gap.owner === viewer.agencyId) return true;
  return gap.referral ? maySeeReferral(viewer, gap.referral) : gap.caseParties.includes(viewer.agencyId);
}
