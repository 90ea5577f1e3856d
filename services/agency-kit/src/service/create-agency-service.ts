import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import {
  ChangeStream,
  type Clock,
  createRelay,
  type Directory,
  type KeyBundle,
  type Relay,
  type Transport,
} from '@estafet/relay-kit';
import type express from 'express';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { runHooks } from '../kernel/run-hooks';
import type { AgencyServiceDefinition } from '../kernel/definition';
import type { KernelDeps, KitLogger } from '../kernel/deps';
import type { GraphQLContext } from '../kernel/graphql-context';
import { type BoundUseCases, bindUseCases, type UseCaseMap } from '../kernel/use-case';
import { KIT_FEATURES } from '../kit';
import { agencyUseCases } from '../use-cases';
import { AuditSealer } from '../kernel/audit-seal';
import { createAgencyApp } from './agency-app';
import { buildAgencySchema } from './build-agency-schema';
import { createAgencyDataSource } from './database';
import { oneEmergencyAtATime } from './one-emergency.rule';
import { createErrorFormatter } from './format-error';

export interface AgencyServiceConfig {
  /** Role that runs the service: not the owner of any table. */
  readonly databaseUrl: string;
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** 32 bytes, shared with the gateway for this subgraph only. */
  readonly gatewayKey: Uint8Array;
  readonly hosted: readonly string[];
  readonly taskForceId: string;
  readonly keys: KeyBundle;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly transport: Transport;
  readonly logger: KitLogger;
  readonly isProduction: boolean;
}

export type AgencyUseCases = typeof agencyUseCases;

export interface AgencyService<U extends UseCaseMap = UseCaseMap> {
  readonly app: express.Express;
  readonly relay: Relay;
  readonly useCases: BoundUseCases<AgencyUseCases & U>;
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  readonly deps: KernelDeps;
  /** Listens, and starts the relay's loops; answers the port. */
  start(): Promise<number>;
  /** Finishes what runs, then lets go of sockets and connections. Safe to call twice. */
  stop(): Promise<void>;
}

/** One agency service, connected to its migrated database but not yet listening. */
export async function createAgencyService<U extends UseCaseMap>(
  definition: AgencyServiceDefinition<U>,
  config: AgencyServiceConfig,
): Promise<AgencyService<U>> {
  const { hosted, clock, keys, directory, logger, taskForceId, transport } = config;
  const dataSource = await createAgencyDataSource(definition, config.databaseUrl).initialize();
  const deps: KernelDeps = {
    service: definition.name,
    prefix: definition.prefix,
    kind: definition.kind,
    hosted,
    dataSource,
    clock,
    directory,
    keys,
    taskForceId,
    logger,
    hooks: [...KIT_FEATURES, ...definition.features].flatMap((feature) => [...(feature.hooks ?? [])]),
  };
  const relay = createRelay({
    dataSource,
    clock,
    hosted,
    keys,
    directory,
    transport,
    logger,
    taskForceId,
    onAct: (manager, agencyId, { act, envelope }) =>
      runHooks({ deps, manager, agencyId, act, envelope, isOwn: false, now: clock.now() }),
  });
  const schema = buildAgencySchema(definition);
  const apollo = new ApolloServer<GraphQLContext>({
    schema,
    introspection: !config.isProduction,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    formatError: createErrorFormatter(logger),
    validationRules: [oneEmergencyAtATime(definition.prefix)],
    logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  const changes = new ChangeStream(config.databaseUrl, logger);
  const app = createAgencyApp({ deps, relay, apollo, changes, gatewayKey: config.gatewayKey });
  const sealer = new AuditSealer(deps);
  let server: Server | undefined;
  let stopping: Promise<void> | undefined;

  const stop = async (): Promise<void> => {
    await changes.stop();
    if (server) await close(server);
    await sealer.stop();
    await relay.stop();
    await apollo.stop();
    if (dataSource.isInitialized) await dataSource.destroy();
  };
  return {
    app,
    relay,
    schema,
    dataSource,
    deps,
    useCases: bindUseCases(deps, { ...agencyUseCases, ...definition.useCases }),
    start: async () => {
      await changes.start();
      server = await listen(app, config);
      await relay.start();
      sealer.start();
      const { port } = server.address() as AddressInfo;
      logger.info({ port, hosted }, 'agency service is listening');
      return port;
    },
    stop: () => (stopping ??= stop()),
  };
}

function listen(app: express.Express, { port, host }: AgencyServiceConfig): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host ?? '127.0.0.1', (error?: Error) => {
      if (error) reject(error);
      else resolve(server);
    });
  });
}

/** Lets running requests end; idle keep-alive connections are closed at once. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
