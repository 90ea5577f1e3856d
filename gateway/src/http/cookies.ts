import type { CookieOptions, Request, Response } from 'express';

/** One cookie from the request; undefined when it is absent, malformed or sent twice (an attacker may add a second). */
export function readCookie(req: Request, name: string): string | undefined {
  const values = (req.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 && values[0] ? values[0] : undefined;
}

/** How one cookie is set and, with the same attributes, removed. */
export interface CookieDefinition {
  readonly name: string;
  readonly options: CookieOptions;
}

/**
 * The session cookie. Never sent by a request that another site began (Strict), never readable by a script. Over https its
 * name takes the `__Host-` prefix, so that no sibling host can plant one.
 */
export function sessionCookie(isSecure: boolean): CookieDefinition {
  return {
    name: isSecure ? '__Host-estafet_session' : 'estafet_session',
    options: { httpOnly: true, sameSite: 'strict', secure: isSecure, path: '/' },
  };
}

/** Carries one sign-in to the issuer and back. Lax, because the way back is a navigation that the issuer's site begins. */
export function transactionCookie(isSecure: boolean): CookieDefinition {
  return {
    name: 'estafet_sign_in',
    options: {
      httpOnly: true,
      sameSite: 'lax',
      secure: isSecure,
      path: '/auth/callback',
      maxAge: 10 * 60_000,
    },
  };
}

/** Left behind when a session ends: the next sign-in asks who is there, although the issuer may still know somebody. */
export function leftCookie(isSecure: boolean): CookieDefinition {
  return {
    name: 'estafet_left',
    options: { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/auth', maxAge: 24 * 60 * 60_000 },
  };
}

export function setCookie(res: Response, { name, options }: CookieDefinition, value: string): void {
  res.cookie(name, value, options);
}

export function clearCookie(res: Response, { name, options }: CookieDefinition): void {
  const { httpOnly, sameSite, secure, path } = options;
  res.clearCookie(name, { httpOnly, sameSite, secure, path });
}
