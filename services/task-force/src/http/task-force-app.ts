import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import {
  httpErrorHandler,
  parseJsonBody,
  presentError,
  sendError,
  tracedRequests,
  viewerGate,
  viewerOf,
  type ChangeStream,
  type Relay,
  type RelayLogger,
} from '@estafet/relay-kit';
import express, { type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { BoardLoaders } from '../graphql/board-loaders';
import type { ApiDeps, TaskForceContext } from '../graphql/context';

/** The audience of the gateway's tokens for this subgraph. */
export const SUBGRAPH = 'task-force';

interface AppParts {
  readonly deps: ApiDeps;
  readonly relay: Relay;
  readonly apollo: ApolloServer<TaskForceContext>;
  readonly changes: ChangeStream;
  readonly gatewayKey: Uint8Array;
  readonly logger: RelayLogger;
}

export function createApollo(
  schema: GraphQLSchema,
  { logger, isProduction }: { readonly logger: RelayLogger; readonly isProduction: boolean },
): ApolloServer<TaskForceContext> {
  const options: ApolloServerOptions<TaskForceContext> = {
    schema,
    introspection: !isProduction,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: isProduction,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    // The gate stands before: nothing gets here without the gateway's signature over the body, so no browser can be tricked into it.
    csrfPrevention: false,
    formatError: (formatted, raised) => ({
      locations: formatted.locations,
      path: formatted.path,
      ...presentError(formatted, unwrapResolverError(raised), logger),
    }),
  };
  return new ApolloServer(options);
}

/**
 * Open without the gateway's key are only /health, /ready (no data) and /relay (each batch signed by its sender);
 * everything else, known address or not, answers 401 without the key.
 */
export function createTaskForceApp({
  deps,
  relay,
  apollo,
  changes,
  gatewayKey,
  logger,
}: AppParts): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok', service: SUBGRAPH });
  });
  app.get('/ready', readiness({ deps, relay, changes }));
  app.use(relay.router());
  app.use(viewerGate({ audience: SUBGRAPH, key: gatewayKey, logger }));
  app.get('/changes', changes.handler);
  app.post(
    '/graphql',
    tracedRequests('graphql', { continues: true }),
    parseJsonBody,
    expressMiddleware(apollo, {
      context: ({ req }) =>
        Promise.resolve({ viewer: viewerOf(req), deps, loaders: new BoardLoaders(deps.board) }),
    }),
  );
  app.all('/graphql', (_request, response) => sendError(response, 405, 'METHOD_NOT_ALLOWED'));
  app.use((_request, response) => sendError(response, 404, 'NOT_FOUND'));
  app.use(httpErrorHandler(logger));
  return app;
}

/** Ready means: the database answers as the board role, changes are heard, and the own log has been caught up with. */
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

async function answers({ board }: ApiDeps): Promise<boolean> {
  try {
    await board.query('SELECT 1 FROM board.case_view LIMIT 1');
    return true;
  } catch {
    return false;
  }
}
