import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createInProcessTransport,
  createKeyBundle,
  createManualClock,
  Directory,
  type DirectoryEntry,
  type KeyBundle,
  type Relay,
} from '@estafet/relay-kit';
import { createScratchDatabase, type ScratchDatabase } from '@estafet/relay-kit/testing/scratch-database';
import { signViewerToken, VIEWER_HEADER, type AgencyKind, type Role, type Viewer } from '@estafet/schema';
import { Client } from 'pg';
import type { AgencyServiceDefinition, AgencyPrefix, ServiceName } from '../src/kernel/definition';
import type { KitLogger } from '../src/kernel/deps';
import {
  type AgencyService,
  type AgencyUseCases,
  createAgencyService,
} from '../src/service/create-agency-service';
import { migrateAgencyDatabase } from '../src/service/database';
import { agencyUseCases } from '../src/use-cases';

export const TASK_FORCE = 'gugus-tugas';
export const GATEWAY_KEY = Buffer.alloc(32, 7);

/** Staff of an agency: always of one. */
export type StaffViewer = Viewer & { readonly agencyId: string };

interface ServiceSpec {
  readonly name: ServiceName;
  readonly prefix: AgencyPrefix;
  readonly kind: AgencyKind;
  readonly hosted: readonly string[];
}

const SPECS: readonly ServiceSpec[] = [
  { name: 'police', prefix: 'police', kind: 'POLICE', hosted: ['polres', 'polsek-cipanas'] },
  { name: 'social-services', prefix: 'socialServices', kind: 'SOCIAL_SERVICES', hosted: ['rpsw', 'dinsos'] },
];

export interface RunningService {
  readonly spec: ServiceSpec;
  readonly service: AgencyService<AgencyUseCases>;
  readonly database: ScratchDatabase;
  readonly url: string;
  readonly server: Server;
  readonly logged: string[];
}

export interface GraphQLAnswer {
  readonly status: number;
  readonly text: string;
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[];
}

/** Two services of two agencies each over real databases, joined in-process, and a partner hospital without a log. */
export class AgencyWorld {
  readonly clock = createManualClock(new Date('2026-03-02T02:00:00.000Z'));
  readonly relays = new Map<string, Relay>();
  readonly running: RunningService[] = [];
  #key = 0;

  async open(): Promise<this> {
    const bundles = new Map(SPECS.map(({ name, hosted }) => [name, createKeyBundle(hosted)]));
    for (const spec of SPECS) await this.#openService(spec, bundles);
    return this;
  }

  async #openService(spec: ServiceSpec, bundles: ReadonlyMap<ServiceName, KeyBundle>): Promise<void> {
    const database = await createScratchDatabase(['app']);
    const definition: AgencyServiceDefinition<AgencyUseCases> = {
      ...spec,
      features: [],
      useCases: agencyUseCases,
    };
    await migrateAgencyDatabase(definition, { url: database.ownerUrl, appRole: database.roleName('app') });
    const logged: string[] = [];
    const log = (facts: object, message: string): void => {
      logged.push(JSON.stringify([facts, message]));
    };
    const logger: KitLogger = { info: log, warn: log, error: log };
    const service = await createAgencyService(definition, {
      databaseUrl: database.urlFor('app'),
      port: 0,
      gatewayKey: GATEWAY_KEY,
      hosted: spec.hosted,
      taskForceId: TASK_FORCE,
      keys: keysOf(bundles, spec.name),
      directory: new Directory(entries(bundles)),
      clock: this.clock,
      transport: createInProcessTransport(this.relays),
      logger,
      isProduction: true,
    });
    for (const id of spec.hosted) this.relays.set(id, service.relay);
    const server = createServer(service.app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    this.running.push({ spec, service, database, server, logged, url: `http://127.0.0.1:${port}` });
  }

  of(agencyId: string): RunningService {
    const found = this.running.find(({ spec }) => spec.hosted.includes(agencyId));
    if (!found) throw new Error(`no service hosts ${agencyId}`);
    return found;
  }

  viewer(agencyId: string, who: { name?: string; roles?: Role[] } = {}): StaffViewer {
    const name = who.name ?? 'sari';
    return {
      sub: `${agencyId}/${name}`,
      displayName: name,
      agencyId,
      agencyKind: this.of(agencyId).spec.kind,
      roles: who.roles ?? ['frontline'],
      workerRef: `w-${agencyId}-${name}`,
      language: 'id',
    };
  }

  useCases(agencyId: string) {
    return this.of(agencyId).service.useCases;
  }

  nextKey(): string {
    this.#key += 1;
    return `key-${this.#key}`;
  }

  /** Lets every act reach everyone it is for. */
  async settle(): Promise<void> {
    for (let moved = 1; moved > 0;) {
      moved = 0;
      for (const { service } of this.running) moved += await service.relay.pump();
    }
  }

  async graphql(viewer: StaffViewer, query: string, variables: object = {}): Promise<GraphQLAnswer> {
    const { url, spec } = this.of(viewer.agencyId);
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...tokenFor(spec.name, viewer, body) },
      body,
    });
    const text = await response.text();
    const parsed = JSON.parse(text) as Partial<GraphQLAnswer>;
    return { status: response.status, text, data: parsed.data ?? null, errors: parsed.errors ?? [] };
  }

  async close(): Promise<void> {
    for (const { service, server, database } of this.running) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await service.stop();
      await database.drop();
    }
  }
}

export function tokenFor(audience: string, viewer: Viewer, body: string): Record<string, string> {
  return { [VIEWER_HEADER]: signViewerToken({ viewer, audience, body, key: GATEWAY_KEY, now: new Date() }) };
}

/** Runs SQL as the role that runs the service, with a chosen agency or none. */
export async function asRole<T extends object>(
  { database }: RunningService,
  agencyId: string | undefined,
  sql: string,
  parameters: unknown[] = [],
): Promise<T[]> {
  const client = new Client({ connectionString: database.urlFor('app') });
  await client.connect();
  try {
    await client.query('BEGIN');
    if (agencyId) await client.query(`SELECT set_config('estafet.agency', $1, true)`, [agencyId]);
    return (await client.query<T>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

function entries(bundles: ReadonlyMap<ServiceName, KeyBundle>): DirectoryEntry[] {
  const members = SPECS.flatMap(({ name, kind, hosted }) =>
    hosted.map((id): DirectoryEntry => ({
      id,
      kind,
      name: { id: `Lembaga ${id}`, en: `Agency ${id}` },
      isMember: true,
      fingerprint: keysOf(bundles, name).of(id).signing[0]?.kid,
    })),
  );
  const partner: DirectoryEntry = {
    id: 'rs-polri',
    kind: 'PARTNER',
    name: { id: 'RS Polri', en: 'Police hospital' },
    isMember: false,
  };
  return [...members, partner];
}

function keysOf(bundles: ReadonlyMap<ServiceName, KeyBundle>, name: ServiceName): KeyBundle {
  const bundle = bundles.get(name);
  if (!bundle) throw new Error(`no keys for ${name}`);
  return bundle;
}
