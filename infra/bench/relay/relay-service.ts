import 'reflect-metadata';
import {
  createHttpTransport,
  createRelay,
  Directory,
  PreparingClient,
  RELAY_KIT_ENTITIES,
  RelayKitMigration,
  type KeyBundle,
  type Relay,
  type RelayLogger,
} from '@estafet/relay-kit';
import { DataSource } from 'typeorm';
import { TASK_FORCE_ID } from '../../demo/district';

/** The two ends of the benchmark, as each has to know the other. */
export interface Party {
  readonly id: string;
  readonly kid: string;
  readonly endpoint?: string | undefined;
}

const quiet: RelayLogger = {
  info: () => undefined,
  warn: () => undefined,
  error: (facts, message) => {
    console.error(message, facts);
  },
};

export async function migrateRelay(ownerUrl: string, appRole: string): Promise<void> {
  const owner = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [RelayKitMigration],
    extra: { options: `-c estafet.app_role=${appRole}` },
  });
  await owner.initialize();
  await owner.runMigrations();
  await owner.destroy();
}

/** One agency's relay over its own database, with nothing else in its process. */
export async function openRelay(
  url: string,
  { own, other, keys }: { readonly own: string; readonly other: Party; readonly keys: KeyBundle },
): Promise<{ relay: Relay; dataSource: DataSource; close(): Promise<void> }> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [...RELAY_KIT_ENTITIES],
    poolSize: 20,
    extra: { Client: PreparingClient },
  });
  await dataSource.initialize();
  const kid = keys.of(own).signing[0]?.kid;
  const entry = { kind: 'NGO' as const, isMember: true };
  const relay = createRelay({
    dataSource,
    clock: { now: () => new Date() },
    hosted: [own],
    keys,
    directory: new Directory([
      { ...entry, id: own, name: { id: own, en: own }, fingerprint: kid },
      {
        ...entry,
        id: other.id,
        name: { id: other.id, en: other.id },
        fingerprint: other.kid,
        endpoint: other.endpoint,
      },
    ]),
    transport: createHttpTransport(),
    logger: quiet,
    taskForceId: TASK_FORCE_ID,
    onAct: () => Promise.resolve(),
  });
  return {
    relay,
    dataSource,
    close: async () => {
      await relay.stop();
      await dataSource.destroy();
    },
  };
}
