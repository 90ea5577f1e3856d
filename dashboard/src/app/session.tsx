import { useApolloClient } from '@apollo/client/react';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { SESSION_ENDED } from './apollo';
import { adoptLanguage } from './i18n/i18n';
import { forgetHiding } from './quick-hide';
import { askSession, type SessionAnswer, type SessionTime } from './session-answer';
import type { SignedInViewer } from './viewer';

export type Session =
  | { readonly state: 'loading' }
  /** `hasEnded`: there was a session on this page, and it is over. */
  | { readonly state: 'signedOut'; readonly hasEnded: boolean }
  | { readonly state: 'unreachable'; readonly retry: () => void }
  | { readonly state: 'signedIn'; readonly viewer: SignedInViewer; readonly time: SessionTime };

const SessionContext = createContext<Session>({ state: 'loading' });

type Known =
  | { readonly state: 'loading' | 'signedOut' | 'ended' | 'unreachable' }
  | ({ readonly state: 'signedIn' } & SessionAnswer);

/** What was answered while the application was on its way. */
export type SessionStart = SessionAnswer | 'unreachable' | undefined;

function knownFrom(answer: SessionStart): Known {
  if (answer === 'unreachable') return { state: 'unreachable' };
  return answer ? { state: 'signedIn', ...answer } : { state: 'signedOut' };
}

interface SessionProviderProps {
  readonly start: SessionStart;
  readonly children: ReactNode;
}

/** Knows who is signed in. What the browser holds is an HttpOnly cookie: the page can only ask. */
export function SessionProvider({ start, children }: SessionProviderProps) {
  const client = useApolloClient();
  const [known, setKnown] = useState<Known>(() => knownFrom(start));
  const [round, setRound] = useState(0);

  useEffect(() => {
    if (round === 0) return;
    const abort = new AbortController();
    askSession(abort.signal)
      .then((answer) => {
        if (answer) adoptLanguage(answer.language).catch(() => undefined);
        setKnown(knownFrom(answer));
      })
      .catch(() => {
        if (!abort.signal.aborted) setKnown({ state: 'unreachable' });
      });
    return () => abort.abort();
  }, [round]);

  const isSignedIn = known.state === 'signedIn';
  useEffect(() => {
    if (isSignedIn) forgetHiding();
  }, [isSignedIn]);

  useEffect(() => {
    const onEnded = () => {
      setKnown((previous) => (previous.state === 'signedIn' ? { state: 'ended' } : previous));
      client.clearStore().catch(() => undefined);
    };
    window.addEventListener(SESSION_ENDED, onEnded);
    return () => window.removeEventListener(SESSION_ENDED, onEnded);
  }, [client]);

  const session = useMemo<Session>(() => {
    switch (known.state) {
      case 'loading':
        return { state: 'loading' };
      case 'signedOut':
      case 'ended':
        return { state: 'signedOut', hasEnded: known.state === 'ended' };
      case 'unreachable':
        return {
          state: 'unreachable',
          retry: () => {
            setKnown({ state: 'loading' });
            setRound((previous) => previous + 1);
          },
        };
      case 'signedIn':
        return { state: 'signedIn', viewer: known.viewer, time: known.time };
    }
  }, [known]);

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
