import { ageOfViewerToken, VIEWER_HEADER, type Viewer, verifyViewerToken } from '@estafet/schema';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { raiseAlarm } from '../alarms/alarm';
import type { RelayLogger } from '../relay/relay.types';
import { sendError } from './http-error';

export const MAX_BODY_BYTES = 1024 * 1024;

interface Gate {
  readonly audience: string;
  readonly key: Uint8Array;
  readonly logger?: Pick<RelayLogger, 'error'>;
}

/** A replayed request looks the same; so does each of the many that a gateway with a wrong clock sends. */
const CLOCK_ALARM_EVERY_MS = 60_000;

const viewers = new WeakMap<Request, Viewer>();

/** The viewer whom the gate let in. */
export function viewerOf(request: Request): Viewer {
  const viewer = viewers.get(request);
  if (!viewer) throw new Error('the request did not pass the viewer gate');
  return viewer;
}

/**
 * Lets in what the gateway signed for this subgraph and this very body, and nothing else: 401 for an absent, altered,
 * expired or other-audience token, `_entities` and `_service` included. Tokens use real time, never the domain's clock.
 */
export function viewerGate({ audience, key, logger }: Gate): RequestHandler[] {
  let alarmedAt = -Infinity;
  const noteClock = (token: string, body: Buffer | string): void => {
    if (!logger || performance.now() - alarmedAt < CLOCK_ALARM_EVERY_MS) return;
    const age = ageOfViewerToken(token, { audience, key, body, now: new Date() });
    if (age === undefined) return;
    alarmedAt = performance.now();
    const facts = { secondsAhead: Math.round(age) };
    raiseAlarm(logger, 'CLOCKS_DIFFER', facts, 'the gateway signs at another time than it is here');
  };
  const requireHeader: RequestHandler = (request, response, next) => {
    if (request.get(VIEWER_HEADER)) next();
    else refuse(response);
  };
  const verify: RequestHandler = (request, response, next) => {
    const bytes: unknown = request.body;
    const body = Buffer.isBuffer(bytes) ? bytes : '';
    const token = request.get(VIEWER_HEADER) ?? '';
    const viewer = verifyViewerToken(token, { audience, key, body, now: new Date() });
    if (!viewer) {
      noteClock(token, body);
      refuse(response);
      return;
    }
    viewers.set(request, viewer);
    next();
  };
  return [requireHeader, express.raw({ type: () => true, limit: MAX_BODY_BYTES, inflate: false }), verify];
}

/** Turns the verified bytes into JSON for the GraphQL server. */
export function parseJsonBody(request: Request, response: Response, next: NextFunction): void {
  const body: unknown = request.body;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    );
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      throw new TypeError('not an object');
    request.body = parsed;
  } catch {
    sendError(response, 400, 'BAD_REQUEST');
    return;
  }
  next();
}

function refuse(response: Response): void {
  sendError(response, 401, 'UNAUTHENTICATED');
}
