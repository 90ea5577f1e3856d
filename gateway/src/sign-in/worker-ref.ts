import { createHmac } from 'node:crypto';

/** A keyed hash of the user's identifier: acts name the same worker alike, and nobody without the key learns who it is. */
export function workerRefOf(key: Uint8Array, sub: string): string {
  return createHmac('sha256', key).update(`worker:${sub}`).digest('base64url').slice(0, 22);
}
