import { Router, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import { newReference } from '../graphql/gateway-error';
import {
  clearCookie,
  leftCookie,
  readCookie,
  sessionCookie,
  setCookie,
  transactionCookie,
} from '../http/cookies';
import { RateLimiter, type RateLimit } from '../http/rate-limit';
import { requireSameOrigin } from '../http/same-origin';
import { refuse } from '../http/respond';
import { traceOf } from '../logger';
import { messagePage } from '../http/message-page';
import type { MessageCode } from '../messages';
import type { IdentityProvider } from './identity-provider';
import { safeReturnTo } from './return-to';
import { TransactionSeal } from './sealed-transaction';
import type { Session, SessionStore } from './session-store';
import { viewerFromClaims, type AgencyKinds, type ClaimNames } from './viewer-from-claims';

const TRANSACTION_MINUTES = 10;

export interface SignInDependencies {
  readonly provider: IdentityProvider;
  readonly sessions: SessionStore;
  readonly publicUrl: URL;
  readonly claimNames: ClaimNames;
  readonly agencies: AgencyKinds;
  readonly workerKey: Uint8Array;
  /** Starts and returns per network address; a whole office may share one. */
  readonly rateLimit: RateLimit;
  readonly logger: Logger;
}

/**
 * `/auth/*`: sign-in, the way back from the issuer, sign-out, quick-hide, whether one is signed in and for how long. Tokens
 * stay on the server.
 */
export function signInRouter(dependencies: SignInDependencies): Router {
  const { provider, sessions, publicUrl, logger } = dependencies;
  const isSecure = publicUrl.protocol === 'https:';
  const cookies = {
    session: sessionCookie(isSecure),
    transaction: transactionCookie(isSecure),
    left: leftCookie(isSecure),
  };
  const seal = new TransactionSeal();
  const limiter = new RateLimiter(dependencies.rateLimit);
  const router = Router();

  router.use((_req, res, next) => {
    res.set('cache-control', 'no-store');
    next();
  });

  router.get('/sign-in', async (req, res) => {
    if (limitReached(limiter, req, res)) return;
    if (req.headers.host !== publicUrl.host && isLoopback(req.hostname) && isLoopback(publicUrl.hostname)) {
      // 127.0.0.1 and localhost are two hosts to a browser's cookies: sign in on the one that the issuer knows.
      // From the path alone: a request line may name another host (`GET http://…`).
      const { pathname, search } = new URL(req.originalUrl, publicUrl);
      res.redirect(302, new URL(`${pathname.replace(/^\/+/, '/')}${search}`, publicUrl).href);
      return;
    }
    try {
      const language = req.query.lang === 'en' || req.query.lang === 'id' ? req.query.lang : undefined;
      const { redirectTo, ...transaction } = await provider.start({
        ...(language ? { language } : {}),
        mustAsk: hasLeft(req),
      });
      const returnTo = safeReturnTo(req.query.returnTo, publicUrl.origin);
      const expiresAt = Date.now() + TRANSACTION_MINUTES * 60_000;
      setCookie(res, cookies.transaction, seal.seal({ ...transaction, returnTo, expiresAt }));
      res.redirect(302, redirectTo.href);
    } catch (error) {
      fail(res, 503, 'SIGN_IN_UNAVAILABLE', error);
    }
  });

  router.get('/callback', async (req, res) => {
    if (limitReached(limiter, req, res)) return;
    const transaction = seal.open(readCookie(req, cookies.transaction.name), Date.now());
    clearCookie(res, cookies.transaction);
    if (!transaction) {
      fail(res, 400, 'SIGN_IN_FAILED', new Error('No sign-in was started in this browser'));
      return;
    }
    try {
      const callback = new URL(req.originalUrl, publicUrl);
      const identity = await provider.finish(callback, transaction, (claims) => !toViewer(claims));
      const viewer = toViewer(identity.claims);
      if (!viewer) {
        fail(res, 403, 'SIGN_IN_NOT_PERMITTED', new Error('The account has no role or agency here'));
        return;
      }
      const previous = sessions.find(readCookie(req, cookies.session.name), { touch: false });
      if (previous) sessions.end(previous);
      const { identifier, session } = sessions.create(viewer, identity.idToken);
      setCookie(res, cookies.session, identifier);
      clearCookie(res, cookies.left);
      logger.info(
        { session: session.key.slice(0, 8), agencyId: viewer.agencyId, roles: viewer.roles },
        'signed in',
      );
      res.redirect(303, transaction.returnTo);
    } catch (error) {
      fail(res, 400, 'SIGN_IN_FAILED', error);
    }
  });

  /** A demonstration says that it is one; where the users are real, nothing is said. */
  const describe = (session: Session) => ({
    ...describeSession(session, sessions),
    ...(provider.isDemonstration ? { isDemonstration: true } : {}),
  });

  router.get('/session', (req, res) => {
    const session = sessions.find(readCookie(req, cookies.session.name), { touch: false });
    res.json(session ? describe(session) : { signedIn: false });
  });

  // "Stay signed in": somebody is there, though the page asked for nothing. Never beyond the absolute end.
  router.post(
    '/touch',
    requireSameOrigin(() => publicUrl.origin),
    (req, res) => {
      const session = sessions.find(readCookie(req, cookies.session.name), { touch: true });
      res.json(session ? describe(session) : { signedIn: false });
    },
  );

  // Quick-hide: someone looks over the shoulder. The session ends, so that "back" finds a closed door; drafts stay.
  router.post(
    '/hide',
    requireSameOrigin(() => publicUrl.origin),
    (req, res) => {
      const session = sessions.find(readCookie(req, cookies.session.name), { touch: false });
      if (session) sessions.end(session);
      clearCookie(res, cookies.session);
      setCookie(res, cookies.left, '1');
      res.json({ signedIn: false });
    },
  );

  router.post(
    '/sign-out',
    requireSameOrigin(() => publicUrl.origin),
    async (req, res) => {
      const session = sessions.find(readCookie(req, cookies.session.name), { touch: false });
      if (session) sessions.end(session);
      clearCookie(res, cookies.session);
      setCookie(res, cookies.left, '1');
      // Drafts that the browser keeps go with the session.
      res.set('clear-site-data', '"storage"');
      const home = new URL('/', publicUrl).href;
      const issuerUrl = session ? await provider.endSessionUrl(session.idToken, home) : undefined;
      res.json({ signedIn: false, redirectTo: issuerUrl ?? '/' });
    },
  );

  router.use((_req, res) => {
    refuse(res, 404, 'NOT_FOUND');
  });

  /** A session of this browser was hidden, signed out or has run out. */
  function hasLeft(req: Request): boolean {
    if (readCookie(req, cookies.left.name) !== undefined) return true;
    const identifier = readCookie(req, cookies.session.name);
    return identifier !== undefined && !sessions.find(identifier, { touch: false });
  }

  function toViewer(claims: Readonly<Record<string, unknown>>) {
    const { claimNames, agencies, workerKey } = dependencies;
    return viewerFromClaims(claims, { names: claimNames, agencies, workerKey });
  }

  function fail(res: Response, status: number, code: MessageCode, error: unknown): void {
    const reference = newReference();
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    logger.warn({ reference, refusal: code, reason, ...traceOf(error) }, 'sign-in refused');
    res
      .status(status)
      .type('html')
      .send(messagePage({ code, reference, again: '/auth/sign-in' }));
  }

  return router;
}

function describeSession(session: Session, sessions: SessionStore): Record<string, unknown> {
  const { viewer, endsAt, idleEndsAt } = session;
  const { seconds, atMostSeconds } = sessions.remaining(session);
  return {
    signedIn: true,
    id: viewer.sub,
    displayName: viewer.displayName,
    roles: viewer.roles,
    language: viewer.language,
    agencyId: viewer.agencyId ?? null,
    agencyKind: viewer.agencyKind ?? null,
    endsAt: new Date(endsAt).toISOString(),
    idleEndsAt: new Date(idleEndsAt).toISOString(),
    remainingSeconds: seconds,
    remainingSecondsAtMost: atMostSeconds,
  };
}

function limitReached(limiter: RateLimiter, req: Request, res: Response): boolean {
  const waitSeconds = limiter.take(req.ip ?? 'unknown');
  if (waitSeconds === 0) return false;
  res.set('retry-after', String(waitSeconds));
  refuse(res, 429, 'TOO_MANY_REQUESTS');
  return true;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}
