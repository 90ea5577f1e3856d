import type { FetchAnswer, FetchRequest, Relay, RelayAnswer, RelayBatch } from '../relay/relay.types';

/** What a transport needs to reach and be believed by the other side. */
export interface Signer {
  readonly kid: string;
  sign(text: string): string;
}

/** Carries batches between services; one implementation for HTTP, one inside a process (architecture §4). */
export interface Transport {
  deliver(
    batch: RelayBatch,
    to: { readonly endpoint: string | undefined; readonly signer: Signer },
  ): Promise<RelayAnswer>;
  fetch(
    request: FetchRequest,
    to: { readonly endpoint: string | undefined; readonly signer: Signer },
  ): Promise<FetchAnswer>;
}

export type RelayMap = ReadonlyMap<string, Pick<Relay, 'receive' | 'fetch'>>;
