import '../disable-telemetry';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { Supergraph } from '@apollo/federation-internals';
import type { Logger } from 'pino';
import type { OperationContext } from '../graphql/operation-context';
import { CompiledOperation, type PlannedOperation, type Schemas } from './compiled-operation';
import type { Data, FetchSource } from './fetch-source';
import { OperationCache } from './operation-cache';
import type { Run } from './step';
import { handOver, Recording, recordingOf } from './recording';
import { Unusual } from './unusual';

type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];
type LibraryLogger = NonNullable<NonNullable<ConstructorParameters<typeof ApolloGateway>[0]>['logger']>;
type Request = Parameters<Executor>[0];
type Result = Awaited<ReturnType<Executor>>;

/** How operations were answered since the start. */
export interface ExecutionCounts {
  /** By the compiled path alone. */
  compiled: number;
  /** By the library: first hits, and operations that are not compiled. */
  stock: number;
  /** By the library after the compiled path had met something unusual, by what it was. */
  readonly fallbacks: Map<string, number>;
}

export function newExecutionCounts(): ExecutionCounts {
  return { compiled: 0, stock: 0, fallbacks: new Map() };
}

/** A subgraph as both paths ask it. */
export type Source = GraphQLDataSource & FetchSource;

const REMEMBERED_OPERATIONS = 1_000;

/**
 * `@apollo/gateway`, which plans and executes each operation at its first hit; afterwards the captured plan runs compiled.
 * Whatever is not ordinary (errors, introspection, a value that breaks its promise) is left to the library, which then reads
 * the answers that have already come (ADR 8).
 */
export class CompilingGateway extends ApolloGateway {
  private readonly operations = new OperationCache<CompiledOperation | 'left to the library'>(
    REMEMBERED_OPERATIONS,
  );
  private readonly planned: WeakMap<object, PlannedOperation>;
  private libraryExecutor: Executor | undefined;
  private schemas: Schemas | undefined;

  constructor(
    private readonly options: {
      readonly supergraphSdl: string;
      readonly sources: ReadonlyMap<string, Source>;
      readonly counts: ExecutionCounts;
      readonly logger: Logger;
      /** For the library, whose own words may quote a request. */
      readonly libraryLogger: LibraryLogger;
    },
  ) {
    const planned = new WeakMap<object, PlannedOperation>();
    super({
      supergraphSdl: options.supergraphSdl,
      logger: options.libraryLogger,
      buildService: ({ name }) => sourceCalled(name, options.sources),
      experimental_didResolveQueryPlan: ({ queryPlan, requestContext, operationContext }) => {
        const { operation, fragments } = operationContext;
        planned.set(requestContext, { queryPlan, operation, fragments, document: requestContext.document });
      },
    });
    this.planned = planned;
  }

  override async load(...options: Parameters<ApolloGateway['load']>): ReturnType<ApolloGateway['load']> {
    const loaded = await super.load(...options);
    const supergraph = Supergraph.build(this.options.supergraphSdl, { validateSupergraph: false });
    this.libraryExecutor = loaded.executor;
    this.schemas = {
      api: supergraph.apiSchema(),
      apiSchema: loaded.schema,
      supergraph: supergraph.schema,
      sources: this.options.sources,
    };
    return { schema: loaded.schema, executor: (request) => this.answer(request) };
  }

  override async stop(): Promise<void> {
    await super.stop();
    await Promise.all([...this.options.sources.values()].map((source) => source.close()));
  }

  /** The operation of a document that has been planned before; undefined when the library has to answer. */
  compiled(queryHash: string, operationName: string | undefined): CompiledOperation | undefined {
    const known = this.operations.get(keyOf(queryHash, operationName));
    return known instanceof CompiledOperation ? known : undefined;
  }

  /** The answer's `data`. Undefined when the library has to answer; it then reads what has come so far. */
  async run(
    operation: CompiledOperation,
    { variables, context }: Omit<Run, 'recording'>,
  ): Promise<Data | undefined> {
    const recording = new Recording();
    try {
      const data = await operation.run({ variables, context, recording });
      this.options.counts.compiled += 1;
      return data;
    } catch (error) {
      const reason = error instanceof Unusual ? error.reason : 'a defect';
      const { fallbacks } = this.options.counts;
      fallbacks.set(reason, (fallbacks.get(reason) ?? 0) + 1);
      handOver(context, recording);
      return undefined;
    }
  }

  private async answer(request: Request): Promise<Result> {
    const { queryHash, request: asked } = request;
    const context = request.context as OperationContext;
    const operation = this.compiled(queryHash, asked.operationName);
    const isTriedAlready = recordingOf(context) !== undefined;
    if (operation) {
      const data = isTriedAlready
        ? undefined
        : await this.run(operation, { variables: asked.variables ?? {}, context });
      return data ? { data } : this.library(request);
    }
    this.options.counts.stock += 1;
    const result = await this.library(request);
    // Without a plan the request itself was at fault; the next one may not be.
    const planned = this.planned.get(request);
    const key = keyOf(queryHash, asked.operationName);
    if (planned && this.operations.get(key) === undefined) this.operations.set(key, this.compile(planned));
    return result;
  }

  private compile(planned: PlannedOperation): CompiledOperation | 'left to the library' {
    if (!this.schemas) return 'left to the library';
    try {
      return new CompiledOperation(planned, this.schemas);
    } catch (error) {
      const reason = error instanceof Unusual ? error.reason : 'a defect';
      this.options.logger.debug({ reason }, 'operation stays with the library');
      return 'left to the library';
    }
  }

  private library(request: Request): Promise<Result> {
    if (!this.libraryExecutor) throw new Error('The gateway has not been loaded');
    return this.libraryExecutor(request);
  }
}

function keyOf(queryHash: string, operationName: string | undefined): string {
  return `${queryHash} ${operationName ?? ''}`;
}

function sourceCalled(name: string, sources: ReadonlyMap<string, Source>): Source {
  const source = sources.get(name);
  if (!source) {
    throw new Error(`The supergraph names the subgraph ${name}, but no address is configured for it`);
  }
  return source;
}
