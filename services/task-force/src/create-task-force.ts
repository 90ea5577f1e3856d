import {
  ChangeStream,
  createRelay,
  type AppendedAct,
  type Clock,
  type Relay,
  type Transport,
} from '@estafet/relay-kit';
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type express from 'express';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { urlOf } from './database/data-sources';
import { CoordinationService } from './coordination/coordination.service';
import { performAsCoordinator } from './coordination/perform';
import { EngineService, type OwnActDraft } from './engine/engine.service';
import { engineDepsOf, type EngineOptions } from './engine/engine-deps';
import type { RebuildPace } from './engine/rebuild';
import { takeSnapshot, type Snapshot } from './engine/snapshot';
import { Ticker } from './engine/ticker';
import { buildTaskForceSchema } from './graphql/build-task-force-schema';
import { createApollo, createTaskForceApp } from './http/task-force-app';
import { listen, stopServing } from './http/serving';

export const TASK_FORCE_ID = 'gugus-tugas';

export interface TaskForceOptions extends Omit<EngineOptions, 'taskForceId'> {
  /** Runs as the engine role; both data sources are initialised here if they are not yet. */
  readonly engineDataSource: DataSource;
  /** Runs as the board role: what the API reads with. */
  readonly boardDataSource: DataSource;
  readonly clock: Clock;
  readonly transport: Transport;
  readonly taskForceId?: string | undefined;
  /** Absent inside another process (rehearsal, demo): then nothing listens, and `app` answers 401 to everybody. */
  readonly http?:
    | {
        readonly host: string;
        readonly port: number;
        readonly gatewayKey: Uint8Array;
        readonly isProduction: boolean;
      }
    | undefined;
}

/** The task force's side of the relay, its projection, its gaps and its API, in a process of its own or inside another. */
export interface TaskForce {
  readonly relay: Relay;
  readonly app: express.Express;
  readonly schema: GraphQLSchema;
  /** What the task force itself does, as the API does it. */
  readonly coordination: CoordinationService;
  /** The same by name, as the district's coordinator: for hosts that tell a story (demo). Throws for an unknown verb. */
  perform(verb: string, input: Readonly<Record<string, unknown>>): Promise<string>;
  /** Writes an act in the task force's own log and lets it take effect at once. */
  act(draft: OwnActDraft): Promise<AppendedAct>;
  /** Judges every subject that is due by the clock's now, each at its own due instants; answers how many there were. */
  tick(): Promise<number>;
  nextDue(): Promise<Date | undefined>;
  /** Drops the projection and replays receipts and own log; gaps come back opened and cleared at the same instants. */
  rebuild(pace?: Partial<RebuildPace>): Promise<{ acts: number }>;
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
  const deps = engineDepsOf({ ...options, taskForceId });
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
  const coordination = new CoordinationService(engine, clock, directory);
  const schema = buildTaskForceSchema();
  const changes = new ChangeStream(urlOf(boardDataSource), logger);
  const apollo = createApollo(schema, { logger, isProduction: options.http?.isProduction ?? true });
  await apollo.start();
  const app = createTaskForceApp({
    deps: {
      board: boardDataSource,
      clock,
      directory,
      taskForceId,
      coordination,
      assumeAllRulesOn: deps.assumeAllRulesOn,
      assumeAllRecorded: deps.assumeAllRecorded,
    },
    relay,
    apollo,
    changes,
    gatewayKey: options.http?.gatewayKey ?? randomBytes(32),
    logger,
  });
  let server: Server | undefined;
  return {
    relay,
    app,
    schema,
    coordination,
    perform: (verb, input) => performAsCoordinator(coordination, { verb, input, taskForceId }),
    act: (draft) => engine.decide((manager) => engine.act(manager, draft)),
    tick: () => engine.tick(),
    nextDue: () => engine.nextDue(),
    rebuild: (pace) => engine.rebuild(pace),
    snapshot: (now) => takeSnapshot(engineDataSource, deps, now),
    start: async () => {
      if (options.http) {
        await changes.start();
        server = await listen(app, options.http);
      }
      await relay.start();
      ticker.start();
    },
    stop: async () => {
      await ticker.stop();
      await changes.stop();
      await stopServing(server);
      await relay.stop();
      await apollo.stop();
      await boardDataSource.destroy();
      await engineDataSource.destroy();
    },
  };
}
