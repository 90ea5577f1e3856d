import fc from 'fast-check';
import { safeReturnTo } from './return-to';

const ORIGIN = 'https://estafet.example';

describe('the way back after signing in', () => {
  it.each(['/', '/rujukan/42', '/kasus/0199?tab=x#act', '/kendali/celah'])('may be %s', (path) => {
    expect(safeReturnTo(path, ORIGIN)).toBe(path);
  });

  it.each([
    '/auth/sign-in',
    '/oidc/auth',
    '/graphql',
    '/events',
    '',
    'rujukan',
    undefined,
    ['/x'],
    '/\\jahat.example',
  ])('is the front page instead of %s', (path) => {
    expect(safeReturnTo(path, ORIGIN)).toBe('/');
  });

  it('is never another host, whatever is asked for', () => {
    const pieces = fc.constantFrom(
      '/',
      '//',
      '..',
      '.',
      '\\',
      '%2f',
      '%5c',
      '@',
      ':',
      '?',
      '#',
      'jahat.example',
      'https:',
      '\t',
      '\n',
      'a',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const target = new URL(safeReturnTo(parts.join(''), ORIGIN), ORIGIN);
        expect(target.origin).toBe(ORIGIN);
      }),
      { numRuns: 2_000 },
    );
  });
});
