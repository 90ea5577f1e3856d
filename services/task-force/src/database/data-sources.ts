import 'reflect-metadata';
import {
  chosenMigrations,
  CONNECTION_LIMITS,
  PreparingClient,
  RELAY_KIT_ENTITIES,
  RelayKitMigration,
} from '@estafet/relay-kit';
import { DataSource } from 'typeorm';
import { CaseLinks1790100001000 } from './case-links.migration';
import { SerialClient } from './serial-client';
import { HistoryAsJson1790100003000 } from './history-as-json.migration';
import { ListIndexes1790100002000 } from './list-indexes.migration';
import { CountIgnoredActs1790100000000 } from './count-ignored-acts.migration';
import { CreateTaskForce1790000000000 } from './create-task-force.migration';
import { FiguresIndexes1790000001000 } from './figures-indexes.migration';

const ENGINE_POOL = 6;
const BOARD_POOL = 10;

const PARTY_ID = /^[a-z0-9][a-z0-9-]*$/;
const ROLE_NAME = /^[a-z_][a-z0-9_]*$/;

/** What ingest, rules and the own log run as. */
export function createEngineDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...RELAY_KIT_ENTITIES],
    synchronize: false,
    logging: false,
    poolSize: ENGINE_POOL,
    connectTimeoutMS: CONNECTION_LIMITS.connectTimeoutMS,
    extra: { Client: PreparingClient, options: CONNECTION_LIMITS.options },
    applicationName: 'estafet-task-force-engine',
  });
}

/**
 * The same role for a rebuild: one connection that writes by copying and one that reads ahead. The writer may be still while
 * much is judged.
 */
export function createRebuildDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [],
    synchronize: false,
    logging: false,
    poolSize: 2,
    connectTimeoutMS: CONNECTION_LIMITS.connectTimeoutMS,
    extra: {
      Client: SerialClient,
      options: `${CONNECTION_LIMITS.options} -c idle_in_transaction_session_timeout=0`,
    },
    applicationName: 'estafet-task-force-rebuild',
  });
}

/**
 * What the GraphQL API runs as: a role that can read the board and nothing of the engine's. Row-level security of the relay's
 * tables (last contact) stands at the task force for the whole connection, which serves nobody else.
 */
export function createBoardDataSource(url: string, taskForceId = 'gugus-tugas'): DataSource {
  if (!PARTY_ID.test(taskForceId)) throw new Error('The id of the task force is not a plain id');
  return new DataSource({
    type: 'postgres',
    url,
    entities: [],
    synchronize: false,
    logging: false,
    poolSize: BOARD_POOL,
    connectTimeoutMS: CONNECTION_LIMITS.connectTimeoutMS,
    applicationName: 'estafet-task-force-board',
    extra: {
      Client: PreparingClient,
      options: `${CONNECTION_LIMITS.options} -c estafet.agency=${taskForceId}`,
    },
  });
}

/**
 * Brings the database up to date as its owner, and grants to the two roles that the service runs as. With `only`, to where
 * these migrations leave it: the shape in which an older backup was taken.
 */
export async function migrateTaskForce({
  url,
  engineRole,
  boardRole,
  only,
}: {
  readonly url: string;
  readonly engineRole: string;
  readonly boardRole: string;
  readonly only?: readonly string[] | undefined;
}): Promise<void> {
  for (const role of [engineRole, boardRole]) {
    if (!ROLE_NAME.test(role)) throw new Error('The name of a database role is not a plain name');
  }
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations: chosenMigrations(
      [
        RelayKitMigration,
        CreateTaskForce1790000000000,
        FiguresIndexes1790000001000,
        CountIgnoredActs1790100000000,
        CaseLinks1790100001000,
        ListIndexes1790100002000,
        HistoryAsJson1790100003000,
      ],
      only,
    ),
    synchronize: false,
    logging: false,
    poolSize: 1,
    extra: { options: `-c estafet.engine_role=${engineRole} -c estafet.board_role=${boardRole}` },
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations({ transaction: 'all' });
  } finally {
    await dataSource.destroy();
  }
}

/** The address that a data source was made for. */
export function urlOf({ options }: DataSource): string {
  if (options.type !== 'postgres' || !options.url)
    throw new Error('A PostgreSQL data source with a URL is needed');
  return options.url;
}
