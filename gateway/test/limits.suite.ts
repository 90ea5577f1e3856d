import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { Browser } from './support/browser';
import { startTestBed, type TestBed } from './support/test-gateway';

const QUERY = 'query Who { viewer { id } }';
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
let directory: string;
let bed: TestBed;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'estafet-dashboard-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Estafet</title>');
  writeFileSync(join(directory, 'assets', 'app-abc123.js'), 'export {};');
  writeFileSync(join(directory, '..', `${directory.split('/').at(-1) ?? ''}-secret.txt`), 'secret');
  bed = await startTestBed({
    operations: new Set([digest(QUERY)]),
    rateLimit: { perMinute: 1, burst: 5 },
    dashboardDirectory: directory,
  });
});
afterAll(async () => {
  await bed.stop();
  rmSync(`${directory}-secret.txt`);
  rmSync(directory, { recursive: true });
});

async function signedIn(user: string): Promise<Browser> {
  const browser = new Browser(bed.origin);
  await browser.signIn(user, `rahasia-${user}`);
  return browser;
}

describe('the list of operations', () => {
  it('lets through what the dashboard was built with and nothing else, before parsing', async () => {
    const browser = await signedIn('rina');
    expect((await browser.query(QUERY)).body.data).toEqual({ viewer: { id: 'rina' } });
    const other = await browser.query('query Who { viewer { id displayName } }');
    expect(other.status).toBe(400);
    expect(other.body.errors?.[0]?.extensions.code).toBe('UNKNOWN_OPERATION');
    expect((await browser.query('{ this is { not graphql')).body.errors?.[0]?.extensions.code).toBe(
      'UNKNOWN_OPERATION',
    );
  });
});

describe('the rate', () => {
  it('is limited per session, not for everyone', async () => {
    const [busy, calm] = [await signedIn('rina'), await signedIn('kor')];
    const statuses: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) statuses.push((await busy.query(QUERY)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = await busy.query(QUERY);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await calm.query(QUERY)).status).toBe(200);
  });
});

describe('the dashboard', () => {
  const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  it('is served on the same origin, its own addresses included, with a strict policy', async () => {
    const browser = new Browser(bed.origin);
    for (const address of ['/', '/rujukan/42', '/kendali/kasus/0199-x.y']) {
      const response = await browser.fetch(address, { headers: html });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<title>Estafet</title>');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/script-src[^;]*(unsafe|\*|https?:)/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('x-powered-by')).toBeNull();
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    const asset = await browser.fetch('/assets/app-abc123.js');
    expect(asset.headers.get('cache-control')).toContain('immutable');
  });

  it('answers what is not there as not there', async () => {
    const browser = new Browser(bed.origin);
    for (const address of [
      '/assets/gone.js',
      '/nothing.json',
      '/oidc/nothing',
      '/.env',
      '/index.html/..%2f..%2fetc/passwd',
    ]) {
      expect((await browser.fetch(address, { headers: { accept: '*/*' } })).status).toBeGreaterThanOrEqual(
        400,
      );
    }
    const name = directory.split('/').at(-1) ?? '';
    for (const address of [
      `/..%2f${name}-secret.txt`,
      `/assets/..%2f..%2f${name}-secret.txt`,
      `/%2e%2e/${name}-secret.txt`,
    ]) {
      expect(await (await browser.fetch(address, { headers: { accept: '*/*' } })).text()).not.toContain(
        'secret"',
      );
    }
  });
});

describe('health', () => {
  it('is told without a session', async () => {
    expect(await (await fetch(`${bed.origin}/health`)).json()).toEqual({ status: 'ok' });
    expect((await fetch(`${bed.origin}/ready`)).status).toBe(200);
  });
});
