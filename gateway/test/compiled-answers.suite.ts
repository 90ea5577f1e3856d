import '../src/disable-telemetry';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import pino from 'pino';
import { composeSupergraph, type SubgraphDefinition } from '../src/composition/compose';
import { CompilingGateway, newExecutionCounts, type Source } from '../src/executor/compiling-gateway';
import type { OperationContext } from '../src/graphql/operation-context';
import { SubgraphSource } from '../src/graphql/subgraph-source';
import { randomOperation, type RandomOperation } from './support/random-operation';
import { StubSubgraph, WELL_BEHAVED, type Behaviour } from './support/stub-subgraph';
import { TRICKY_SUBGRAPHS } from './support/tricky-graph';

/** How many random operations are tried per graph and behaviour. */
const CASES = Number(process.env['ESTAFET_ORACLE_CASES'] ?? 60);
const FIRST_SEED = Number(process.env['ESTAFET_ORACLE_SEED'] ?? 1);

const SCHEMA = join(__dirname, '../../schema/subgraphs');
const ESTAFET_SUBGRAPHS = readdirSync(SCHEMA)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => ({ name: file.replace('.graphql', ''), sdl: readFileSync(join(SCHEMA, file), 'utf8') }));

const BEHAVIOURS: Readonly<Record<string, Behaviour>> = {
  'that behave': WELL_BEHAVED,
  'that refuse fields': { down: 0, fieldErrors: 0.02, broken: 0, nulls: 0.1 },
  'that are down now and then': { down: 0.2, fieldErrors: 0, broken: 0, nulls: 0.1 },
  'that break their promises': { down: 0, fieldErrors: 0, broken: 0.6, nulls: 0.1 },
};

describe.each([
  // Many of its plans hold rewrites, which stay with the library.
  { graph: 'a graph with everything that is hard', subgraphs: TRICKY_SUBGRAPHS, leastCompiled: 0.3 },
  { graph: "Estafet's own graph", subgraphs: ESTAFET_SUBGRAPHS, leastCompiled: 1 },
])('$graph', ({ subgraphs, leastCompiled }) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench(subgraphs);
  });
  afterAll(() => bench.stop());

  it.each(Object.entries(BEHAVIOURS))(
    'gets the same bytes from the compiled path as from the library, over subgraphs %s',
    async (_title, behaviour) => {
      bench.behaviour.current = behaviour;
      const before = bench.counts.compiled;
      let sparedEntities = 0;
      for (let seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed += 1) {
        const operation = randomOperation(bench.schema(), seed);
        const expected = await answer(bench.stock, operation);
        const asked = bench.takeRequests();
        for (const hit of ['first', 'second', 'third']) {
          const got = await answer(bench.compiled, operation);
          const askedAgain = bench.takeRequests();
          // An object that stands at several places is asked for once, and never is a subgraph asked more than by the library.
          sparedEntities += asked.entities - askedAgain.entities;
          if (askedAgain.requests > asked.requests || got !== expected) {
            throw new Error(
              `seed ${seed}, ${hit} hit:\n${operation.query}\n${JSON.stringify(operation.variables)}\nexpected ${expected}\ngot      ${got}`,
            );
          }
        }
      }
      expect([...bench.counts.fallbacks.keys()]).not.toContain('a defect');
      const repeated = 2 * CASES;
      const compiled = bench.counts.compiled - before;
      if (behaviour === WELL_BEHAVED) {
        expect(sparedEntities).toBeGreaterThan(0);
        expect(compiled).toBeGreaterThanOrEqual(leastCompiled * repeated);
      } else expect(compiled).toBeGreaterThanOrEqual(Math.floor(CASES / 20));
    },
    600_000,
  );
});

interface Bench {
  readonly stock: ApolloServer<OperationContext>;
  readonly compiled: ApolloServer<OperationContext>;
  readonly behaviour: { current: Behaviour };
  readonly counts: ReturnType<typeof newExecutionCounts>;
  /** How many requests the subgraphs have got since the last look, and for how many entities. */
  takeRequests(): { readonly requests: number; readonly entities: number };
  schema(): NonNullable<ApolloGateway['schema']>;
  stop(): Promise<void>;
}

async function startBench(subgraphs: readonly SubgraphDefinition[]): Promise<Bench> {
  const { supergraphSdl, problems } = composeSupergraph(subgraphs);
  if (supergraphSdl === undefined) throw new Error(problems.join('\n'));
  const logger = pino({ level: 'silent' });
  const behaviour = { current: WELL_BEHAVED };
  const stubs = subgraphs.map(({ name, sdl }) => new StubSubgraph(name, sdl, behaviour));
  const sources = new Map<string, Source>(
    stubs.map((stub) => [
      stub.name,
      new SubgraphSource(
        { name: stub.name, url: 'http://stub.invalid', key: new Uint8Array(32) },
        stub,
        logger,
      ),
    ]),
  );
  const counts = newExecutionCounts();
  const library = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name }) => sources.get(name) as Source,
  });
  const compiling = new CompilingGateway({ supergraphSdl, sources, counts, logger, libraryLogger: logger });
  const [stock, compiled] = [library, compiling].map(
    (gateway) =>
      new ApolloServer<OperationContext>({ gateway, logger, includeStacktraceInErrorResponses: false }),
  ) as [ApolloServer<OperationContext>, ApolloServer<OperationContext>];
  await Promise.all([stock.start(), compiled.start()]);
  return {
    stock,
    compiled,
    behaviour,
    counts,
    takeRequests: () => {
      const total = { requests: 0, entities: 0 };
      for (const stub of stubs) {
        total.requests += stub.requests;
        total.entities += stub.entities;
        [stub.requests, stub.entities] = [0, 0];
      }
      return total;
    },
    schema: () => {
      if (!library.schema) throw new Error('The library has not loaded the graph');
      return library.schema;
    },
    stop: async () => {
      await Promise.all([stock.stop(), compiled.stop()]);
    },
  };
}

async function answer(
  server: ApolloServer<OperationContext>,
  { query, variables }: RandomOperation,
): Promise<string> {
  const { body } = await server.executeOperation(
    { query, variables: JSON.parse(JSON.stringify(variables)) as Record<string, unknown> },
    {
      contextValue: {
        viewer: { sub: 'k', displayName: 'K', roles: ['coordinator'], workerRef: 'k', language: 'id' },
        signal: new AbortController().signal,
      },
    },
  );
  return JSON.stringify(body);
}
