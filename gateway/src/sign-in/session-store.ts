import { createHash, randomBytes } from 'node:crypto';
import type { Viewer } from '@estafet/schema';

/** How long a session lives: `idleMinutes` without use, `absoluteHours` in any case. */
export interface SessionLifetime {
  readonly idleMinutes: number;
  readonly absoluteHours: number;
}

/** What the server remembers of a signed-in user. The browser holds only a random identifier. */
export interface Session {
  /** Digest of the identifier: stable, safe to use as a key for limits and log lines. */
  readonly key: string;
  readonly viewer: Viewer;
  /** Kept for signing out at the issuer; never sent to the browser or to a subgraph. */
  readonly idToken: string | undefined;
  readonly endsAt: number;
  idleEndsAt: number;
}

/** Sessions of one user beyond this number end oldest first; a forgotten desk does not stay open for ever. */
const MAX_SESSIONS_OF_USER = 10;

/** Sessions in memory: a restart of the gateway ends them, which costs the user one redirect to the issuer. */
export class SessionStore {
  private readonly sessions = new Map<string, Session>();
  private readonly endListeners = new Map<string, Set<() => void>>();

  constructor(
    private readonly lifetime: SessionLifetime,
    private readonly now: () => number = () => Date.now(),
  ) {}

  /** A new session under a new identifier; an identifier that the browser brought is never taken over (fixation). */
  create(viewer: Viewer, idToken?: string): { identifier: string; session: Session } {
    const identifier = randomBytes(32).toString('base64url');
    const session: Session = {
      key: digest(identifier),
      viewer,
      idToken,
      endsAt: this.now() + this.lifetime.absoluteHours * 3_600_000,
      idleEndsAt: this.now() + this.lifetime.idleMinutes * 60_000,
    };
    this.removeExpired();
    this.endOldestOf(viewer.sub);
    this.sessions.set(session.key, session);
    return { identifier, session };
  }

  /** The live session of an identifier. Only `touch` counts as use: a page left open must not keep itself signed in. */
  find(identifier: string | undefined, options: { touch: boolean }): Session | undefined {
    if (!identifier) return undefined;
    const session = this.sessions.get(digest(identifier));
    if (!session) return undefined;
    if (!this.isLive(session)) {
      this.end(session);
      return undefined;
    }
    if (options.touch) session.idleEndsAt = this.now() + this.lifetime.idleMinutes * 60_000;
    return session;
  }

  /** How many sessions live now. */
  count(): number {
    this.removeExpired();
    return this.sessions.size;
  }

  isLive(session: Session): boolean {
    const now = this.now();
    return this.sessions.has(session.key) && now < session.endsAt && now < session.idleEndsAt;
  }

  /**
   * Seconds until the session ends if nobody uses it, and until it ends in any case. Lengths of time, not instants: a
   * browser's clock is often wrong.
   */
  remaining({ endsAt, idleEndsAt }: Session): { readonly seconds: number; readonly atMostSeconds: number } {
    const now = this.now();
    const atMostSeconds = Math.max(0, Math.floor((endsAt - now) / 1000));
    return {
      seconds: Math.min(atMostSeconds, Math.max(0, Math.floor((idleEndsAt - now) / 1000))),
      atMostSeconds,
    };
  }

  end(session: Session): void {
    this.sessions.delete(session.key);
    const listeners = this.endListeners.get(session.key);
    this.endListeners.delete(session.key);
    listeners?.forEach((listener) => {
      listener();
    });
  }

  /** Calls the listener once when the session ends; the returned function forgets it. */
  onEnd(session: Session, listener: () => void): () => void {
    const listeners = this.endListeners.get(session.key) ?? new Set();
    listeners.add(listener);
    this.endListeners.set(session.key, listeners);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.endListeners.delete(session.key);
    };
  }

  /** Ends every session whose time is over; called now and then. */
  removeExpired(): void {
    for (const session of [...this.sessions.values()]) {
      if (!this.isLive(session)) this.end(session);
    }
  }

  private endOldestOf(sub: string): void {
    const own = [...this.sessions.values()].filter(({ viewer }) => viewer.sub === sub);
    own.slice(0, Math.max(0, own.length - MAX_SESSIONS_OF_USER + 1)).forEach((session) => {
      this.end(session);
    });
  }
}

function digest(identifier: string): string {
  return createHash('sha256').update(identifier).digest('base64url');
}
