import type { Request, RequestHandler } from 'express';
import { refuse } from './respond';

/** Whether the browser says that this request was begun by a page of this very origin (or by no page at all). */
export function isSameOrigin(req: Request, publicOrigin: string): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return false;
  const { origin, host } = req.headers;
  if (origin === undefined) return true;
  if (origin === publicOrigin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** Stands before everything that changes something; the Strict cookie is the first lock, this is the second. */
export function requireSameOrigin(publicOrigin: () => string): RequestHandler {
  return (req, res, next) => {
    if (isSameOrigin(req, publicOrigin())) next();
    else refuse(res, 403, 'CROSS_SITE_REFUSED');
  };
}
