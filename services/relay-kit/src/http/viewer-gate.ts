import { VIEWER_HEADER, type Viewer, verifyViewerToken } from '@estafet/schema';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { sendError } from './http-error';

export const MAX_BODY_BYTES = 1024 * 1024;

interface Gate {
  readonly audience: string;
  readonly key: Uint8Array;
}

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
export function viewerGate({ audience, key }: Gate): RequestHandler[] {
  const requireHeader: RequestHandler = (request, response, next) => {
    if (request.get(VIEWER_HEADER)) next();
    else refuse(response);
  };
  const verify: RequestHandler = (request, response, next) => {
    const body: unknown = request.body;
    const viewer = verifyViewerToken(request.get(VIEWER_HEADER) ?? '', {
      audience,
      key,
      body: Buffer.isBuffer(body) ? body : '',
      now: new Date(),
    });
    if (!viewer) {
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
