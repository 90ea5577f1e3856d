import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { LoadingState } from '../ui/states';
import { Gate } from './gate';
import { NotFoundPage } from './not-found.page';
import { PageBoundary } from './page-boundary';
import { homeOf } from './paths';
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

/** Addresses without loaders or actions: the declarative half of the router, which is half of its weight. */
export function Pages() {
  return (
    <BrowserRouter>
      <PageBoundary>
        <Routes>
          <Route element={<Gate />}>
            <Route path="/" element={<Home />} />
            <Route path="/meja" element={<RoleOnly roles={STAFF} page={DeskPage} />} />
            <Route path="/rujukan" element={<RoleOnly roles={STAFF} page={ReferralsPage} />} />
            <Route path="/rujukan/baru" element={<RoleOnly roles={STAFF} page={NewReferralPage} />} />
            <Route path="/rujukan/:id" element={<RoleOnly roles={STAFF} page={ReferralPage} />} />
            <Route path="/darurat" element={<RoleOnly roles={STAFF} page={EmergencyPage} />} />
            <Route path="/kasus" element={<RoleOnly roles={STAFF} page={CaseFilesPage} />} />
            <Route path="/kasus/baru" element={<RoleOnly roles={STAFF} page={NewCasePage} />} />
            <Route path="/kasus/:caseId" element={<RoleOnly roles={STAFF} page={CaseFilePage} />} />
            <Route path="/pengaduan" element={<RoleOnly roles={STAFF} page={ComplaintsPage} />} />
            <Route path="/penjangkauan" element={<RoleOnly roles={STAFF} page={OutreachPage} />} />
            <Route path="/lembaga" element={<RoleOnly roles={STAFF} page={MyAgencyPage} />} />
            <Route path="/kendali" element={<RoleOnly roles={COORDINATOR} page={ControlRoomPage} />} />
            <Route path="/kendali/celah" element={<RoleOnly roles={COORDINATOR} page={GapsPage} />} />
            <Route path="/kendali/rujukan" element={<RoleOnly roles={COORDINATOR} page={HandoffsPage} />} />
            <Route
              path="/kendali/kasus/:id"
              element={<RoleOnly roles={COORDINATOR} page={DistrictCasePage} />}
            />
            <Route path="/kendali/aturan" element={<RoleOnly roles={COORDINATOR} page={RulesPage} />} />
            <Route path="/kendali/lembaga" element={<RoleOnly roles={COORDINATOR} page={AgenciesPage} />} />
            <Route path="/angka" element={<RoleOnly roles={FIGURE_READERS} page={FiguresPage} />} />
            <Route path="/angka/laporan" element={<RoleOnly roles={FIGURE_READERS} page={ReportPage} />} />
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        </Routes>
      </PageBoundary>
    </BrowserRouter>
  );
}
