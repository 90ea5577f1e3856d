import type { Transport } from './transport';

/** Carries batches by `POST /relay` and `POST /relay/fetch`, signed by the sender's key. */
export declare function createHttpTransport(options?: { readonly timeoutMs?: number }): Transport;
