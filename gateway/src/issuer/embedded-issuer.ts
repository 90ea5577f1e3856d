import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import express, { Router, type Request, type Response } from 'express';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';
import type { Logger } from 'pino';
import { newReference } from '../graphql/gateway-error';
import { messagePage } from '../http/message-page';
import { RateLimiter } from '../http/rate-limit';
import { requireSameOrigin } from '../http/same-origin';
import { traceOf } from '../logger';
import type { ProviderSettings } from '../sign-in/identity-provider';
import { DEFAULT_CLAIM_NAMES } from '../sign-in/viewer-from-claims';
import type { DemoUser } from './demo-users';
import { createMemoryAdapter } from './memory-adapter';
import { signInPage } from './sign-in-page';

const CLIENT_ID = 'estafet-gateway';
const SCOPE = 'openid estafet';
const ALGORITHM = 'ES256';
const PASSWORD_TRIES = { perMinute: 5, burst: 10 };

export interface EmbeddedIssuer {
  /** Serves `/oidc/*`. */
  readonly router: Router;
  readonly settings: ProviderSettings;
}

/**
 * An identity provider inside the gateway, with users that everybody knows, so that a fresh clone can be signed in to. It
 * speaks the same protocol as the real one. Refuses to exist in production.
 */
export async function createEmbeddedIssuer(options: {
  readonly isProduction: boolean;
  readonly publicUrl: URL;
  /** The address at which the gateway reaches itself. */
  readonly ownUrl: URL;
  readonly users: readonly DemoUser[];
  readonly logger: Logger;
}): Promise<EmbeddedIssuer> {
  if (options.isProduction)
    throw new Error('The embedded issuer with its demo users never runs in production');
  const clientSecret = randomBytes(32).toString('base64url');
  const issuer = new URL('/oidc', options.publicUrl).href;
  const provider = new Provider(issuer, await configurationOf(options, clientSecret));
  provider.proxy = options.publicUrl.protocol === 'https:';
  provider.on('server_error', (_ctx, error) => {
    options.logger.error({ ...traceOf(error) }, 'embedded issuer failed');
  });
  const router = Router();
  router.use(interactionRouter(provider, options));
  router.use(withoutSingleSignOn, provider.callback());
  const own = (path: string) => new URL(`/oidc/${path}`, options.ownUrl).href;
  return {
    router,
    settings: {
      issuer,
      clientId: CLIENT_ID,
      clientSecret,
      scope: SCOPE,
      idTokenAlgorithm: ALGORITHM,
      allowsHttp: true,
      isDemonstration: true,
      metadata: {
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: own('token'),
        jwks_uri: own('jwks'),
        authorization_response_iss_parameter_supported: true,
        code_challenge_methods_supported: ['S256'],
        id_token_signing_alg_values_supported: [ALGORITHM],
      },
    },
  };
}

async function configurationOf(
  { publicUrl, users }: { publicUrl: URL; users: readonly DemoUser[] },
  clientSecret: string,
): Promise<Configuration> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const privateJwk = { ...(await exportJWK(privateKey)), alg: ALGORITHM, use: 'sig', kid: 'demo' };
  const isSecure = publicUrl.protocol === 'https:';
  return {
    adapter: createMemoryAdapter(),
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: clientSecret,
        redirect_uris: [new URL('/auth/callback', publicUrl).href],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: ALGORITHM,
      },
    ],
    jwks: { keys: [privateJwk] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      short: { httpOnly: true, sameSite: 'lax', secure: isSecure },
      long: { httpOnly: true, sameSite: 'lax', secure: isSecure },
    },
    scopes: ['openid', 'estafet'],
    claims: {
      openid: ['sub'],
      estafet: Object.values(DEFAULT_CLAIM_NAMES),
    },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: {
      AccessToken: 300,
      AuthorizationCode: 60,
      IdToken: 300,
      Interaction: 1_800,
      Session: 1_800,
      Grant: 1_800,
    },
    interactions: { url: (_ctx, interaction) => `/oidc/interaction/${interaction.uid}` },
    findAccount: (_ctx, sub) => {
      const user = users.find((candidate) => candidate.sub === sub);
      return user && { accountId: sub, claims: () => ({ ...claimsOf(user), sub }) };
    },
    // The gateway is the issuer's only client and of the same house: nobody is asked to consent to it.
    loadExistingGrant: async (ctx) => {
      const accountId = ctx.oidc.session?.accountId;
      const clientId = ctx.oidc.client?.clientId;
      if (!accountId || !clientId) return undefined;
      const grant = new ctx.oidc.provider.Grant({ accountId, clientId });
      grant.addOIDCScope(SCOPE);
      await grant.save();
      return grant;
    },
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = messagePage({ code: 'SIGN_IN_FAILED', reference: newReference(), again: '/auth/sign-in' });
    },
  };
}

