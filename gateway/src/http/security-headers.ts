import type { RequestHandler } from 'express';
import type { ServerResponse } from 'node:http';

/**
 * Scripts only from this origin, none inline. Styles may be inline because Mantine writes its variables into a style
 * element at run time; a style cannot read data or call out under the other directives.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What only a document needs. */
const OF_DOCUMENTS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-robots-tag': 'noindex, nofollow',
};

/**
 * Takes from a script or a style sheet what it does not need. A home needs some twenty of them, and on a slow line without
 * header compression what they had too much took as long as 10 kB of script.
 */
export function leaveDocumentHeaders(res: ServerResponse): void {
  for (const name of Object.keys(OF_DOCUMENTS)) res.removeHeader(name);
}

/**
 * Headers on every answer; scripts and style sheets then leave those that they do not need. `same-origin` (not `no-referrer`)
 * keeps the Origin header that the cross-site check reads.
 */
export function securityHeaders({ isSecure }: { isSecure: boolean }): RequestHandler {
  const headers: Record<string, string> = {
    ...OF_DOCUMENTS,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...(isSecure ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  };
  return (_req, res, next) => {
    res.set(headers);
    next();
  };
}
