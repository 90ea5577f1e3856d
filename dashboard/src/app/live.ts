import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';

const QUIET_MS = 300;
const LONGEST_WAIT_MS = 1_500;

/** Ids of a change message; anything else that arrives on the stream is ignored. */
export function idsOf(message: string): string[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return [];
  }
  if (typeof parsed !== 'object' || parsed === null || !('ids' in parsed) || !Array.isArray(parsed.ids))
    return [];
  return parsed.ids.filter((id): id is string => typeof id === 'string');
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
    stream.onmessage = (event: MessageEvent<string>) => {
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
      if (hasBroken) client.refetchQueries({ include: 'active' }).catch(() => undefined);
      hasBroken = false;
    };
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [client, isEnabled]);
}
