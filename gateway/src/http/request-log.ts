import type { RequestHandler } from 'express';
import type { Meter } from '@estafet/relay-kit';
import type { Logger } from 'pino';
import { pathOf } from './respond';

/** What is counted apart; every other address is a page or a file. */
const PLACES = ['graphql', 'auth', 'oidc', 'events', 'assets'];

/** What we name ourselves, and pages whose last part is an identifier; anything else may be what somebody typed. */
function isKnown(path: string): boolean {
  return (
    PLACES.some((name) => path === `/${name}` || path.startsWith(`/${name}/`)) ||
    /^\/(?:[a-z]{1,12}\/){0,2}(?:[a-z]{0,12}|[0-9a-f-]{36})$/.test(path)
  );
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
        path: isKnown(path) ? path : '/…',
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
