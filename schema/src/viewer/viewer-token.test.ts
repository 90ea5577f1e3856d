import { randomBytes } from 'node:crypto';
import type { Viewer } from './viewer';
import { ageOfViewerToken, signViewerToken, VIEWER_TOKEN_SECONDS, verifyViewerToken } from './viewer-token';

const key = randomBytes(32);
const now = new Date('2026-03-01T00:00:00.000Z');
const body = '{"query":"{ today }"}';
const viewer: Viewer = {
  sub: 'u1',
  displayName: 'Petugas Contoh',
  agencyId: 'polres',
  agencyKind: 'POLICE',
  roles: ['frontline'],
  workerRef: 'w1',
  language: 'id',
};
const token = signViewerToken({ viewer, audience: 'police', body, key, now });
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe('the viewer token', () => {
  it('gives the viewer back to the subgraph it was made for', () => {
    expect(verifyViewerToken(token, { audience: 'police', body, key, now })).toEqual(viewer);
    expect(
      verifyViewerToken(token, { audience: 'police', body: Buffer.from(body), key, now: later(29) }),
    ).toEqual(viewer);
  });

  it('is worth nothing elsewhere, later, earlier, with another body or key', () => {
    expect(verifyViewerToken(token, { audience: 'ngo', body, key, now })).toBeUndefined();
    expect(verifyViewerToken(token, { audience: 'police', body: `${body} `, key, now })).toBeUndefined();
    expect(verifyViewerToken(token, { audience: 'police', body, key: randomBytes(32), now })).toBeUndefined();
    for (const seconds of [VIEWER_TOKEN_SECONDS + 1, -VIEWER_TOKEN_SECONDS - 1]) {
      expect(
        verifyViewerToken(token, { audience: 'police', body, key, now: later(seconds) }),
      ).toBeUndefined();
    }
  });

  it('tells how old it is when nothing else is wrong with it, and nothing otherwise', () => {
    const at = { audience: 'police', body, key };
    expect(ageOfViewerToken(token, { ...at, now: later(600) })).toBe(600);
    expect(ageOfViewerToken(token, { ...at, now: later(-600) })).toBe(-600);
    expect(ageOfViewerToken(token, { ...at, key: randomBytes(32), now: later(600) })).toBeUndefined();
    expect(ageOfViewerToken(token, { ...at, audience: 'ngo', now: later(600) })).toBeUndefined();
  });

  it('is refused when altered or malformed', () => {
    const [payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { viewer: Viewer };
    claims.viewer.agencyId = 'lsm';
    const forged = `${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    const malformed = ['', '.', payload, `${payload}.`, `${token}.x`, `${payload}.AAAA`, 'x'.repeat(10_000)];
    for (const candidate of [forged, ...malformed]) {
      expect(verifyViewerToken(candidate, { audience: 'police', body, key, now })).toBeUndefined();
    }
  });
});
