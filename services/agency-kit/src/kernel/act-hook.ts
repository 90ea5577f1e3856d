import type { ActEnvelope, FoldableAct, Viewer } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { KernelDeps } from './deps';

/** One act becoming known to an agency, inside the transaction that stores it. */
export interface ActEvent {
  readonly deps: KernelDeps;
  readonly manager: EntityManager;
  /** The hosted agency that now knows the act: its author, or a recipient. Row-level security is set to it. */
  readonly agencyId: string;
  readonly act: FoldableAct;
  readonly isOwn: boolean;
  readonly now: Date;
  /** The person whose use case wrote it; absent for received acts and for those of the server itself. */
  readonly viewer?: Viewer | undefined;
  /** Received acts only: what arrived, the sealed part included. */
  readonly envelope?: ActEnvelope | undefined;
}

/**
 * Keeps an agency's rows in step with the acts it knows. Own acts (from use cases) and received ones pass the same
 * hooks, so that a row folded from acts needs one piece of code. Hooks run in order, each act once, and must not
 * depend on the order in which acts arrive.
 */
export interface ActHook {
  readonly name: string;
  onAct(event: ActEvent): Promise<void>;
}
