import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pathOf } from './respond';

/** One line for each request: method, path without query string, status, time. Never a body, a cookie or a name. */
export function requestLog(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    const path = pathOf(req);
    res.once('close', () => {
      const line = {
        method: req.method,
        path,
        status: res.statusCode,
        ms: Math.round(performance.now() - startedAt),
      };
      if (path === '/health' || path === '/ready' || path.startsWith('/assets/'))
        logger.debug(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
}
