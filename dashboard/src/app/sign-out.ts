import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { wipeDrafts } from '../ui/drafts';
import { wipeTabText } from '../ui/tab-text';
import { paths } from './paths';

function redirectOf(body: unknown): string {
  const isObject = typeof body === 'object' && body !== null;
  return isObject && 'redirectTo' in body && typeof body.redirectTo === 'string'
    ? body.redirectTo
    : paths.home;
}

/**
 * Ends the session at the gateway, forgets everything that was shown, and goes on to the issuer, so that the next person
 * at this desk does not enter as the last one. Where the gateway cannot be reached the page is dropped all the same.
 */
export function useSignOut(): () => void {
  const client = useApolloClient();
  return useCallback(() => {
    const leave = async () => {
      wipeDrafts();
      wipeTabText();
      let target: string = paths.home;
      try {
        const response = await fetch(paths.signOut, { method: 'POST', credentials: 'same-origin' });
        target = redirectOf(await response.json());
      } finally {
        client.stop();
        await client.clearStore();
        window.location.assign(target);
      }
    };
    leave().catch(() => window.location.assign(paths.home));
  }, [client]);
}
