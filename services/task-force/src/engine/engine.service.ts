import {
  appendAct,
  isDatabaseFault,
  raiseAlarm,
  together,
  STAND_AT_AGENCY,
  type ActDraft,
  type AppendedAct,
  type Clock,
  type ReceivedAct,
} from '@estafet/relay-kit';
import { sortIntoParts, type ActType, type FoldableAct } from '@estafet/schema';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import { createRebuildDataSource, urlOf } from '../database/data-sources';
import { notifyChanges } from './change-notice';
import type { EngineDeps } from './engine-deps';
import { EngineSession, type SessionOutcome } from './engine-session';
import { incomingOf, ownSeq, type IncomingAct } from './incoming-act';
import { rebuildProjection, type RebuildPace } from './rebuild';

const TICK_BATCH = 500;

/** What the task force writes in its own log: an act without its author, which is always the task force. */
export type OwnActDraft = Omit<ActDraft, 'agencyId' | 'now' | 'type'> & { readonly type: ActType };

/** Takes acts into the projection in the transaction that stores them, judges what time alone brings about, and rebuilds. */
export class EngineService {
  private readonly waiting = new WeakMap<object, IncomingAct[]>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly deps: EngineDeps,
  ) {}

  /** Keeps a received act until the batch is complete: a case's history is then loaded once for all of its acts. */
  receive(manager: EntityManager, { envelope, receivedAt }: ReceivedAct): void {
    const key = transactionOf(manager);
    const acts = this.waiting.get(key) ?? [];
    acts.push(incomingOf(envelope, { at: receivedAt.toISOString(), isOwn: false }));
    this.waiting.set(key, acts);
  }

  /** Folds what the batch brought, before its commit. */
  async completeBatch(manager: EntityManager): Promise<void> {
    const key = transactionOf(manager);
    const acts = this.waiting.get(key);
    this.waiting.delete(key);
    if (!acts || acts.length === 0) return;
    if (await this.takeAll(manager, acts)) return;
    // One of them breaks the projection: the others must not wait for it.
    for (const act of acts) {
      if (!(await this.takeAll(manager, [act]))) await this.setAside(manager, act);
    }
  }

  /** A transaction as the task force that holds the engine's turn, for whoever decides something and then acts on it. */
  async decide<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await this.actAsTaskForce(manager);
      await EngineSession.watermark(manager);
      return work(manager);
    });
  }

  /** Writes an own act and lets it take effect, in the transaction of {@link decide}. */
  async act(manager: EntityManager, draft: OwnActDraft): Promise<AppendedAct> {
    const now = this.clock.now();
    const appended = await appendAct(manager, { ...draft, agencyId: this.deps.taskForceId, now });
    const session = await EngineSession.begin(manager, this.deps);
    await session.take([this.ownAct(draft, appended, now)]);
    await this.announce(manager, await session.flush());
    return appended;
  }

  /** Judges everything that has become due by now, each subject at its own instants; answers how many subjects there were. */
  async tick(): Promise<number> {
    const until = this.clock.now().toISOString();
    const next = await this.nextDue();
    if (!next || next.toISOString() > until) return 0;
    let total = 0;
    for (;;) {
      const due = await this.dataSource.transaction(async (manager) => {
        await this.actAsTaskForce(manager);
        const session = await EngineSession.begin(manager, this.deps);
        const count = await session.tick(until, TICK_BATCH);
        await this.announce(manager, await session.flush());
        return count;
      });
      total += due;
      if (due < TICK_BATCH) return total;
    }
  }

  /** The earliest instant at which time alone changes something. */
  async nextDue(): Promise<Date | undefined> {
    const [row] = await this.dataSource.query<{ next: Date | null }[]>(
      'SELECT next_due_at AS next FROM engine.subject WHERE next_due_at IS NOT NULL ORDER BY next_due_at LIMIT 1',
    );
    return row?.next ?? undefined;
  }

  /** Drops the projection and builds it again from receipts and own log; whoever writes meanwhile waits. */
  async rebuild(pace?: Partial<RebuildPace>): Promise<{ readonly acts: number }> {
    const plain = createRebuildDataSource(urlOf(this.dataSource));
    await plain.initialize();
    try {
      return await rebuildProjection(plain, this.deps, pace);
    } finally {
      await plain.destroy();
    }
  }

  /** Answers false, with nothing written, when an act breaks the projection; a fault of the database itself is thrown. */
  private async takeAll(manager: EntityManager, acts: readonly IncomingAct[]): Promise<boolean> {
    await manager.query('SAVEPOINT taking_acts');
    try {
      const session = await EngineSession.begin(manager, this.deps);
      await session.take(acts);
      await this.announce(manager, await session.flush());
      await manager.query('RELEASE SAVEPOINT taking_acts');
      return true;
    } catch (error) {
      if (isDatabaseFault(error)) throw error;
      await manager.query('ROLLBACK TO SAVEPOINT taking_acts');
      this.deps.logger.warn(
        { acts: acts.length, cause: causeOf(error) },
        'acts could not be projected together',
      );
      return false;
    }
  }

  /** Kept in the receipts and not folded, as an act that this version cannot understand; a later version folds it. */
  private async setAside(manager: EntityManager, { act }: IncomingAct): Promise<void> {
    raiseAlarm(
      this.deps.logger,
      'ACT_NOT_FOLDED',
      { recipientId: this.deps.taskForceId, actIds: [act.id], type: act.type },
      'an act was stored but could not be projected; it is tried again',
    );
    await manager.query(`UPDATE receipt SET status = 'FOLD_FAILED' WHERE agency_id = $1 AND act_id = $2`, [
      this.deps.taskForceId,
      act.id,
    ]);
  }

  private async announce(manager: EntityManager, outcome: SessionOutcome): Promise<void> {
    const told = outcome.escalations.filter(({ gap }) => this.deps.directory.isMember(gap.owner));
    await together([
      // The climb itself is recomputed on a rebuild; these acts only tell the owners.
      ...told.map(({ gap, rung }) =>
        appendAct(manager, {
          agencyId: this.deps.taskForceId,
          type: 'gap.escalated',
          now: this.clock.now(),
          caseId: gap.caseId,
          referralId: gap.referralId,
          actor: { role: 'engine' },
          audience: [gap.owner],
          data: { gapId: gap.id, rung },
        }),
      ),
      notifyChanges(manager, this.deps.taskForceId, outcome.changes),
    ]);
  }

  private ownAct(draft: OwnActDraft, appended: AppendedAct, now: Date): IncomingAct {
    const { board } = sortIntoParts(draft.type, draft.data);
    const act: FoldableAct = {
      id: appended.id,
      type: draft.type,
      version: 1,
      agencyId: this.deps.taskForceId,
      seq: ownSeq(appended.recordedAt),
      caseId: appended.caseId,
      referralId: appended.referralId,
      actor: draft.actor,
      occurredAt: appended.occurredAt,
      recordedAt: appended.recordedAt,
      data: { ...draft.data },
    };
    return { act, boardData: board ?? {}, receivedAt: now.toISOString(), isOwn: true };
  }

  private async actAsTaskForce(manager: EntityManager): Promise<void> {
    await manager.query(STAND_AT_AGENCY, [this.deps.taskForceId]);
  }
}

/** The kind of error only: its message may quote data. */
function causeOf(error: unknown): string {
  if (error instanceof QueryFailedError)
    return `database ${String((error.driverError as { code?: string }).code)}`;
  return error instanceof Error ? error.name : typeof error;
}

/** Savepoints give other managers of the same connection; the connection is what a transaction is. */
function transactionOf(manager: EntityManager): object {
  if (!manager.queryRunner) throw new Error('An act was received outside a transaction');
  return manager.queryRunner;
}
