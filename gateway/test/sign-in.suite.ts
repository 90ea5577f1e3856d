import { Browser } from './support/browser';
import { startTestBed, USERS, type TestBed } from './support/test-gateway';

let bed: TestBed;
beforeAll(async () => {
  bed = await startTestBed();
});
afterAll(() => bed.stop());

const sessionOf = async (browser: Browser) =>
  (await (await browser.fetch('/auth/session')).json()) as Record<string, unknown>;

describe('signing in with the embedded issuer', () => {
  it('leads through the page back to where the user was going, and says who is signed in', async () => {
    const browser = new Browser(bed.origin);
    expect(await sessionOf(browser)).toEqual({ signedIn: false });
    const page = await browser.follow('/auth/sign-in?returnTo=%2Frujukan%2F42&lang=en');
    const html = await page.response.text();
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<label for="password">Password</label>');
    expect(html).toContain('<option value="rina">Rina Contoh (polres)</option>');
    expect(html).not.toContain('rahasia-rina');
    const back = await browser.signIn('rina', 'rahasia-rina', '/auth/sign-in?returnTo=%2Frujukan%2F42');
    expect(back.address).toBe('/rujukan/42');
    expect(await sessionOf(browser)).toMatchObject({
      signedIn: true,
      id: 'rina',
      displayName: 'Rina Contoh',
      roles: ['frontline'],
      agencyId: 'polres',
      agencyKind: 'POLICE',
      language: 'id',
      isDemonstration: true,
    });
  });

  it('keeps the session in a cookie that no script and no other site can use, and no token in the browser', async () => {
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const cookie = browser.cookies.get('estafet_session');
    expect(cookie?.attributes).toMatch(/HttpOnly/);
    expect(cookie?.attributes).toMatch(/SameSite=Strict/);
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
    expect(browser.cookies.has('estafet_sign_in')).toBe(false);
  });

  it('tells the subgraph who is asking from the session alone', async () => {
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const answer = await browser.query(
      '{ viewer { id displayName roles language agency { __typename id } } policeAgency { whoAsks } }',
      undefined,
      {
        'x-estafet-viewer': 'forged.by-browser',
        'x-estafet-agency': 'lsm',
      },
    );
    expect(answer.body.data?.viewer).toEqual({
      id: 'rina',
      displayName: 'Rina Contoh',
      roles: ['frontline'],
      language: 'id',
      agency: { __typename: 'PoliceAgency', id: 'polres' },
    });
    const seen = JSON.parse((answer.body.data?.policeAgency as { whoAsks: string }).whoAsks) as Record<
      string,
      unknown
    >;
    expect(seen).toMatchObject({
      sub: 'rina',
      agencyId: 'polres',
      agencyKind: 'POLICE',
      roles: ['frontline'],
    });
    expect(seen.workerRef).toMatch(/^[\w-]{22}$/);
  });

  it('refuses a wrong password with the form again, and the right one is still accepted', async () => {
    const browser = new Browser(bed.origin);
    const wrong = await browser.signIn('rina', 'salah');
    expect(wrong.response.status).toBe(401);
    expect(await wrong.response.text()).toContain('role="alert"');
    expect(await sessionOf(browser)).toEqual({ signedIn: false });
    expect((await browser.signIn('rina', 'rahasia-rina')).address).toBe('/');
    expect(await sessionOf(browser)).toMatchObject({ signedIn: true });
  });

  it('slows down guessing', async () => {
    const browser = new Browser(bed.origin);
    const page = await browser.follow('/auth/sign-in');
    const guess = (password: string) =>
      browser.fetch(page.address, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ user: 'lia', password }).toString(),
      });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) statuses.push((await guess(`tebak-${attempt}`)).status);
    expect(statuses[0]).toBe(401);
    expect(statuses.at(-1)).toBe(429);
    expect((await guess('rahasia-lia')).status).toBe(429);
  });

  it('lets nobody in whose agency the directory does not know', async () => {
    const browser = new Browser(bed.origin);
    const back = await browser.signIn('asing', 'rahasia');
    expect(back.response.status).toBe(403);
    expect(browser.cookies.has('estafet_session')).toBe(false);
  });

  it('asks who is there at every sign-in, also after another user on the same desk', async () => {
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const again = await browser.signIn('kor', 'rahasia-kor');
    expect(again.address).toBe('/');
    expect(await sessionOf(browser)).toMatchObject({ displayName: 'Koordinator Contoh', agencyId: null });
  });
});

