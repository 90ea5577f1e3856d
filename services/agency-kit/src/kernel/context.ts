import type { ActDraft, AppendedAct, Clock, Directory, KeyBundle } from '@estafet/relay-kit';
import type { ActType, Viewer } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { AuditEntry } from './audit';
import type { Action, Decision, Resource } from './decide.policy';
import type { KernelDeps } from './deps';
import type { JsonResult } from './names';

/** An act as a use case states it; the kernel adds who, when and (unless given) to whom. */
export type OwnActDraft = Omit<ActDraft, 'agencyId' | 'actor' | 'now' | 'audience' | 'type'> & {
  readonly type: ActType;
  /** The agencies that the act concerns besides the author; the catalogue decides who else reads it. */
  readonly parties?: readonly string[];
};

/** What a use case works with: one person, one agency, one transaction, one instant. */
export interface UseCaseContext {
  readonly viewer: Viewer;
  readonly agencyId: string;
  readonly manager: EntityManager;
  readonly clock: Clock;
  /** The domain's now, read once. */
  readonly now: Date;
  readonly directory: Directory;
  readonly keys: KeyBundle;
  readonly deps: KernelDeps;
  /** Appends an act of this agency and folds it into the agency's rows (the act hooks), all in this transaction. */
  act(draft: OwnActDraft): Promise<AppendedAct>;
  /** Writes the audit trail; if that fails, so does the whole use case (no audit, no read). */
  audit(entry: AuditEntry): Promise<void>;
  decide(action: Action, resource: Resource): Decision;
  /** Throws what looks like absence, and leaves the denied try in the audit trail. */
  require(action: Action, resource: Resource, on?: { type: string; id: string }): void;
}

/** A verb of the agency: rows and act in one transaction. Its result is small JSON (ids), stored for retries. */
export interface UseCase<I extends { readonly idempotencyKey: string }, O extends JsonResult> {
  readonly name: string;
  /** A reading of what is encrypted: its answer is never stored, so each call reads, and is audited, anew. */
  readonly isReading?: boolean;
  run(ctx: UseCaseContext, input: I): Promise<O>;
}

// The input type is contravariant; `never` lets any use case stand in the map.
export type UseCaseMap = Readonly<Record<string, UseCase<never, JsonResult>>>;

/** The same use cases, callable in-process for any viewer: the demo and the tests drive these. */
export type BoundUseCases<M extends UseCaseMap> = {
  readonly [K in keyof M]: M[K] extends UseCase<infer I, infer O>
    ? (viewer: Viewer, input: I) => Promise<O>
    : never;
};
