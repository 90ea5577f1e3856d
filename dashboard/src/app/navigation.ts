import { paths } from './paths';
import type { AgencyPrefix, Role } from './viewer';

export interface NavigationItem {
  readonly to: string;
  readonly label:
    | 'nav.desk'
    | 'nav.newReferral'
    | 'nav.emergency'
    | 'nav.referrals'
    | 'nav.caseFiles'
    | 'nav.complaints'
    | 'nav.outreach'
    | 'nav.myAgency'
    | 'nav.emergencyReviews'
    | 'nav.controlRoom'
    | 'nav.gaps'
    | 'nav.handoffs'
    | 'nav.rules'
    | 'nav.agencies'
    | 'nav.figures'
    | 'nav.report';
  readonly isEmergency?: boolean;
}

const STAFF: readonly NavigationItem[] = [
  { to: paths.desk, label: 'nav.desk' },
  { to: paths.emergency, label: 'nav.emergency', isEmergency: true },
  { to: paths.newReferral, label: 'nav.newReferral' },
  { to: paths.referrals, label: 'nav.referrals' },
  { to: paths.caseFiles, label: 'nav.caseFiles' },
];

/** What only one kind of agency has a page for. */
const OF_KIND: Readonly<Partial<Record<AgencyPrefix, readonly NavigationItem[]>>> = {
  serviceCentre: [{ to: paths.complaints, label: 'nav.complaints' }],
  ngo: [{ to: paths.outreach, label: 'nav.outreach' }],
};

const MY_AGENCY: NavigationItem = { to: paths.myAgency, label: 'nav.myAgency' };

/** What only the head of an agency looks at. */
const EMERGENCY_REVIEWS: NavigationItem = { to: paths.emergencyReviews, label: 'nav.emergencyReviews' };

const COORDINATOR: readonly NavigationItem[] = [
  { to: paths.controlRoom, label: 'nav.controlRoom' },
  { to: paths.gaps, label: 'nav.gaps' },
  { to: paths.handoffs, label: 'nav.handoffs' },
  { to: paths.agencies, label: 'nav.agencies' },
  { to: paths.rules, label: 'nav.rules' },
  { to: paths.figures, label: 'nav.figures' },
  { to: paths.report, label: 'nav.report' },
];

const OFFICIAL: readonly NavigationItem[] = [
  { to: paths.figures, label: 'nav.figures' },
  { to: paths.report, label: 'nav.report' },
];

/** What a person can open, by role and by the kind of her agency; the services decide again behind it. */
export function navigationFor(roles: readonly Role[], prefix?: AgencyPrefix): readonly NavigationItem[] {
  if (roles.includes('coordinator')) return COORDINATOR;
  if (roles.includes('frontline') || roles.includes('supervisor')) {
    const ofKind = prefix === undefined ? [] : (OF_KIND[prefix] ?? []);
    const ofHead = roles.includes('supervisor') ? [EMERGENCY_REVIEWS] : [];
    return [...STAFF, ...ofKind, MY_AGENCY, ...ofHead];
  }
  if (roles.includes('official')) return OFFICIAL;
  return [];
}