describe('the session', () => {
  it('gets a new identifier at sign-in and never takes over one that the browser brought (fixation)', async () => {
    const browser = new Browser(bed.origin);
    browser.cookies.set('estafet_session', { value: 'A'.repeat(43), path: '/', attributes: '' });
    await browser.signIn('rina', 'rahasia-rina');
    const first = browser.cookies.get('estafet_session')?.value;
    expect(first).not.toBe('A'.repeat(43));
    await browser.signIn('rina', 'rahasia-rina');
    const second = browser.cookies.get('estafet_session')?.value;
    expect(second).not.toBe(first);
    const old = new Browser(bed.origin);
    old.cookies.set('estafet_session', { value: first!, path: '/', attributes: '' });
    expect((await old.query('{ viewer { id } }')).status).toBe(401);
    expect((await browser.query('{ viewer { id } }')).body.data).toEqual({ viewer: { id: 'rina' } });
  });

  it('ends at sign-out for everyone who holds the cookie', async () => {
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const stolen = new Browser(bed.origin);
    stolen.cookies.set('estafet_session', { ...browser.cookies.get('estafet_session')! });
    expect((await stolen.query('{ viewer { id } }')).status).toBe(200);
    const out = await browser.fetch('/auth/sign-out', { method: 'POST' });
    expect(await out.json()).toEqual({ signedIn: false, redirectTo: '/' });
    expect(browser.cookies.has('estafet_session')).toBe(false);
    expect((await stolen.query('{ viewer { id } }')).status).toBe(401);
  });

  it('says how long it still lives, lives on when somebody says to stay, and not by being looked at', async () => {
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const session = bed.gateway.sessions.find(browser.cookies.get('estafet_session')?.value, {
      touch: false,
    });
    session!.idleEndsAt = Date.now() + 90_500;
    const looked = await sessionOf(browser);
    expect(looked['remainingSeconds']).toBeLessThanOrEqual(90);
    expect(looked['remainingSeconds']).toBeGreaterThan(80);
    expect((await sessionOf(browser))['remainingSeconds']).toBeLessThanOrEqual(90);
    const stayed = await browser.fetch('/auth/touch', { method: 'POST' });
    expect(stayed.headers.get('cache-control')).toBe('no-store');
    const after = (await stayed.json()) as Record<string, number>;
    expect(after['remainingSeconds']).toBeGreaterThan(90);
    expect(after['remainingSeconds']).toBeLessThanOrEqual(after['remainingSecondsAtMost']!);
  });

  it('does not come back by staying once it is over, nor through another site or a link', async () => {
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const session = bed.gateway.sessions.find(browser.cookies.get('estafet_session')?.value, {
      touch: false,
    });
    session!.idleEndsAt = Date.now() + 60_000;
    const before = session!.idleEndsAt;
    const forged = await browser.fetch('/auth/touch', {
      method: 'POST',
      headers: { origin: 'https://jahat.example' },
    });
    expect(forged.status).toBe(403);
    expect((await browser.fetch('/auth/touch')).status).toBe(404);
    expect(session!.idleEndsAt).toBe(before);
    session!.idleEndsAt = Date.now() - 1;
    const late = await browser.fetch('/auth/touch', { method: 'POST' });
    expect(await late.json()).toEqual({ signedIn: false });
    expect((await browser.query('{ viewer { id } }')).status).toBe(401);
  });

  it('lives on by what a person asks for, and not by what a page refreshes on its own', async () => {
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const session = bed.gateway.sessions.find(browser.cookies.get('estafet_session')?.value, {
      touch: false,
    });
    session!.idleEndsAt = Date.now() + 60_000;
    const before = session!.idleEndsAt;
    await browser.query('{ viewer { id } }', undefined, { 'x-estafet-background': '1' });
    expect(session!.idleEndsAt).toBe(before);
    await browser.query('{ viewer { id } }');
    expect(session!.idleEndsAt).toBeGreaterThan(before);
  });

  it('is over after quick-hide, while what the browser keeps stays with it', async () => {
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const forged = await browser.fetch('/auth/hide', {
      method: 'POST',
      headers: { origin: 'https://jahat.example' },
    });
    expect(forged.status).toBe(403);
    expect(await sessionOf(browser)).toMatchObject({ signedIn: true });
    const hidden = await browser.fetch('/auth/hide', { method: 'POST' });
    expect(hidden.headers.get('clear-site-data')).toBeNull();
    expect(browser.cookies.has('estafet_session')).toBe(false);
    expect(await sessionOf(browser)).toEqual({ signedIn: false });
  });

  it('is not ended by a page of another site, nor by following a link', async () => {
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const forged = await browser.fetch('/auth/sign-out', {
      method: 'POST',
      headers: { origin: 'https://jahat.example' },
    });
    expect(forged.status).toBe(403);
    expect((await browser.fetch('/auth/sign-out')).status).toBe(404);
    expect((await browser.query('{ viewer { id } }')).status).toBe(200);
  });

  it('refuses a cookie that is made up, or sent twice', async () => {
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const value = browser.cookies.get('estafet_session')!.value;
    const ask = (cookie: string) =>
      fetch(`${bed.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: '{ viewer { id } }' }),
      });
    expect((await ask(`estafet_session=${value}`)).status).toBe(200);
    expect((await ask(`estafet_session=${value.slice(0, -1)}`)).status).toBe(401);
    expect((await ask(`estafet_session=${value}; estafet_session=${value}`)).status).toBe(401);
  });
});

describe('the way back from the issuer', () => {
  it('is worth nothing without the sign-in that this browser began (login CSRF)', async () => {
    const attacker = new Browser(bed.origin);
    const page = await attacker.follow('/auth/sign-in');
    let response = await attacker.fetch(page.address, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ user: 'rina', password: 'rahasia-rina' }).toString(),
    });
    let location = response.headers.get('location') ?? '';
    while (!location.includes('/auth/callback')) {
      response = await attacker.fetch(location);
      location = response.headers.get('location') ?? '';
    }
    const victim = new Browser(bed.origin);
    expect((await victim.fetch(location)).status).toBe(400);
    expect(victim.cookies.has('estafet_session')).toBe(false);
    expect((await attacker.fetch(location.replace(/state=[^&]+/, 'state=other'))).status).toBe(400);
    expect(attacker.cookies.has('estafet_session')).toBe(false);
  });

  it.each([
    'https://jahat.example/',
    '//jahat.example',
    '/\\jahat.example',
    '/%0d%0aSet-Cookie:x=1/../..//jahat.example',
    'javascript:alert(1)',
  ])('never leads to another host (%s)', async (target) => {
    const browser = new Browser(bed.origin);
    const back = await browser.signIn(
      'rina',
      'rahasia-rina',
      `/auth/sign-in?returnTo=${encodeURIComponent(target)}`,
    );
    expect(back.response.status).toBeLessThan(500);
    expect(new URL(back.address, bed.origin).origin).toBe(bed.origin);
  });
});

describe('what is written down', () => {
  it('holds no password, no cookie and no name', () => {
    const log = bed.logText();
    expect(log).toContain('signed in');
    for (const { name, password } of USERS) {
      expect(log).not.toContain(name);
      expect(log).not.toContain(password === 'rahasia' ? 'rahasia-' : password);
    }
    expect(log).not.toMatch(/estafet_session=|code=|state=/);
  });
});
