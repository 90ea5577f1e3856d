import { newActId, type Json } from '@estafet/schema';
import { DataSource, type EntityManager } from 'typeorm';
import { createManualClock, type ManualClock } from '../src/clock/clock';
import { asAgency } from '../src/database/as-agency';
import { RELAY_KIT_ENTITIES } from '../src/database/relay-kit.entities';
import { RelayKitMigration } from '../src/database/relay-kit.migration';
import { Directory } from '../src/directory/directory';
import type { DirectoryEntry } from '../src/directory/directory-entry';
import { createKeyBundle, type KeyBundle } from '../src/keys/key-bundle';
import type { ActDraft, AppendedAct } from '../src/log/act-draft';
import { appendAct } from '../src/log/append-act';
import { createRelay } from '../src/relay/create-relay';
import type { ReceivedAct, Relay, RelayBatch, RelayLogger, RelayOptions } from '../src/relay/relay.types';
import { createScratchDatabase, type ScratchDatabase } from '../src/testing/scratch-database';
import { createInProcessTransport } from '../src/transport/in-process.transport';
import type { Transport } from '../src/transport/transport';

export const TASK_FORCE = 'gugus-tugas';

/** One service of the test district: its database, its relay and what its fold was given. */
export interface TestService {
  readonly relay: Relay;
  readonly hosted: readonly string[];
  readonly database: ScratchDatabase;
  readonly dataSource: DataSource;
  readonly owner: DataSource;
  readonly directory: Directory;
  readonly keys: KeyBundle;
  readonly received: { recipientId: string; act: ReceivedAct }[];
  readonly alarms: { facts: object; message: string }[];
}

interface OpenOptions {
  readonly database?: ScratchDatabase;
  /** How many connections the service has, and how long it waits for one of them or for a lock. */
  readonly limits?: { readonly connections: number; readonly waitMs: number };
}

/** A small district: services over real databases, joined by a transport that tests can cut or watch. */
export class RelayWorld {
  readonly clock: ManualClock = createManualClock(new Date('2026-03-02T01:00:00.000Z'));
  readonly relays = new Map<string, Relay>();
  readonly unreachable = new Set<string>();
  readonly sent: RelayBatch[] = [];
  readonly services: TestService[] = [];
  readonly transport: Transport;
  private readonly bundles = new Map<string, KeyBundle>();

  constructor(private readonly memberIds: readonly string[]) {
    for (const id of [...memberIds, TASK_FORCE]) this.bundles.set(id, createKeyBundle([id]));
    const direct = createInProcessTransport(this.relays);
    this.transport = {
      deliver: async (batch, to) => {
        if (this.unreachable.has(batch.recipientId)) throw new Error('no route');
        this.sent.push(batch);
        return direct.deliver(batch, to);
      },
      fetch: async (request, to) => {
        if (this.unreachable.has(request.holderId)) throw new Error('no route');
        return direct.fetch(request, to);
      },
    };
  }

  keysOf(id: string): KeyBundle {
    const bundle = this.bundles.get(id);
    if (!bundle) throw new Error(`no keys for ${id}`);
    return bundle;
  }

  entries(change: (entry: DirectoryEntry) => DirectoryEntry = (entry) => entry): DirectoryEntry[] {
    return [...this.memberIds, TASK_FORCE].map((id) =>
      change({
        id,
        kind: id === TASK_FORCE ? 'TASK_FORCE' : 'NGO',
        name: { id, en: id },
        isMember: id !== TASK_FORCE,
        fingerprint: this.keysOf(id).of(id).signing[0]?.kid,
      }),
    );
  }

  /** Opens a service that hosts one agency, or the task force. */
  async open(
    id: string,
    { limits, ...overrides }: Partial<RelayOptions> & OpenOptions = {},
  ): Promise<TestService> {
    const database = overrides.database ?? (await createScratchDatabase(['app']));
    const owner = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      migrations: [RelayKitMigration],
      extra: { options: `-c estafet.app_role=${database.roleName('app')}` },
    });
    await owner.initialize();
    if (!overrides.database) await owner.runMigrations();
    const dataSource = new DataSource({
      type: 'postgres',
      url: database.urlFor('app'),
      entities: [...RELAY_KIT_ENTITIES],
      ...(limits && {
        poolSize: limits.connections,
        connectTimeoutMS: limits.waitMs,
        extra: { options: `-c lock_timeout=${limits.waitMs}` },
      }),
    });
    await dataSource.initialize();
    const received: TestService['received'] = [];
    const alarms: TestService['alarms'] = [];
    const logger: RelayLogger = {
      info: () => undefined,
      warn: () => undefined,
      error: (facts, message) => alarms.push({ facts, message }),
    };
    const directory = overrides.directory ?? new Directory(this.entries());
    const keys = overrides.keys ?? this.keysOf(id);
    const relay = createRelay({
      dataSource,
      clock: this.clock,
      hosted: [id],
      keys,
      directory,
      transport: this.transport,
      logger,
      taskForceId: TASK_FORCE,
      onAct: (_manager, recipientId, act) => {
        received.push({ recipientId, act });
        return Promise.resolve();
      },
      ...overrides,
    });
    this.relays.set(id, relay);
    const service = { relay, hosted: [id], database, dataSource, owner, directory, keys, received, alarms };
    this.services.push(service);
    return service;
  }

  /** Pumps every relay until the whole district is quiet. */
  async settle(): Promise<void> {
    for (let moved = 1; moved > 0;) {
      moved = 0;
      for (const relay of this.relays.values()) moved += await relay.pump();
    }
  }

  async close(): Promise<void> {
    for (const service of this.services) {
      await service.relay.stop();
      if (service.dataSource.isInitialized) await service.dataSource.destroy();
      if (service.owner.isInitialized) await service.owner.destroy();
    }
    for (const database of new Set(this.services.map((service) => service.database))) await database.drop();
  }

  /** Writes one act in its own transaction, as a use case does. */
  act(service: TestService, agencyId: string, draft: Partial<ActDraft> = {}): Promise<AppendedAct> {
    return asAgency(service.dataSource, agencyId, (manager) => this.actIn(manager, agencyId, draft));
  }

  actIn(manager: EntityManager, agencyId: string, draft: Partial<ActDraft> = {}): Promise<AppendedAct> {
    const data: Record<string, Json> = { channel: 'NGO', isChild: true, ageBand: '15-17' };
    const now = this.clock.now();
    return appendAct(manager, {
      agencyId,
      type: 'case.opened',
      now,
      id: newActId(now),
      actor: { role: 'frontline' },
      audience: [TASK_FORCE],
      data,
      ...draft,
    });
  }
}

/** Runs SQL as the database's administrator would: past row-level security and grants. */
export async function tamper(
  service: TestService,
  agencyId: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<void> {
  await asAgency(service.owner, agencyId, async (manager) => {
    await manager.query('ALTER TABLE act_log DISABLE TRIGGER act_log_append_only');
    await manager.query(sql, parameters);
    await manager.query('ALTER TABLE act_log ENABLE TRIGGER act_log_append_only');
  });
}

export async function rowsOf<T>(
  service: TestService,
  agencyId: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<T[]> {
  return asAgency(service.dataSource, agencyId, (manager) => manager.query<T[]>(sql, parameters));
}
