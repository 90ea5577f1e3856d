import { lazy, Suspense, useState, type ComponentType } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { LoadingState } from '../ui/states';
import { AddressProvider } from './address';
import { Gate } from './gate';
import { loadTexts } from './i18n/i18n';
import { NotFoundPage } from './not-found.page';
import { PageBoundary } from './page-boundary';
import { PAGES, TOUR, type PageEntry } from './pages';
import { homeOf } from './paths';
import { useViewer } from './session';
import type { Role, SignedInViewer } from './viewer';

type Drawn = Pick<PageEntry, 'load' | 'texts'>;

/** The code of a page and its texts are fetched beside each other. */
async function load({ load: code, texts }: Drawn): Promise<ComponentType> {
  const [page] = await Promise.all([code(), loadTexts(texts)]);
  return page;
}

/** Pages that are there already are drawn at once: a lazy one would first show that it is loading, and be held back a while. */
const ready = new Map<Drawn, ComponentType>();

/** Waits for the first page, so that the first picture is the page itself. What fails here fails again where it is drawn. */
export async function prepare(page: PageEntry, viewer: SignedInViewer): Promise<void> {
  const drawn: readonly Drawn[] = viewer.isInDemonstration ? [page, TOUR] : [page];
  await Promise.all(drawn.map(makeReady));
}

async function makeReady(drawn: Drawn): Promise<void> {
  try {
    ready.set(drawn, await load(drawn));
  } catch {
    // The page itself says that it could not be fetched, and offers another try.
  }
}

const componentOf = (drawn: Drawn): ComponentType =>
  ready.get(drawn) ?? lazy(async () => ({ default: await load(drawn) }));

function routes(): (PageEntry & { readonly component: ComponentType })[] {
  return PAGES.map((page) => ({ ...page, component: componentOf(page) }));
}

interface RoleOnlyProps {
  readonly roles: readonly Role[];
  readonly page: ComponentType;
  readonly tour: ComponentType;
}

/** A page of another role looks like a page that does not exist (architecture §7), and its code is not fetched. */
function RoleOnly({ roles, page: PageOfRole, tour: Tour }: RoleOnlyProps) {
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
  return home === undefined ? <NotFoundPage /> : <Redirect to={home} replace />;
}

/** The page at the address; the first that fits, so one that is spelt out comes before one with an id in its place. */
export function Pages() {
  const [pages] = useState(routes);
  const [tour] = useState(() => componentOf(TOUR));
  return (
    <AddressProvider>
      <PageBoundary>
        <Gate>
          <Switch>
            <Route path="/">
              <Home />
            </Route>
            {pages.map(({ path, roles, component }) => (
              <Route key={path} path={path}>
                <RoleOnly roles={roles} page={component} tour={tour} />
              </Route>
            ))}
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Gate>
      </PageBoundary>
    </AddressProvider>
  );
}
