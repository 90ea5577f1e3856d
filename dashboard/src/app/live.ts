import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { SESSION_ENDED } from './apollo';

const QUIET_MS = 300;
const LONGEST_WAIT_MS = 1_500;

function record(message: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(message);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : undefined;
  } catch {
    return undefined;
  }
}

/** Ids of a change message; anything else that arrives on the stream is ignored. */
export function idsOf(message: string): string[] {
  const ids = record(message)?.['ids'];
  return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
}

/** Whether a message says that changes may have been missed: everything shown is then asked for again. */
export function isResync(message: string): boolean {
  return record(message)?.['resync'] === true;
}

/**
 * Whether a change of `ids` can alter what a query shows: a page about one thing (its variables hold an id) only if
 * that thing or something on the page changed; a list always, since a new row has an id that it does not hold yet.
 */
export function isConcerned(variables: unknown, data: unknown, ids: readonly string[]): boolean {
  const subject =
    typeof variables === 'object' && variables !== null && ('id' in variables || 'caseId' in variables);
  if (!subject || data === undefined || data === null) return true;
  const shown = JSON.stringify([variables, data]);
  return ids.some((id) => shown.includes(id));
}

async function refetchConcerned(client: ApolloClient, ids: readonly string[]): Promise<void> {
  await client.refetchQueries({
    include: 'active',
    onQueryUpdated: (query) => isConcerned(query.variables, query.getCurrentResult().data, ids),
  });
}

/** Follows the gateway's event stream (changed ids only, never content) and refetches what the page shows. */
export function useLiveChanges(isEnabled: boolean): void {
  const client = useApolloClient();
  useEffect(() => {
    if (!isEnabled) return;
    const stream = new EventSource('/events', { withCredentials: true });
    const waiting = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let firstAt = 0;
    let hasBroken = false;
    const flush = () => {
      const ids = [...waiting];
      waiting.clear();
      timer = undefined;
      refetchConcerned(client, ids).catch(() => undefined);
    };
    const refetchAll = () => {
      client.refetchQueries({ include: 'active' }).catch(() => undefined);
    };
    stream.onmessage = (event: MessageEvent<string>) => {
      if (isResync(event.data)) refetchAll();
      const ids = idsOf(event.data);
      if (ids.length === 0) return;
      const now = Date.now();
      if (waiting.size === 0) firstAt = now;
      for (const id of ids) waiting.add(id);
      clearTimeout(timer);
      timer = setTimeout(flush, Math.max(0, Math.min(QUIET_MS, firstAt + LONGEST_WAIT_MS - now)));
    };
    stream.onerror = () => {
      hasBroken = true;
    };
    // After a break nobody knows what was missed, so everything shown is asked for again.
    stream.onopen = () => {
      if (hasBroken) refetchAll();
      hasBroken = false;
    };
    // The session ended elsewhere: another window, a sign-out, its time.
    stream.addEventListener('signed-out', () => window.dispatchEvent(new Event(SESSION_ENDED)));
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [client, isEnabled]);
}
