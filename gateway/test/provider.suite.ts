import { Browser } from './support/browser';
import { FakeIssuer, type Flaw } from './support/fake-issuer';
import { startTestBed, type TestBed } from './support/test-gateway';

const issuer = new FakeIssuer();
let bed: TestBed;
beforeAll(async () => {
  await issuer.start();
  bed = await startTestBed({
    signIn: {
      kind: 'provider',
      issuer: issuer.origin,
      clientId: 'estafet',
      clientSecret: 'secret-of-the-client',
      scope: 'openid profile',
      claimNames: { agency: 'unit', roles: 'realm_access.roles', name: 'name', language: 'locale' },
    },
  });
});
afterAll(async () => {
  await bed.stop();
  await issuer.stop();
});

const STAFF = {
  sub: 'pegawai-1',
  name: 'Pegawai Contoh',
  unit: 'polres',
  realm_access: { roles: ['frontline', 'offline_access'] },
  locale: 'en-GB',
};
beforeEach(() => {
  issuer.flaw = {};
  issuer.userInfo = {};
  issuer.user = STAFF;
});

/** Goes to the issuer and comes back, as a browser does; the answer of the way back. */
async function signIn(browser: Browser): Promise<Response> {
  const start = await browser.fetch('/auth/sign-in');
  const atIssuer = await fetch(start.headers.get('location')!, { redirect: 'manual' });
  return browser.fetch(atIssuer.headers.get('location')!);
}

async function sessionAfterSignIn(): Promise<Record<string, unknown>> {
  const browser = new Browser(bed.origin);
  await signIn(browser);
  return (await (await browser.fetch('/auth/session')).json()) as Record<string, unknown>;
}

describe('a provider of one’s own', () => {
  it('signs in by configuration: issuer, client and the names of the claims', async () => {
    expect(await sessionAfterSignIn()).toMatchObject({
      signedIn: true,
      displayName: 'Pegawai Contoh',
      agencyId: 'polres',
      agencyKind: 'POLICE',
      roles: ['frontline'],
      language: 'en',
    });
    expect(await sessionAfterSignIn()).not.toHaveProperty('isDemonstration');
  });

  it('is asked with PKCE, state and nonce', async () => {
    const start = await new Browser(bed.origin).fetch('/auth/sign-in');
    const { searchParams } = new URL(start.headers.get('location')!);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
    expect(searchParams.has('client_secret')).toBe(false);
  });

  it('asks who is there after quick-hide, sign-out and the end of a session, and else need not', async () => {
    const promptOf = async (browser: Browser) =>
      new URL((await browser.fetch('/auth/sign-in')).headers.get('location')!).searchParams.get('prompt');
    const browser = new Browser(bed.origin);
    expect(await promptOf(browser)).toBeNull();
    for (const end of ['/auth/hide', '/auth/sign-out']) {
      await signIn(browser);
      expect(await promptOf(browser)).toBeNull();
      await browser.fetch(end, { method: 'POST' });
      expect(await promptOf(browser)).toBe('login');
    }
    await signIn(browser);
    const session = bed.gateway.sessions.find(browser.cookies.get('estafet_session')?.value, {
      touch: false,
    });
    bed.gateway.sessions.end(session!);
    expect(await promptOf(browser)).toBe('login');
  });

  it('may tell the roles in its user info instead of the token', async () => {
    issuer.user = { sub: 'pegawai-2', name: 'Pegawai Dua' };
    issuer.userInfo = { unit: 'lsm', realm_access: { roles: ['supervisor'] } };
    expect(await sessionAfterSignIn()).toMatchObject({
      signedIn: true,
      agencyId: 'lsm',
      roles: ['supervisor'],
    });
    issuer.userInfo = { sub: 'someone-else', unit: 'lsm', realm_access: { roles: ['supervisor'] } };
    expect(await sessionAfterSignIn()).toEqual({ signedIn: false });
  });

  it('is told when the user leaves', async () => {
    const browser = new Browser(bed.origin);
    await signIn(browser);
    const out = (await (await browser.fetch('/auth/sign-out', { method: 'POST' })).json()) as {
      redirectTo: string;
    };
    expect(out.redirectTo.startsWith(`${issuer.origin}/end?`)).toBe(true);
    expect(new URL(out.redirectTo).searchParams.get('post_logout_redirect_uri')).toBe(`${bed.origin}/`);
  });

  it('that is down stops new sign-ins with a sentence, and nobody who is signed in', async () => {
    const browser = new Browser(bed.origin);
    await signIn(browser);
    await issuer.stop();
    expect((await browser.query('{ viewer { id } }')).status).toBe(200);
    expect((await signIn(browser).catch(() => undefined))?.status ?? 400).toBe(400);
    await issuer.start();
    expect(await sessionAfterSignIn()).toMatchObject({ signedIn: true });
  });
});

describe('an ID token that is not right', () => {
  const flaws: [string, Flaw][] = [
    ['signed with another key', { signedBy: 'another key' }],
    ['signed by nobody', { signedBy: 'nobody' }],
    ['expired', { expiresInSeconds: -600 }],
    ['for another audience', { claims: { aud: 'another-client' } }],
    [
      'for several audiences, authorised for another',
      { claims: { aud: ['estafet', 'other'], azp: 'other' } },
    ],
    ['of another issuer', { claims: { iss: 'https://jahat.example' } }],
    ['with another nonce', { claims: { nonce: 'replayed' } }],
    ['without a nonce', { claims: { nonce: undefined } }],
  ];
  it.each(flaws)('is refused: %s', async (_what, flaw) => {
    expect(await sessionAfterSignIn()).toMatchObject({ signedIn: true });
    issuer.flaw = flaw;
    const browser = new Browser(bed.origin);
    expect((await signIn(browser)).status).toBe(400);
    expect(browser.cookies.has('estafet_session')).toBe(false);
  });
});

describe('an account that has no place here', () => {
  it.each([
    ['no role', { realm_access: { roles: ['offline_access'] } }],
    ['an agency that nobody enrolled', { unit: 'polda-lain' }],
    ['a partner outside the task force', { unit: 'rs-polri' }],
    ['staff without an agency', { unit: undefined }],
    ['staff of the task force itself', { unit: 'gugus-tugas' }],
  ])('is refused: %s', async (_what, claims) => {
    issuer.user = { ...STAFF, ...claims };
    const browser = new Browser(bed.origin);
    expect((await signIn(browser)).status).toBe(403);
    expect(browser.cookies.has('estafet_session')).toBe(false);
    issuer.user = STAFF;
    expect(await sessionAfterSignIn()).toMatchObject({ signedIn: true });
  });
});