function claimsOf(user: DemoUser): Record<string, unknown> {
  return {
    [DEFAULT_CLAIM_NAMES.name]: user.name,
    [DEFAULT_CLAIM_NAMES.language]: user.language,
    [DEFAULT_CLAIM_NAMES.roles]: user.roles,
    ...(user.agencyId ? { [DEFAULT_CLAIM_NAMES.agency]: user.agencyId } : {}),
  };
}

/** The page on which the user says who they are. */
function interactionRouter(
  provider: Provider,
  { users, publicUrl }: { users: readonly DemoUser[]; publicUrl: URL },
): Router {
  const limiter = new RateLimiter(PASSWORD_TRIES);
  const router = Router();

  router.get('/interaction/:uid', async (req, res) => {
    const interaction = await findInteraction(provider, req, res);
    if (interaction) sendPage(req, res, { language: languageOf(req, interaction.params.ui_locales) });
  });

  router.post(
    '/interaction/:uid',
    requireSameOrigin(() => publicUrl.origin),
    express.urlencoded({ extended: false, limit: '10kb' }),
    async (req, res) => {
      const interaction = await findInteraction(provider, req, res);
      if (!interaction) return;
      const form = req.body as Record<string, unknown> | undefined;
      const sub = typeof form?.user === 'string' ? form.user : '';
      const password = typeof form?.password === 'string' ? form.password : '';
      const language = languageOf(req, interaction.params.ui_locales);
      const waitSeconds = limiter.take(sub.slice(0, 100));
      if (waitSeconds > 0) {
        res.status(429).set('retry-after', String(waitSeconds));
        sendPage(req, res, { language, selected: sub, problem: 'wait' });
        return;
      }
      const user = users.find((candidate) => candidate.sub === sub);
      if (!isSame(password, user?.password ?? randomBytes(16).toString('hex')) || !user) {
        res.status(401);
        sendPage(req, res, { language, selected: sub, problem: 'wrong' });
        return;
      }
      limiter.reset(sub);
      await provider.interactionFinished(req, res, { login: { accountId: user.sub, remember: false } });
    },
  );

  function sendPage(
    req: Request,
    res: Response,
    page: { language: 'id' | 'en'; selected?: string; problem?: 'wrong' | 'wait' },
  ): void {
    const action = `/oidc/interaction/${encodeURIComponent(String(req.params.uid))}`;
    res
      .set('cache-control', 'no-store')
      .type('html')
      .send(signInPage({ ...page, action, users }));
  }
  return router;
}

/** The started sign-in that this browser's cookie names; an old or foreign one gets a page that starts again. */
async function findInteraction(provider: Provider, req: Request, res: Response) {
  try {
    const interaction = await provider.interactionDetails(req, res);
    if (interaction.uid === req.params.uid) return interaction;
  } catch {
    // Expired, or a bookmark: told below.
  }
  res.status(400).type('html');
  res.send(messagePage({ code: 'SIGN_IN_FAILED', reference: newReference(), again: '/auth/sign-in' }));
  return undefined;
}

/** Desks are shared: every sign-in asks who is there, so the issuer's own memory of the last user is not sent to it. */
const withoutSingleSignOn: express.RequestHandler = (req, _res, next) => {
  if (/^\/auth(\/|$)/.test(req.path) && req.headers.cookie) {
    req.headers.cookie = req.headers.cookie
      .split(';')
      .filter((pair) => !/^\s*_session/.test(pair))
      .join(';');
  }
  next();
};

function languageOf(req: Request, hint: unknown): 'id' | 'en' {
  if (req.query.lang === 'id' || req.query.lang === 'en') return req.query.lang;
  if (hint === 'id' || hint === 'en') return hint;
  return req.acceptsLanguages(['id', 'en']) === 'en' ? 'en' : 'id';
}

/** Compares in a time that does not depend on where the texts differ. */
function isSame(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
