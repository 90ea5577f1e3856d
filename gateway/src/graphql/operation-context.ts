import type { Viewer } from '@estafet/schema';

/** What the gateway knows about one GraphQL operation; the viewer comes from the session and from nowhere else. */
export interface OperationContext {
  readonly viewer: Viewer;
  /** Ends when the operation's time is over or the browser has gone. Every operation has its own. */
  readonly signal: AbortSignal;
}
