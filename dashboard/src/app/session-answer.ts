import { knownRoles, prefixOf, type SignedInViewer } from './viewer';

/** How long a session still lives: without use, and at most. Lengths of time, because a device's clock may be wrong. */
export interface SessionTime {
  readonly seconds: number;
  readonly atMostSeconds: number;
}

export interface SessionAnswer {
  readonly viewer: SignedInViewer;
  readonly language: string;
  readonly time: SessionTime;
}

/** What the gateway says about the session (`/auth/session`); undefined when nobody is signed in. */
export function sessionAnswerOf(body: unknown): SessionAnswer | undefined {
  if (!isRecord(body) || body['signedIn'] !== true) return undefined;
  const { id, displayName, roles, language, agencyId, agencyKind, remainingSeconds, remainingSecondsAtMost } =
    body;
  if (typeof id !== 'string' || !Array.isArray(roles)) return undefined;
  return {
    viewer: {
      id,
      displayName: typeof displayName === 'string' ? displayName : '',
      roles: knownRoles(roles.filter((role): role is string => typeof role === 'string')),
      agencyId: typeof agencyId === 'string' ? agencyId : undefined,
      prefix: typeof agencyKind === 'string' ? prefixOf(agencyKind) : undefined,
      ...(body['isDemonstration'] === true ? { isInDemonstration: true } : {}),
    },
    language: typeof language === 'string' ? language : 'id',
    time: {
      seconds: secondsIn(remainingSeconds),
      atMostSeconds: secondsIn(remainingSecondsAtMost),
    },
  };
}

function secondsIn(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Thrown when the gateway could not be asked: nobody knows whether the session lives. */
export class SessionUnknown extends Error {}

async function ask(path: string, init: RequestInit): Promise<SessionAnswer | undefined> {
  const response = await fetch(path, { credentials: 'same-origin', ...init });
  if (response.status === 401) return undefined;
  if (!response.ok) throw new SessionUnknown(`the session answered ${response.status}`);
  return sessionAnswerOf(await response.json());
}

/**
 * Who is signed in and for how long, without counting as use. index.html begins this very request while the script is
 * still on its way, so its mode must stay the one that is written there.
 */
export function askSession(signal?: AbortSignal): Promise<SessionAnswer | undefined> {
  return ask('/auth/session', { signal });
}

/** Somebody is here: the session's idle time begins again. */
export function staySignedIn(): Promise<SessionAnswer | undefined> {
  return ask('/auth/touch', { method: 'POST' });
}
