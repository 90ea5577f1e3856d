import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

/** Below this, a slow line carries the whole in one go anyway. */
const LEAST_CHARACTERS = 4_096;
/** A list of referrals shrinks to a tenth at any level; the higher ones only take longer. */
const LEVEL = 3;

/**
 * Sends a text, compressed where the browser takes it and it is long: a morning's list is 70 kB, which is half a second on a
 * phone. No answer holds both a secret and something that another site chose, so its length gives nothing away.
 */
export function sendText(req: Request, res: Response, text: string): void {
  if (text.length < LEAST_CHARACTERS || req.acceptsEncodings('gzip') === false) {
    res.end(text);
    return;
  }
  gzip(text, { level: LEVEL }, (error, bytes) => {
    if (res.destroyed) return;
    if (error) res.end(text);
    else res.set('content-encoding', 'gzip').end(bytes);
  });
}
