import type { ActEnvelope, FoldableAct, RelayItem } from '@estafet/schema';
import type { Router } from 'express';
import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock/clock';
import type { Directory } from '../directory/directory';
import type { KeyBundle } from '../keys/key-bundle';
import type { Transport } from '../transport/transport';

/** The part of a pino logger that the relay uses. Nothing of an act's content is ever given to it. */
export interface RelayLogger {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

/** An act that has been verified and stored, as the receiver's fold gets it. */
export interface ReceivedAct {
  readonly envelope: ActEnvelope;
  readonly act: FoldableAct;
  readonly senderId: string;
  readonly receivedAt: Date;
  /** Order of storage at this recipient: ties of `receivedAt` are replayed by it. */
  readonly position: number;
}

/** How far a recipient has got in one sender's log. */
export interface LogHead {
  readonly seq: number;
  readonly hash: string;
}

/** One delivery. `keys` are the sender's own `key.published` acts, so that any batch can be checked from the enrolment on. */
export interface RelayBatch {
  readonly senderId: string;
  readonly recipientId: string;
  readonly items: readonly RelayItem[];
  readonly keys: readonly ActEnvelope[];
  /** In a greeting: how far the sender has got in the recipient's own log, so that a restored sender is sent its missing acts. */
  readonly have?: number | undefined;
}

export interface RelayAnswer {
  readonly head: LogHead;
  /** Why the recipient takes nothing more from this sender until its operator has looked into it. */
  readonly stopped?: string | undefined;
  /** What the recipient's clock showed. */
  readonly at?: string | undefined;
}

export interface FetchRequest {
  readonly agencyId: string;
  readonly holderId: string;
  readonly afterSeq: number;
}

/** What a witness holds of an agency's own log, from `afterSeq` on. */
export interface FetchAnswer {
  readonly head: LogHead;
  readonly items: readonly RelayItem[];
}

export interface RelayOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Ids of the agencies that live in this service's database. */
  readonly hosted: readonly string[];
  readonly keys: KeyBundle;
  readonly directory: Directory;
  readonly transport: Transport;
  readonly logger: RelayLogger;
  readonly taskForceId: string;
  /** Folds one act, in the transaction that stores it, under the recipient's row-level security. */
  readonly onAct: (manager: EntityManager, recipientId: string, act: ReceivedAct) => Promise<void>;
  /** Once per batch, after its last `onAct` and before the commit, in the same transaction: lets a recipient write what it folded in few statements. */
  readonly onBatchEnd?: ((manager: EntityManager, recipientId: string) => Promise<void>) | undefined;
}

export type HostedState = 'CATCHING_UP' | 'READY' | 'FORKED';

export interface HostedStatus {
  readonly agencyId: string;
  readonly state: HostedState;
}

export interface Relay {
  /** Publishes missing keys, catches up with the task force, then sequences and delivers until stopped. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Compares the agency's log with the task force's copy and takes over what is missing. Throws FORKED_HISTORY. */
  catchUp(agencyId: string): Promise<void>;
  /** Numbers, chains and signs committed acts; answers how many. */
  sequence(): Promise<number>;
  /** One pass over all recipients with a backlog; answers how many acts were acknowledged. */
  deliver(): Promise<number>;
  /** Sequences and delivers until nothing moves any more; answers how much moved. Ignores back-off. */
  pump(): Promise<number>;
  /** Greets every peer: keeps the last contact fresh and lets a restored neighbour be found. */
  greet(): Promise<void>;
  /** Verifies, stores and folds a batch; commits before it answers. */
  receive(recipientId: string, batch: RelayBatch): Promise<RelayAnswer>;
  /** What is held here of the caller's own log. */
  fetch(request: FetchRequest): Promise<FetchAnswer>;
  /** Lifts the stop on a sender whose cause was settled. */
  release(recipientId: string, senderId: string): Promise<void>;
  /** Folds stored acts that were not understood before an upgrade, or failed; answers how many. */
  refold(recipientId: string): Promise<number>;
  status(): readonly HostedStatus[];
  /** POST /relay and POST /relay/fetch. */
  router(): Router;
}
