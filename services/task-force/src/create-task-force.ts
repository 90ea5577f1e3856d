import {
  createRelay,
  type AppendedAct,
  type Clock,
  type Directory,
  type KeyBundle,
  type Relay,
  type RelayLogger,
  type Transport,
} from '@estafet/relay-kit';
import type { DataSource } from 'typeorm';
import { EngineService, type OwnActDraft } from './engine/engine.service';
import type { EngineDeps } from './engine/engine-session';
import { takeSnapshot, type Snapshot } from './engine/snapshot';
import { Ticker } from './engine/ticker';

export const TASK_FORCE_ID = 'gugus-tugas';

export interface TaskForceOptions {
  /** Runs as the engine role; both data sources are initialised here if they are not yet. */
  readonly engineDataSource: DataSource;
  /** Runs as the board role: what the API reads with. */
  readonly boardDataSource: DataSource;
  readonly clock: Clock;
  readonly keys: KeyBundle;
  readonly directory: Directory;
  readonly transport: Transport;
  readonly logger: RelayLogger;
  readonly taskForceId?: string | undefined;
  /** Rehearsal and the documented cases: no rule in shadow (rules.md 1). */
  readonly assumeAllRulesOn?: boolean | undefined;
  /** Rehearsal: every agency counts as recording everything (rules.md 2). */
  readonly assumeAllRecorded?: boolean | undefined;
}

/** The task force's side of the relay, its projection, its gaps and its API, in a process of its own or inside another. */
export interface TaskForce {
  readonly relay: Relay;
  /** Writes an act in the task force's own log and lets it take effect at once. */
  act(draft: OwnActDraft): Promise<AppendedAct>;
  /** Judges every subject that is due by the clock's now, each at its own due instants; answers how many there were. */
  tick(): Promise<number>;
  nextDue(): Promise<Date | undefined>;
  /** Drops the projection and replays receipts and own log; gaps come back opened and cleared at the same instants. */
  rebuild(): Promise<{ acts: number }>;
  /** Unmasked state for rehearsal and tests; tick first. */
  snapshot(now: Date): Promise<Snapshot>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export async function createTaskForce(options: TaskForceOptions): Promise<TaskForce> {
  const { engineDataSource, boardDataSource, clock, keys, directory, transport, logger } = options;
  const taskForceId = options.taskForceId ?? TASK_FORCE_ID;
  for (const dataSource of [engineDataSource, boardDataSource]) {
    if (!dataSource.isInitialized) await dataSource.initialize();
  }
  const deps: EngineDeps = {
    directory,
    taskForceId,
    logger,
    assumeAllRulesOn: options.assumeAllRulesOn ?? false,
    assumeAllRecorded: options.assumeAllRecorded ?? false,
  };
  const engine = new EngineService(engineDataSource, clock, deps);
  const relay = createRelay({
    dataSource: engineDataSource,
    clock,
    hosted: [taskForceId],
    keys,
    directory,
    transport,
    logger,
    taskForceId,
    onAct: (manager, _recipientId, act) => {
      engine.receive(manager, act);
      return Promise.resolve();
    },
    onBatchEnd: (manager) => engine.completeBatch(manager),
  });
  const ticker = new Ticker(() => engine.tick(), logger);
  return {
    relay,
    act: (draft) => engineDataSource.transaction((manager) => engine.act(manager, draft)),
    tick: () => engine.tick(),
    nextDue: () => engine.nextDue(),
    rebuild: () => engine.rebuild(),
    snapshot: (now) => takeSnapshot(engineDataSource, deps, now),
    start: async () => {
      await relay.start();
      ticker.start();
    },
    stop: async () => {
      await ticker.stop();
      await relay.stop();
      await boardDataSource.destroy();
      await engineDataSource.destroy();
    },
  };
}
