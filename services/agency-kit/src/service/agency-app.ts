import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import {
  type ChangeStream,
  httpErrorHandler,
  parseJsonBody,
  type Relay,
  sendError,
  tracedRequests,
  viewerGate,
  viewerOf,
} from '@estafet/relay-kit';
import express, { type RequestHandler } from 'express';
import type { KernelDeps } from '../kernel/deps';
import type { GraphQLContext } from '../kernel/graphql-context';
import { Loaders } from '../kernel/loaders';

interface AppParts {
  readonly deps: KernelDeps;
  readonly relay: Relay;
  readonly apollo: ApolloServer<GraphQLContext>;
  readonly changes: ChangeStream;
  readonly gatewayKey: Uint8Array;
}

/**
 * The service's HTTP face. Open without the gateway's key are only /health, /ready (no data) and /relay (each batch
 * signed by its sender); everything else, known address or not, answers 401 without the key.
 */
export function createAgencyApp({ deps, relay, apollo, changes, gatewayKey }: AppParts): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok', service: deps.service });
  });
  app.get('/ready', readiness({ deps, relay, changes }));
  app.use(relay.router());
  app.use(viewerGate({ audience: deps.service, key: gatewayKey, logger: deps.logger }));
  app.get('/changes', changes.handler);
  app.post(
    '/graphql',
    tracedRequests('graphql', { continues: true }),
    parseJsonBody,
    expressMiddleware(apollo, {
      context: ({ req }) => {
        const viewer = viewerOf(req);
        return Promise.resolve({ viewer, deps, loaders: new Loaders(deps, viewer) });
      },
    }),
  );
  app.all('/graphql', (_request, response) => sendError(response, 405, 'METHOD_NOT_ALLOWED'));
  app.use((_request, response) => sendError(response, 404, 'NOT_FOUND'));
  app.use(httpErrorHandler(deps.logger));
  return app;
}

/** Ready means: the database answers, changes are heard, and every hosted agency has caught up with its own log. */
function readiness({ deps, relay, changes }: Pick<AppParts, 'deps' | 'relay' | 'changes'>): RequestHandler {
  return async (_request, response) => {
    const agencies = relay.status();
    const checks = {
      database: await answers(deps),
      changes: changes.isListening,
      relay: agencies.length > 0 && agencies.every(({ state }) => state === 'READY'),
    };
    const isReady = Object.values(checks).every(Boolean);
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready', checks, agencies });
  };
}

async function answers({ dataSource }: KernelDeps): Promise<boolean> {
  try {
    await dataSource.query('SELECT 1');
    return true;
  } catch {
    return false;
  }
}
