import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { createBrowserRouter, Navigate } from 'react-router';
import { LoadingState } from '../ui/states';
import { Gate } from './gate';
import { NotFoundPage } from './not-found.page';
import { homeOf } from './paths';
import { RouteErrorPage } from './route-error.page';
import { useViewer } from './session';
import type { Role } from './viewer';

const DeskPage = lazy(async () => ({ default: (await import('../features/desk/desk.page')).DeskPage }));
const ReferralPage = lazy(async () => ({
  default: (await import('../features/referrals/referral.page')).ReferralPage,
}));
const NewReferralPage = lazy(async () => ({
  default: (await import('../features/referrals/new-referral.page')).NewReferralPage,
}));
const EmergencyPage = lazy(async () => ({
  default: (await import('../features/emergency/emergency.page')).EmergencyPage,
}));
const ReferralsPage = lazy(async () => ({
  default: (await import('../features/desk/referrals.page')).ReferralsPage,
}));
const MyAgencyPage = lazy(async () => ({
  default: (await import('../features/my-agency/my-agency.page')).MyAgencyPage,
}));
const ComplaintsPage = lazy(async () => ({
  default: (await import('../features/complaints/complaints.page')).ComplaintsPage,
}));
const OutreachPage = lazy(async () => ({
  default: (await import('../features/outreach/outreach.page')).OutreachPage,
}));
const CaseFilesPage = lazy(async () => ({
  default: (await import('../features/case-files/case-files.page')).CaseFilesPage,
}));
const NewCasePage = lazy(async () => ({
  default: (await import('../features/case-files/new-case.page')).NewCasePage,
}));
const CaseFilePage = lazy(async () => ({
  default: (await import('../features/case-files/case-file.page')).CaseFilePage,
}));
const ControlRoomPage = lazy(async () => ({
  default: (await import('../features/control-room/control-room.page')).ControlRoomPage,
}));
const GapsPage = lazy(async () => ({ default: (await import('../features/gaps/gaps.page')).GapsPage }));
const HandoffsPage = lazy(async () => ({
  default: (await import('../features/handoffs/handoffs.page')).HandoffsPage,
}));
const DistrictCasePage = lazy(async () => ({
  default: (await import('../features/district-case/district-case.page')).DistrictCasePage,
}));
const RulesPage = lazy(async () => ({ default: (await import('../features/rules/rules.page')).RulesPage }));
const AgenciesPage = lazy(async () => ({
  default: (await import('../features/agencies/agencies.page')).AgenciesPage,
}));
const FiguresPage = lazy(async () => ({
  default: (await import('../features/figures/figures.page')).FiguresPage,
}));

const ReportPage = lazy(async () => ({
  default: (await import('../features/report/report.page')).ReportPage,
}));

const Tour = lazy(async () => ({ default: (await import('../features/tour/tour')).Tour }));

const STAFF: readonly Role[] = ['frontline', 'supervisor'];
const COORDINATOR: readonly Role[] = ['coordinator'];
const FIGURE_READERS: readonly Role[] = ['official', 'coordinator'];

interface RoleOnlyProps {
  readonly roles: readonly Role[];
  readonly page: LazyExoticComponent<ComponentType>;
}

/** A page of another role looks like a page that does not exist (architecture §7), and its code is not fetched. */
function RoleOnly({ roles, page: PageOfRole }: RoleOnlyProps) {
  const viewer = useViewer();
  if (!viewer.roles.some((role) => roles.includes(role))) return <NotFoundPage />;
  return (
    <>
      {viewer.isInDemonstration && (
        <Suspense>
          <Tour />
        </Suspense>
      )}
      <Suspense fallback={<LoadingState />}>
        <PageOfRole />
      </Suspense>
    </>
  );
}

function Home() {
  const home = homeOf(useViewer().roles);
  return home === undefined ? <NotFoundPage /> : <Navigate to={home} replace />;
}

export const router = createBrowserRouter([
  {
    element: <Gate />,
    errorElement: <RouteErrorPage />,
    children: [
      { path: '/', element: <Home /> },
      { path: '/meja', element: <RoleOnly roles={STAFF} page={DeskPage} /> },
      { path: '/rujukan', element: <RoleOnly roles={STAFF} page={ReferralsPage} /> },
      { path: '/rujukan/baru', element: <RoleOnly roles={STAFF} page={NewReferralPage} /> },
      { path: '/rujukan/:id', element: <RoleOnly roles={STAFF} page={ReferralPage} /> },
      { path: '/darurat', element: <RoleOnly roles={STAFF} page={EmergencyPage} /> },
      { path: '/kasus', element: <RoleOnly roles={STAFF} page={CaseFilesPage} /> },
      { path: '/kasus/baru', element: <RoleOnly roles={STAFF} page={NewCasePage} /> },
      { path: '/kasus/:caseId', element: <RoleOnly roles={STAFF} page={CaseFilePage} /> },
      { path: '/pengaduan', element: <RoleOnly roles={STAFF} page={ComplaintsPage} /> },
      { path: '/penjangkauan', element: <RoleOnly roles={STAFF} page={OutreachPage} /> },
      { path: '/lembaga', element: <RoleOnly roles={STAFF} page={MyAgencyPage} /> },
      { path: '/kendali', element: <RoleOnly roles={COORDINATOR} page={ControlRoomPage} /> },
      { path: '/kendali/celah', element: <RoleOnly roles={COORDINATOR} page={GapsPage} /> },
      { path: '/kendali/rujukan', element: <RoleOnly roles={COORDINATOR} page={HandoffsPage} /> },
      { path: '/kendali/kasus/:id', element: <RoleOnly roles={COORDINATOR} page={DistrictCasePage} /> },
      { path: '/kendali/aturan', element: <RoleOnly roles={COORDINATOR} page={RulesPage} /> },
      { path: '/kendali/lembaga', element: <RoleOnly roles={COORDINATOR} page={AgenciesPage} /> },
      { path: '/angka', element: <RoleOnly roles={FIGURE_READERS} page={FiguresPage} /> },
      { path: '/angka/laporan', element: <RoleOnly roles={FIGURE_READERS} page={ReportPage} /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
