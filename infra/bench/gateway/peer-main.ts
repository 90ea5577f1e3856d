/** One server of the gateway benchmark, in a process of its own: `peer-main.js ROLE`, its settings as JSON on the channel. */
import '@estafet/gateway/disable-telemetry';
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expressMiddleware } from '@as-integrations/express5';
import {
  createGateway,
  createLogger,
  DEFAULT_COST_LIMITS,
  DEFAULT_DOCUMENT_LIMITS,
  parseDemoUsers,
} from '@estafet/gateway';
import { makeExecutableSchema } from '@graphql-tools/schema';
import express from 'express';
import { parse } from 'graphql';
import type { Endpoint } from '../load';
import { SUBGRAPHS, type SubgraphDefinition, WHOLE_RESOLVERS, WHOLE_SDL } from './board-graph';
import { ASK_PROCESSOR_TIME, type PeerSettings } from './peer';

const roles: Readonly<Record<string, (settings: PeerSettings) => Promise<Endpoint>>> = {
  subgraph: ({ subgraph }) => {
    const { sdl, resolvers } = definitionOf(subgraph);
    return serve({ schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]) });
  },
  'stock-server': () =>
    serve({ schema: makeExecutableSchema({ typeDefs: WHOLE_SDL, resolvers: WHOLE_RESOLVERS }) }),
  'stock-gateway': ({ supergraphSdl, urls }) =>
    serve({
      gateway: new ApolloGateway({
        supergraphSdl,
        buildService: ({ name }) => new RemoteGraphQLDataSource({ url: urls[name] ?? '' }),
      }),
    }),
  estafet: async ({ supergraphSdl, urls }) => {
    const gateway = createGateway({
      isProduction: false,
      host: '127.0.0.1',
      port: 0,
      supergraphSdl,
      subgraphs: Object.entries(urls).map(([name, url]) => ({ name, url, key: randomBytes(32) })),
      signIn: { kind: 'embedded', users: parseDemoUsers([{ sub: 'k', name: 'K', roles: ['coordinator'] }]) },
      agencies: new Map(),
      workerKey: randomBytes(32),
      session: { idleMinutes: 60, absoluteHours: 10 },
      documentLimits: DEFAULT_DOCUMENT_LIMITS,
      costLimits: DEFAULT_COST_LIMITS,
      rateLimit: { perMinute: 1e9, burst: 1e9 },
      signInRateLimit: { perMinute: 1e9, burst: 1e9 },
      operationSeconds: 30,
      trustedProxies: 0,
      logger: createLogger('silent'),
    });
    await gateway.start();
    const { identifier } = gateway.sessions.create({
      sub: 'k',
      displayName: 'Koordinator Contoh',
      roles: ['coordinator'],
      workerRef: 'k',
      language: 'id',
    });
    const { origin } = gateway.publicUrl;
    const url = `http://127.0.0.1:${gateway.port}/graphql`;
    return { url, headers: { cookie: `estafet_session=${identifier}`, origin } };
  },
};

function definitionOf(subgraph: string | undefined): SubgraphDefinition {
  const definition = SUBGRAPHS.find(({ name }) => name === subgraph);
  if (!definition) throw new Error(`no subgraph is called ${subgraph}`);
  return definition;
}

/** Apollo Server as its own documentation starts it in production: no plugin, no landing page, nothing tuned. */
async function serve(options: Pick<ApolloServerOptions<object>, 'schema' | 'gateway'>): Promise<Endpoint> {
  const server = new ApolloServer({ ...options, csrfPrevention: true } as ApolloServerOptions<object>);
  await server.start();
  const app = express();
  app.use('/graphql', express.json(), expressMiddleware(server));
  return listening(app.listen(0, '127.0.0.1'));
}

function listening(server: Server): Promise<Endpoint> {
  return new Promise((resolve) => {
    server.once('listening', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}/graphql`, headers: {} });
    });
  });
}

process.once('message', (settings: PeerSettings) => {
  const start = roles[process.argv[2] ?? ''];
  if (!start) throw new Error('no such role');
  void start(settings).then((endpoint) => process.send?.(endpoint));
  process.on('message', (message) => {
    const { user, system } = process.cpuUsage();
    if (message === ASK_PROCESSOR_TIME) process.send?.((user + system) / 1000);
  });
});
process.once('disconnect', () => process.exit());
