import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { createGateway, type Gateway } from '../../src/gateway';
import { createLogger } from '../../src/logger';
import { composeSupergraph } from '../../src/composition/compose';
import type { GatewayConfig } from '../../src/gateway-config';
import { DEFAULT_COST_LIMITS } from '../../src/graphql/operation-cost';
import { DEFAULT_DOCUMENT_LIMITS } from '../../src/graphql/document-limits';
import { parseDemoUsers } from '../../src/issuer/demo-users';
import { SESSION_SDL } from '../../src/session/session.schema';
import { SUBGRAPH_DEFINITIONS, TestSubgraph } from './subgraphs';

export const USERS = parseDemoUsers([
  { sub: 'rina', name: 'Rina Contoh', agencyId: 'polres', roles: ['frontline'], password: 'rahasia-rina' },
  {
    sub: 'lia',
    name: 'Lia Contoh',
    agencyId: 'lsm',
    roles: ['frontline'],
    language: 'en',
    password: 'rahasia-lia',
  },
  { sub: 'kor', name: 'Koordinator Contoh', roles: ['coordinator'], password: 'rahasia-kor' },
  { sub: 'asing', name: 'Tanpa Instansi', agencyId: 'tidak-ada', roles: ['frontline'], password: 'rahasia' },
]);

export interface TestBed {
  readonly gateway: Gateway;
  readonly origin: string;
  /** Where the test reaches the server, whatever its public address is. */
  readonly localOrigin: string;
  readonly subgraphs: Readonly<Record<string, TestSubgraph>>;
  /** Everything that the gateway has logged so far. */
  logText(): string;
  stop(): Promise<void>;
}

/** A real gateway over real small subgraphs, on free ports. */
export async function startTestBed(overrides: Partial<GatewayConfig> = {}): Promise<TestBed> {
  const subgraphs = Object.fromEntries(
    Object.entries(SUBGRAPH_DEFINITIONS).map(([name, definition]) => [
      name,
      new TestSubgraph(name, definition),
    ]),
  );
  await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.start()));
  const composition = composeSupergraph([
    { name: 'session', sdl: SESSION_SDL },
    ...Object.entries(SUBGRAPH_DEFINITIONS).map(([name, { sdl }]) => ({ name, sdl })),
  ]);
  if (composition.supergraphSdl === undefined) throw new Error(composition.problems.join('\n'));
  const log: string[] = [];
  const destination = new PassThrough();
  destination.on('data', (line: Buffer) => log.push(line.toString()));
  const gateway = createGateway({
    isProduction: false,
    host: '127.0.0.1',
    port: 0,
    supergraphSdl: composition.supergraphSdl,
    subgraphs: Object.values(subgraphs).map(({ connection }) => connection),
    signIn: { kind: 'embedded', users: USERS },
    agencies: new Map([
      ['polres', 'POLICE'],
      ['lsm', 'NGO'],
      ['rs-polri', 'PARTNER'],
      ['gugus-tugas', 'TASK_FORCE'],
    ]),
    workerKey: randomBytes(32),
    session: { idleMinutes: 30, absoluteHours: 10 },
    documentLimits: DEFAULT_DOCUMENT_LIMITS,
    costLimits: DEFAULT_COST_LIMITS,
    rateLimit: { perMinute: 6_000, burst: 1_000 },
    signInRateLimit: { perMinute: 6_000, burst: 1_000 },
    operationSeconds: 10,
    trustedProxies: 0,
    logger: createLogger('debug', destination),
    ...overrides,
  });
  await gateway.start();
  return {
    gateway,
    origin: gateway.publicUrl.origin,
    localOrigin: `http://127.0.0.1:${gateway.port}`,
    subgraphs,
    logText: () => log.join(''),
    stop: async () => {
      await gateway.stop();
      await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.stop()));
    },
  };
}

/** Waits until a condition holds; fails after ten seconds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const endsAt = performance.now() + 10_000;
  while (!(await condition())) {
    if (performance.now() > endsAt) throw new Error('The awaited condition did not come about');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
