import type { RequestHandler } from 'express';
import type { Meter } from '@estafet/relay-kit';
import type { Logger } from 'pino';
import { pathOf } from './respond';

/** What is counted apart; every other address is a page or a file. */
const PLACES = ['graphql', 'auth', 'oidc', 'events', 'assets'];

/** Parts of the addresses of the dashboard's pages; a test reads them from the pages themselves. */
const PAGE_WORDS = [
  'akses-darurat',
  'angka',
  'aturan',
  'baru',
  'celah',
  'darurat',
  'kasus',
  'kendali',
  'laporan',
  'lembaga',
  'meja',
  'pengaduan',
  'penjangkauan',
  'rujukan',
];

/** Parts of the gateway's own addresses. */
const OWN_WORDS = ['health', 'ready', 'sign-in', 'callback', 'session', 'touch', 'hide', 'sign-out'];

const WORDS: ReadonlySet<string> = new Set([...PLACES, ...PAGE_WORDS, ...OWN_WORDS]);

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** A path with the parts that we name ourselves, and identifiers; anything else may be what somebody typed. */
export function loggedPath(path: string): string {
  return path
    .split('/')
    .map((part) => (part === '' || WORDS.has(part) || UUID.test(part) ? part : '…'))
    .join('/');
}

/**
 * One line for each request: method, path without query string, status, time. Never a body, a cookie or a name. The
 * same is counted by place and status, with the time it took.
 */
export function requestLog(logger: Logger, meter?: Meter): RequestHandler {
  const seconds = meter?.createHistogram('estafet_request_seconds', {
    description: 'Time to answer a request at the gateway',
    unit: 's',
    advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15] },
  });
  return (req, res, next) => {
    const startedAt = performance.now();
    const path = pathOf(req);
    res.once('close', () => {
      const line = {
        method: req.method,
        path: loggedPath(path),
        status: res.statusCode,
        ms: Math.round(performance.now() - startedAt),
      };
      const place = PLACES.find((name) => path === `/${name}` || path.startsWith(`/${name}/`)) ?? 'pages';
      // A stream of changes lasts as long as the page is open; its length says nothing.
      if (place !== 'events')
        seconds?.record((performance.now() - startedAt) / 1000, { place, status: res.statusCode });
      if (path === '/health' || path === '/ready' || path.startsWith('/assets/'))
        logger.debug(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
}
