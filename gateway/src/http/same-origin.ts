import type { Request, RequestHandler } from 'express';
import { refuse } from './respond';

/** Whether the browser says that this request was begun by a page of this very origin (or by no page at all). */
export function isSameOrigin(req: Request, publicOrigin: string): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return false;
  const { origin, host } = req.headers;
  if (origin === undefined || origin === publicOrigin) return true;
  return isOwnMachine(publicOrigin) && isOwnMachine(origin) && new URL(origin).host === host;
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A system that is tried out on one's own machine has several names there, and a development server before it; the page
 * then counts as our own if it asks the host that it came from. Anywhere else the configured address is the only one: a
 * Host header is what the client writes.
 */
function isOwnMachine(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname, protocol } = new URL(origin);
  return protocol === 'http:' && LOOPBACK.includes(hostname);
}

/** Stands before everything that changes something; the Strict cookie is the first lock, this is the second. */
export function requireSameOrigin(publicOrigin: () => string): RequestHandler {
  return (req, res, next) => {
    if (isSameOrigin(req, publicOrigin())) next();
    else refuse(res, 403, 'CROSS_SITE_REFUSED');
  };
}
