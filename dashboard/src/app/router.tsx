import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { LoadingState } from '../ui/states';
import { Gate } from './gate';
import { loadTexts } from './i18n/i18n';
import { NotFoundPage } from './not-found.page';
import { PageBoundary } from './page-boundary';
import { PAGES, type PageEntry } from './pages';
import { homeOf } from './paths';
import { useViewer } from './session';
import type { Role } from './viewer';

/** The code of a page and its texts are fetched beside each other. */
function lazyPage({ load, texts }: PageEntry): LazyExoticComponent<ComponentType> {
  return lazy(async () => {
    const [page] = await Promise.all([load(), loadTexts(texts)]);
    return { default: page };
  });
}

const ROUTES = PAGES.map((page) => ({ ...page, component: lazyPage(page) }));

const Tour = lazy(async () => {
  const [{ Tour: component }] = await Promise.all([import('../features/tour/tour'), loadTexts(['tour'])]);
  return { default: component };
});

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
            {ROUTES.map(({ path, roles, component }) => (
              <Route key={path} path={path} element={<RoleOnly roles={roles} page={component} />} />
            ))}
            <Route path="*" element={<NotFoundPage />} />
          </Route>
        </Routes>
      </PageBoundary>
    </BrowserRouter>
  );
}
