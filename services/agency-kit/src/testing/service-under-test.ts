import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createInProcessTransport,
  createKeyBundle,
  createManualClock,
  Directory,
  type DirectoryEntry,
  type ManualClock,
} from '@estafet/relay-kit';
import { createScratchDatabase, type ScratchDatabase } from '@estafet/relay-kit/testing/scratch-database';
import { type Role, signViewerToken, VIEWER_HEADER, type Viewer } from '@estafet/schema';
import { Client } from 'pg';
import type { AgencyServiceDefinition } from '../kernel/definition';
import type { UseCaseMap } from '../kernel/use-case';
import { type AgencyService, createAgencyService } from '../service/create-agency-service';
import { migrateAgencyDatabase } from '../service/database';

const GATEWAY_KEY = Buffer.alloc(32, 9);

export interface GraphQLAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[];
}

export interface ServiceUnderTest<U extends UseCaseMap> {
  readonly service: AgencyService<U>;
  readonly clock: ManualClock;
  viewer(agencyId: string, who?: { name?: string; roles?: Role[] }): Viewer;
  /** A fresh idempotency key, to spread into an input. */
  key(): { readonly idempotencyKey: string };
  graphql(viewer: Viewer, query: string, variables?: object): Promise<GraphQLAnswer>;
  /** Runs SQL as the role that runs the service, under the row-level security of one agency, or of none. */
  asAgency<T extends object>(agencyId: string | undefined, sql: string, parameters?: unknown[]): Promise<T[]>;
  /** The data of an act's parts, as it was appended. */
  partsOf(agencyId: string, actId: string): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** One service by its own definition over a real database, with agencies of its own to host and others to name. */
export async function openServiceUnderTest<U extends UseCaseMap>(
  definition: AgencyServiceDefinition<U>,
  { hosted, others = [] }: { hosted: readonly string[]; others?: readonly DirectoryEntry[] },
): Promise<ServiceUnderTest<U>> {
  const database = await createScratchDatabase(['app']);
  await migrateAgencyDatabase(definition, { url: database.ownerUrl, appRole: database.roleName('app') });
  const keys = createKeyBundle(hosted);
  const clock = createManualClock(new Date('2026-03-02T02:00:00.000Z'));
  const quiet = (): void => undefined;
  const service = await createAgencyService(definition, {
    databaseUrl: database.urlFor('app'),
    port: 0,
    gatewayKey: GATEWAY_KEY,
    hosted,
    taskForceId: 'gugus-tugas',
    keys,
    directory: new Directory([
      ...hosted.map((id): DirectoryEntry => ({
        id,
        kind: definition.kind,
        name: { id: `Lembaga ${id}`, en: `Agency ${id}` },
        isMember: true,
        fingerprint: keys.of(id).signing[0]?.kid,
      })),
      ...others,
    ]),
    clock,
    transport: createInProcessTransport(new Map()),
    logger: { info: quiet, warn: quiet, error: quiet },
    isProduction: true,
  });
  const server = await listen(service);
  const { port } = server.address() as AddressInfo;
  let keyCount = 0;
  return {
    service,
    clock,
    viewer: (agencyId, { name = 'sari', roles = ['frontline'] }: { name?: string; roles?: Role[] } = {}) => ({
      sub: `${agencyId}/${name}`,
      displayName: name,
      agencyId,
      agencyKind: definition.kind,
      roles,
      workerRef: `w-${agencyId}-${name}`,
      language: 'id',
    }),
    key: () => {
      keyCount += 1;
      return { idempotencyKey: `key-${keyCount}` };
    },
    graphql: async (viewer, query, variables = {}) => {
      const body = JSON.stringify({ query, variables });
      const token = signViewerToken({
        viewer,
        audience: definition.name,
        body,
        key: GATEWAY_KEY,
        now: new Date(),
      });
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [VIEWER_HEADER]: token },
        body,
      });
      const answer = (await response.json()) as Partial<GraphQLAnswer>;
      return { data: answer.data ?? null, errors: answer.errors ?? [] };
    },
    asAgency: (agencyId, sql, parameters) => queryAs(database, { agencyId, sql, parameters }),
    partsOf: async (agencyId, actId) => {
      const sql = 'SELECT part, data FROM act_log_part WHERE act_id = $1';
      const rows = await queryAs<{ part: string; data: object }>(database, {
        agencyId,
        sql,
        parameters: [actId],
      });
      return Object.fromEntries(rows.map(({ part, data }) => [part, data]));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await service.stop();
      await database.drop();
    },
  };
}

async function listen({ app }: { readonly app: AgencyService['app'] }): Promise<Server> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function queryAs<T extends object>(
  database: ScratchDatabase,
  { agencyId, sql, parameters = [] }: { agencyId: string | undefined; sql: string; parameters?: unknown[] },
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
