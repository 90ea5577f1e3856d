import {
  chosenMigrations,
  CONNECTION_LIMITS,
  PreparingClient,
  RELAY_KIT_ENTITIES,
  RelayKitMigration,
} from '@estafet/relay-kit';
import { DataSource } from 'typeorm';
import type { AgencyServiceDefinition } from '../kernel/definition';
import { KIT_FEATURES } from '../kit';

const POOL_SIZE = 12;

/** The connections that the service runs on: a role that owns nothing and is bound by row-level security. */
export function createAgencyDataSource(definition: AgencyServiceDefinition, url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [
      ...RELAY_KIT_ENTITIES,
      ...featuresOf(definition).flatMap(({ entities }) => [...(entities ?? [])]),
    ] as unknown as (() => void)[],
    synchronize: false,
    migrationsRun: false,
    logging: false,
    poolSize: POOL_SIZE,
    connectTimeoutMS: CONNECTION_LIMITS.connectTimeoutMS,
    extra: { Client: PreparingClient, options: CONNECTION_LIMITS.options },
    applicationName: `estafet-${definition.name}`,
  });
}

/**
 * Brings a database up to date as its owner, and grants to the role that runs the service. With `only`, to where these
 * migrations leave it: the shape in which an older backup was taken.
 */
export async function migrateAgencyDatabase(
  definition: AgencyServiceDefinition,
  {
    url,
    appRole,
    only,
  }: { readonly url: string; readonly appRole: string; readonly only?: readonly string[] | undefined },
): Promise<void> {
  if (!/^[a-z_][a-z0-9_]*$/.test(appRole))
    throw new Error('the name of the service role is not a plain name');
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    migrations: chosenMigrations(
      [RelayKitMigration, ...featuresOf(definition).flatMap(({ migrations }) => [...(migrations ?? [])])],
      only,
    ),
    synchronize: false,
    logging: false,
    poolSize: 1,
    extra: { options: `-c estafet.app_role=${appRole}` },
  });
  await dataSource.initialize();
  try {
    await dataSource.runMigrations({ transaction: 'all' });
  } finally {
    await dataSource.destroy();
  }
}

function featuresOf(definition: AgencyServiceDefinition) {
  return [...KIT_FEATURES, ...definition.features];
}
