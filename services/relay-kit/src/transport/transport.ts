import { createHash, type JsonWebKey } from 'node:crypto';
import type { FetchAnswer, FetchRequest, Relay, RelayAnswer, RelayBatch } from '../relay/relay.types';

/** Signs requests for one agency with its newest published key. */
export interface Signer {
  readonly kid: string;
  readonly publicJwk: JsonWebKey;
  /** Ed25519 over a sha-256 given in hex. */
  signHash(hash: string): string;
}

export interface Destination {
  readonly endpoint: string | undefined;
  readonly signer: Signer;
}

/** Carries batches between services; one implementation for HTTP, one inside a process (architecture §4). */
export interface Transport {
  deliver(batch: RelayBatch, to: Destination): Promise<RelayAnswer>;
  fetch(request: FetchRequest, to: Destination): Promise<FetchAnswer>;
}

/** Relays by the id of an agency that they host. */
export type RelayMap = ReadonlyMap<string, Pick<Relay, 'receive' | 'fetch'>>;

export const RELAY_PATH = '/relay';
export const FETCH_PATH = '/relay/fetch';

/** What a request's signature covers: the path, so that it serves no other purpose, and every byte of the body. */
export function requestHash(path: string, body: Buffer | string): string {
  const bodyHash = createHash('sha256').update(body).digest('hex');
  return createHash('sha256').update(`POST ${path}\n${bodyHash}`).digest('hex');
}
