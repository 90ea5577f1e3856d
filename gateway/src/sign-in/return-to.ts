/** A path on this origin to go back to after signing in; anything else (another host, a script, a trick) becomes `/`. */
export function safeReturnTo(value: unknown, origin: string): string {
  if (typeof value !== 'string' || value.length > 512 || !/^\/(?![/\\])/.test(value)) return '/';
  if (/[\\\p{Cc}]/u.test(value) || !URL.canParse(value, origin)) return '/';
  const url = new URL(value, origin);
  if (url.origin !== origin || /^\/(auth|oidc|graphql|events)(\/|$)/.test(url.pathname)) return '/';
  // `/a/../..//host` only becomes `//host` once it is resolved, so the result is looked at as well.
  if (url.pathname.startsWith('//')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
