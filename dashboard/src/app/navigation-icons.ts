import type { ComponentType } from 'react';
import {
  AgencyIcon,
  BatonIcon,
  ChartIcon,
  CheckIcon,
  ControlIcon,
  DeskIcon,
  EmergencyIcon,
  FolderIcon,
  GapIcon,
  PersonIcon,
  PhoneIcon,
  PrintIcon,
  ReferIcon,
  RuleIcon,
  type IconProps,
} from '../ui/icons';
import type { NavigationItem } from './navigation';

/** The picture beside each page's name. A page needs none, but finds its place quicker with one. */
const ICONS: Readonly<Partial<Record<NavigationItem['label'], ComponentType<IconProps>>>> = {
  'nav.desk': DeskIcon,
  'nav.emergency': EmergencyIcon,
  'nav.newReferral': ReferIcon,
  'nav.referrals': BatonIcon,
  'nav.caseFiles': FolderIcon,
  'nav.complaints': PhoneIcon,
  'nav.outreach': PersonIcon,
  'nav.myAgency': AgencyIcon,
  'nav.emergencyReviews': CheckIcon,
  'nav.controlRoom': ControlIcon,
  'nav.gaps': GapIcon,
  'nav.handoffs': BatonIcon,
  'nav.rules': RuleIcon,
  'nav.agencies': AgencyIcon,
  'nav.figures': ChartIcon,
  'nav.report': PrintIcon,
};

export function iconOf({ label }: NavigationItem): ComponentType<IconProps> {
  return ICONS[label] ?? DeskIcon;
}

/** The page of the navigation on which an address lies: the longest that it begins with. */
export function currentItem(items: readonly NavigationItem[], pathname: string): NavigationItem | undefined {
  return [...items]
    .sort((a, b) => b.to.length - a.to.length)
    .find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
}
