import type { OperationContext } from '../graphql/operation-context';
import type { Recording } from './recording';

export type Data = Record<string, unknown>;

/** What a fetch of a query plan always sends. */
export interface FetchOperation {
  readonly query: string;
  readonly operationName: string | undefined;
}

/** What the library asks in place of a fetch that asks for every object once. */
export interface LibraryFetch {
  readonly operation: FetchOperation;
  /** Written only when the library has to take over. */
  readonly variables: () => Readonly<Record<string, unknown>>;
  /** Which entity of the fetch's answer stands at each place of the library's. */
  readonly entities: readonly number[];
  /** How many entities the fetch asks for. */
  readonly entityCount: number;
}

/** One request's share in a fetch. */
export interface FetchCall {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
  /** Keeps the raw answer, for the library's own path should it have to take over. */
  readonly recording: Recording;
  /** Left out when the library asks exactly this. */
  readonly standsFor?: readonly LibraryFetch[];
}

/** Resolves with `data` of an answer without errors. Throws `Unusual` for every other answer, and for none. */
export type PreparedFetch = (call: FetchCall) => Promise<Data>;

/** A subgraph that can be asked the same thing many times, with what does not change made ready once. */
export interface FetchSource {
  prepare(operation: FetchOperation): PreparedFetch;
  close(): Promise<void>;
}
