import { paths } from '../../app/paths';
import type { Role } from '../../app/viewer';

/** One look: where, and what is said about it (`tour.say.*`). */
export interface TourStep {
  readonly path: string;
  readonly says:
    | 'deskToday'
    | 'newReferral'
    | 'emergency'
    | 'referrals'
    | 'caseFiles'
    | 'phoneList'
    | 'gaps'
    | 'handoffs'
    | 'agencies'
    | 'rules'
    | 'sentence'
    | 'trend'
    | 'files'
    | 'report';
}

const STAFF: readonly TourStep[] = [
  { path: paths.desk, says: 'deskToday' },
  { path: paths.referrals, says: 'referrals' },
  { path: paths.newReferral, says: 'newReferral' },
  { path: paths.emergency, says: 'emergency' },
  { path: paths.caseFiles, says: 'caseFiles' },
];

const COORDINATOR: readonly TourStep[] = [
  { path: paths.controlRoom, says: 'phoneList' },
  { path: paths.gaps, says: 'gaps' },
  { path: paths.handoffs, says: 'handoffs' },
  { path: paths.agencies, says: 'agencies' },
  { path: paths.rules, says: 'rules' },
  { path: paths.report, says: 'report' },
];

const OFFICIAL: readonly TourStep[] = [
  { path: paths.figures, says: 'sentence' },
  { path: paths.figures, says: 'trend' },
  { path: paths.figures, says: 'files' },
  { path: paths.report, says: 'report' },
];

/** The guided path of a role, in the order in which a home is chosen. */
export function tourOf(roles: readonly Role[]): readonly TourStep[] {
  if (roles.includes('coordinator')) return COORDINATOR;
  if (roles.includes('frontline') || roles.includes('supervisor')) return STAFF;
  return roles.includes('official') ? OFFICIAL : [];
}
