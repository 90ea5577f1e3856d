import type { OperationContext } from '../graphql/operation-context';
import type { Recording } from './recording';

export type Data = Record<string, unknown>;

/** What a fetch of a query plan always sends. */
export interface FetchOperation {
  readonly query: string;
  readonly operationName: string | undefined;
}

/** One request's share in a fetch. */
export interface FetchCall {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
  /** Keeps the raw answer, for the library's own path should it have to take over. */
  readonly recording: Recording;
}

/** Resolves with `data` of an answer without errors. Throws `Unusual` for every other answer, and for none. */
export type PreparedFetch = (call: FetchCall) => Promise<Data>;

/** A subgraph that can be asked the same thing many times, with what does not change made ready once. */
export interface FetchSource {
  prepare(operation: FetchOperation): PreparedFetch;
  close(): Promise<void>;
}
