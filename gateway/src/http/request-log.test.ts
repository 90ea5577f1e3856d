import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loggedPath } from './request-log';

const PAGES = readFileSync(join(__dirname, '../../../dashboard/src/app/pages.ts'), 'utf8');
const ID = '0199c0de-1234-7abc-8def-0123456789ab';

describe('the path in a line of the log', () => {
  const addresses = [...PAGES.matchAll(/path: '(\/[^']*)'/g)].map(([, path]) => path ?? '');

  it('is told of every page of the dashboard, with its identifiers', () => {
    expect(addresses.length).toBeGreaterThan(15);
    const asked = addresses.map((path) => path.replace(/:\w+/g, ID));
    expect(asked.map(loggedPath)).toEqual(asked);
  });

  it.each(['/', '/health', '/graphql', '/auth/sign-in', '/auth/callback', '/events'])(
    'is told of the gateway’s own addresses: %s',
    (path) => {
      expect(loggedPath(path)).toBe(path);
    },
  );

  it.each([
    ['/siti', '/…'],
    ['/kasus/siti', '/kasus/…'],
    ['/meja/siti/aminah', '/meja/…/…'],
    ['/assets/siti.js', '/assets/…'],
    ['/kasus/3203010101010001', '/kasus/…'],
    ['//siti', '//…'],
    [`/kasus/${ID}x`, '/kasus/…'],
    ['/graphql/siti%20aminah', '/graphql/…'],
  ])('tells of %s only what is ours', (path, logged) => {
    expect(loggedPath(path)).toBe(logged);
  });
});
