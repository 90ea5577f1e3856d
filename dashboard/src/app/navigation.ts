import { paths } from './paths';
import type { Role } from './viewer';

export interface NavigationItem {
  readonly to: string;
  readonly label:
    | 'nav.desk'
    | 'nav.newReferral'
    | 'nav.emergency'
    | 'nav.caseFiles'
    | 'nav.controlRoom'
    | 'nav.gaps'
    | 'nav.handoffs'
    | 'nav.rules'
    | 'nav.figures';
  readonly isEmergency?: boolean;
}

const STAFF: readonly NavigationItem[] = [
  { to: paths.desk, label: 'nav.desk' },
  { to: paths.emergency, label: 'nav.emergency', isEmergency: true },
  { to: paths.newReferral, label: 'nav.newReferral' },
  { to: paths.caseFiles, label: 'nav.caseFiles' },
];

const COORDINATOR: readonly NavigationItem[] = [
  { to: paths.controlRoom, label: 'nav.controlRoom' },
  { to: paths.gaps, label: 'nav.gaps' },
  { to: paths.handoffs, label: 'nav.handoffs' },
  { to: paths.rules, label: 'nav.rules' },
  { to: paths.figures, label: 'nav.figures' },
];

const OFFICIAL: readonly NavigationItem[] = [{ to: paths.figures, label: 'nav.figures' }];

/** What a person can open, by role; the services decide again behind it. */
export function navigationFor(roles: readonly Role[]): readonly NavigationItem[] {
  if (roles.includes('coordinator')) return COORDINATOR;
  if (roles.includes('frontline') || roles.includes('supervisor')) return STAFF;
  if (roles.includes('official')) return OFFICIAL;
  return [];
}
