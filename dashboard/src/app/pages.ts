import type { DocumentNode } from 'graphql';
import type { ComponentType } from 'react';
import type { TextPart } from './i18n/texts';
import { homeOf, paths } from './paths';
import type { Role } from './viewer';

/** What a page asks first: what it shows stands in the answer. */
export interface FirstQuestion {
  readonly query: DocumentNode;
  /** As the address of this moment asks it. */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** A page by its address: who may open it, what it says, and how its code is fetched. */
export interface PageEntry {
  readonly path: string;
  readonly roles: readonly Role[];
  /** The texts that it needs besides those that are always there (i18n.test.ts looks for missing ones). */
  readonly texts: readonly TextPart[];
  readonly load: () => Promise<ComponentType>;
  /** For a home, which is asked while the application is still on its way (early.ts). */
  readonly question?: () => Promise<FirstQuestion>;
}

const STAFF: readonly Role[] = ['frontline', 'supervisor'];
const SUPERVISOR: readonly Role[] = ['supervisor'];
const COORDINATOR: readonly Role[] = ['coordinator'];
const FIGURE_READERS: readonly Role[] = ['official', 'coordinator'];

export const PAGES: readonly PageEntry[] = [
  {
    path: '/meja',
    roles: STAFF,
    texts: ['district', 'glossary', 'referrals'],
    load: async () => (await import('../features/desk/desk.page')).DeskPage,
    question: async () => (await import('../features/desk/desk.page')).deskQuestion(),
  },
  {
    path: '/rujukan',
    roles: STAFF,
    texts: ['referrals'],
    load: async () => (await import('../features/desk/referrals.page')).ReferralsPage,
  },
  {
    path: '/rujukan/baru',
    roles: STAFF,
    texts: ['cases', 'glossary', 'referrals', 'wizard'],
    load: async () => (await import('../features/referrals/new-referral.page')).NewReferralPage,
  },
  {
    path: '/rujukan/:id',
    roles: STAFF,
    texts: ['cases', 'district', 'glossary', 'referrals', 'safeguards'],
    load: async () => (await import('../features/referrals/referral.page')).ReferralPage,
  },
  {
    path: '/darurat',
    roles: STAFF,
    texts: ['glossary', 'referrals', 'wizard'],
    load: async () => (await import('../features/emergency/emergency.page')).EmergencyPage,
  },
  {
    path: '/kasus',
    roles: STAFF,
    texts: ['cases'],
    load: async () => (await import('../features/case-files/case-files.page')).CaseFilesPage,
  },
  {
    path: '/kasus/baru',
    roles: STAFF,
    texts: ['cases', 'glossary', 'referrals'],
    load: async () => (await import('../features/case-files/new-case.page')).NewCasePage,
  },
  {
    path: '/kasus/:caseId',
    roles: STAFF,
    texts: ['agency', 'cases', 'district', 'glossary', 'referrals', 'safeguards'],
    load: async () => (await import('../features/case-files/case-file.page')).CaseFilePage,
  },
  {
    path: '/pengaduan',
    roles: STAFF,
    texts: ['agency', 'cases', 'glossary', 'referrals'],
    load: async () => (await import('../features/complaints/complaints.page')).ComplaintsPage,
  },
  {
    path: '/penjangkauan',
    roles: STAFF,
    texts: ['agency', 'glossary', 'referrals'],
    load: async () => (await import('../features/outreach/outreach.page')).OutreachPage,
  },
  {
    path: '/lembaga',
    roles: STAFF,
    texts: ['agency', 'cases', 'district', 'glossary', 'referrals'],
    load: async () => (await import('../features/my-agency/my-agency.page')).MyAgencyPage,
  },
  {
    path: '/lembaga/akses-darurat',
    roles: SUPERVISOR,
    texts: ['referrals', 'safeguards'],
    load: async () => (await import('../features/safeguards/emergency-reviews.page')).EmergencyReviewsPage,
  },
  {
    path: '/kendali',
    roles: COORDINATOR,
    texts: ['control', 'district', 'glossary', 'referrals'],
    load: async () => (await import('../features/control-room/control-room.page')).ControlRoomPage,
    question: async () => (await import('../features/control-room/control-room.page')).controlRoomQuestion(),
  },
  {
    path: '/kendali/celah',
    roles: COORDINATOR,
    texts: ['control', 'district', 'referrals'],
    load: async () => (await import('../features/gaps/gaps.page')).GapsPage,
  },
  {
    path: '/kendali/rujukan',
    roles: COORDINATOR,
    texts: ['control', 'district', 'referrals'],
    load: async () => (await import('../features/handoffs/handoffs.page')).HandoffsPage,
  },
  {
    path: '/kendali/kasus/:id',
    roles: COORDINATOR,
    texts: ['cases', 'control', 'district', 'glossary', 'referrals'],
    load: async () => (await import('../features/district-case/district-case.page')).DistrictCasePage,
  },
  {
    path: '/kendali/aturan',
    roles: COORDINATOR,
    texts: ['control', 'district'],
    load: async () => (await import('../features/rules/rules.page')).RulesPage,
  },
  {
    path: '/kendali/lembaga',
    roles: COORDINATOR,
    texts: ['control', 'district', 'glossary'],
    load: async () => (await import('../features/agencies/agencies.page')).AgenciesPage,
  },
  {
    path: '/angka',
    roles: FIGURE_READERS,
    texts: ['figures', 'glossary'],
    load: async () => (await import('../features/figures/figures.page')).FiguresPage,
    question: async () => (await import('../features/figures/figures.page')).figuresQuestion(),
  },
  {
    path: '/angka/laporan',
    roles: FIGURE_READERS,
    texts: ['figures', 'glossary', 'report'],
    load: async () => (await import('../features/report/report.page')).ReportPage,
    question: async () => (await import('../features/report/report.page')).figuresQuestion(),
  },
];

/** The guided path of a demonstration stands on every page of it. */
export const TOUR: Pick<PageEntry, 'load' | 'texts'> = {
  texts: ['tour'],
  load: async () => (await import('../features/tour/tour')).Tour,
};

/** The page at an address, for somebody of these roles; the door leads to the home. */
export function pageAt(pathname: string, roles: readonly Role[]): PageEntry | undefined {
  const address = pathname === paths.home ? homeOf(roles) : pathname;
  return PAGES.filter((page) => page.roles.some((role) => roles.includes(role)))
    .filter(({ path }) => address !== undefined && fits(path, address))
    .sort((a, b) => Number(a.path.includes(':')) - Number(b.path.includes(':')))[0];
}

function fits(path: string, address: string): boolean {
  const [wanted, given] = [path.split('/'), address.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part === given[index] || (part.startsWith(':') && given[index] !== ''))
  );
}
