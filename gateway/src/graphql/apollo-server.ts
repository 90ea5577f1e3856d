import '../disable-telemetry';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import { buildSessionSchema, SESSION_SUBGRAPH } from '../session/session.schema';
import { CompilingGateway, type ExecutionCounts, type Source } from '../executor/compiling-gateway';
import { errorBody, newReference } from './gateway-error';
import { OperationCosts, operationCostPlugin, type CostLimits } from './operation-cost';
import type { OperationContext } from './operation-context';
import { createErrorPresenter } from './present-error';
import { SessionSource } from './session-source';
import { SubgraphSource, type SubgraphConnection } from './subgraph-source';
import { PooledTransport } from './subgraph-transport';

export interface GraphQLServerOptions {
  readonly supergraphSdl: string;
  readonly subgraphs: readonly SubgraphConnection[];
  readonly isProduction: boolean;
  readonly cost: CostLimits;
  readonly maxTokens: number;
  /** How operations are answered is counted here. */
  readonly executions: ExecutionCounts;
  readonly logger: Logger;
}

/** The way to an answer past Apollo Server, for what has been answered before and is ordinary in every respect. */
export type AnswerCompiled = (request: {
  /** The document's SHA-256. */
  readonly queryHash: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
}) => Promise<string | undefined>;

export interface GraphQLServer {
  readonly apollo: ApolloServer<OperationContext>;
  /** The answer's text, byte for byte as Apollo Server would send it; undefined when Apollo Server has to. */
  readonly answerCompiled: AnswerCompiled;
}

/** Apollo Server over the committed supergraph. Throws when the supergraph names a subgraph that has no address. */
export function createGraphQLServer(options: GraphQLServerOptions): GraphQLServer {
  const { supergraphSdl, subgraphs, isProduction, logger } = options;
  const sources = new Map<string, Source>([
    [SESSION_SUBGRAPH, new SessionSource(buildSessionSchema())],
    ...subgraphs.map((connection): [string, Source] => [
      connection.name,
      new SubgraphSource(connection, new PooledTransport(connection.url), logger),
    ]),
  ]);
  const gateway = new CompilingGateway({
    supergraphSdl,
    sources,
    counts: options.executions,
    logger,
    libraryLogger: quietLogger(logger),
  });
  const costs = new OperationCosts(options.cost);
  const apollo = new ApolloServer<OperationContext>({
    gateway,
    csrfPrevention: true,
    introspection: !isProduction,
    hideSchemaDetailsFromClientErrors: isProduction,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    maxRecursiveSelections: 100_000,
    parseOptions: { maxTokens: options.maxTokens },
    stopOnTerminationSignals: false,
    formatError: createErrorPresenter({ logger, showsSchema: !isProduction }),
    logger: quietLogger(logger),
    plugins: [
      operationCostPlugin(costs),
      completionPlugin(logger),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  return { apollo, answerCompiled: compiledPath(gateway, costs) };
}

function compiledPath(gateway: CompilingGateway, costs: OperationCosts): AnswerCompiled {
  return async ({ queryHash, operationName, variables, context }) => {
    const compiled = gateway.compiled(queryHash, operationName);
    if (!compiled || !gateway.schema) return undefined;
    try {
      costs.requireAffordable({ schema: gateway.schema, ...compiled.planned, variables });
    } catch {
      // Apollo Server comes to the same end, and says so in its own form.
      return undefined;
    }
    const data = await gateway.run(compiled, { variables, context });
    return data && `${JSON.stringify({ data })}\n`;
  };
}

/**
 * When a subgraph breaks its own promise (null where it promised a value) the gateway library drops the field and notes it
 * in `extensions`, where no client looks. The user is told instead, and the note stays in the log.
 */
function completionPlugin(logger: Logger): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ response }) => {
          if (response.body.kind !== 'single') return Promise.resolve();
          const result = response.body.singleResult;
          const notes = result.extensions?.valueCompletion;
          delete result.extensions;
          if (notes !== undefined && !result.errors?.length) {
            const reference = newReference();
            logger.error({ reference, fields: pathsOf(notes) }, 'a subgraph left out what it promised');
            result.errors = [errorBody('INCOMPLETE_RESPONSE', { reference })];
          }
          return Promise.resolve();
        },
      }),
  };
}

function pathsOf(notes: unknown): string[] {
  if (!Array.isArray(notes)) return [];
  return notes.flatMap((note: unknown) => {
    const path: unknown = typeof note === 'object' && note !== null && 'path' in note ? note.path : undefined;
    return Array.isArray(path) ? [path.join('.')] : [];
  });
}

/** The libraries' own words may quote a request; only that they spoke, and how loudly, is logged. */
function quietLogger(logger: Logger) {
  const note = (level: 'debug' | 'info' | 'warn' | 'error') => () => {
    if (level !== 'debug' && level !== 'info') logger[level]('the GraphQL library reports a problem');
  };
  return { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') };
}
