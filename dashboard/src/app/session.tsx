import { skipToken, useApolloClient, useQuery } from '@apollo/client/react';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { ViewerDocument } from '../gql/graphql';
import { adoptLanguage } from './i18n/i18n';
import { SESSION_ENDED } from './apollo';
import { knownRoles, prefixOf, type SignedInViewer } from './viewer';

export type Session =
  | { readonly state: 'loading' }
  | { readonly state: 'signedOut' }
  | { readonly state: 'unreachable'; readonly retry: () => void }
  | { readonly state: 'signedIn'; readonly viewer: SignedInViewer };

const SessionContext = createContext<Session>({ state: 'loading' });

async function askSignedIn(signal: AbortSignal): Promise<boolean> {
  const response = await fetch('/auth/session', { credentials: 'same-origin', cache: 'no-store', signal });
  if (response.status === 401) return false;
  if (!response.ok) throw new Error(`session answered ${response.status}`);
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'signedIn' in body && body.signedIn === true;
}

type Probe = 'loading' | 'signedIn' | 'signedOut' | 'unreachable';

/** Knows who is signed in. What the browser holds is an HttpOnly cookie: the page can only ask. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const client = useApolloClient();
  const [probe, setProbe] = useState<Probe>('loading');
  const [round, setRound] = useState(0);

  useEffect(() => {
    const abort = new AbortController();
    askSignedIn(abort.signal)
      .then((isSignedIn) => setProbe(isSignedIn ? 'signedIn' : 'signedOut'))
      .catch(() => {
        if (!abort.signal.aborted) setProbe('unreachable');
      });
    return () => abort.abort();
  }, [round]);

  useEffect(() => {
    const onEnded = () => {
      setProbe('signedOut');
      client.clearStore().catch(() => undefined);
    };
    window.addEventListener(SESSION_ENDED, onEnded);
    return () => window.removeEventListener(SESSION_ENDED, onEnded);
  }, [client]);

  const viewerQuery = useQuery(ViewerDocument, probe === 'signedIn' ? {} : skipToken);
  const { error, loading, refetch } = viewerQuery;
  // Who is signed in is asked again with everything else; a broken line must not take the page away from her.
  const data = viewerQuery.data ?? viewerQuery.previousData;

  const ownLanguage = data?.viewer?.language;
  useEffect(() => {
    if (ownLanguage !== undefined) adoptLanguage(ownLanguage).catch(() => undefined);
  }, [ownLanguage]);

  const session = useMemo<Session>(() => {
    if (probe === 'signedOut') return { state: 'signedOut' };
    if (probe === 'unreachable') {
      return {
        state: 'unreachable',
        retry: () => {
          setProbe('loading');
          setRound((previous) => previous + 1);
        },
      };
    }
    const viewer = data?.viewer;
    if (probe === 'signedIn' && viewer) {
      return {
        state: 'signedIn',
        viewer: {
          id: viewer.id,
          displayName: viewer.displayName,
          roles: knownRoles(viewer.roles),
          agencyId: viewer.agency?.id,
          prefix: prefixOf(viewer.agency?.__typename),
        },
      };
    }
    if (probe === 'signedIn' && !loading && (error !== undefined || data !== undefined)) {
      return { state: 'unreachable', retry: () => void refetch() };
    }
    return { state: 'loading' };
  }, [probe, data, error, loading, refetch]);

  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  return useContext(SessionContext);
}

/** The signed-in viewer; only for pages behind the sign-in gate. */
export function useViewer(): SignedInViewer {
  const session = useContext(SessionContext);
  if (session.state !== 'signedIn') throw new Error('this page is shown to signed-in people only');
  return session.viewer;
}
