import '../disable-telemetry';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Logger } from 'pino';
import { signViewerToken, VIEWER_HEADER } from '@estafet/schema';
import { traceOf } from '../logger';
import { gatewayError } from './gateway-error';
import type { OperationContext } from './operation-context';

/** Where one subgraph listens, and the key under which it believes what the gateway says about the viewer. */
export interface SubgraphConnection {
  readonly name: string;
  /** Its GraphQL address. */
  readonly url: string;
  /** 32 bytes, different for every subgraph. */
  readonly key: Uint8Array;
}

type ResponsePath = readonly (string | number)[];
type SubgraphResponse = Awaited<ReturnType<GraphQLDataSource['process']>>;

/**
 * Sends one fetch of a query plan to a subgraph, with a token over exactly the bytes that are sent. Nothing of the
 * browser's own request travels along. A subgraph that does not answer costs its own fields only.
 */
export class SubgraphSource implements GraphQLDataSource<OperationContext> {
  constructor(
    private readonly connection: SubgraphConnection,
    private readonly logger: Logger,
  ) {}

  async process(options: GraphQLDataSourceProcessOptions<OperationContext>): Promise<SubgraphResponse> {
    if (!('incomingRequestContext' in options)) {
      throw new Error('Subgraphs are asked on behalf of a viewer only');
    }
    const { viewer, signal } = options.context;
    const { query, variables, operationName } = options.request;
    const body = JSON.stringify({ query, variables, operationName });
    const { name, url, key } = this.connection;
    const token = signViewerToken({ viewer, audience: name, body, key, now: new Date() });
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', [VIEWER_HEADER]: token },
        body,
        signal,
        redirect: 'error',
      });
      return await readResponse(response);
    } catch (error) {
      this.logger.warn({ subgraph: name, ...traceOf(error) }, 'subgraph did not answer');
      throw gatewayError(
        'SUBGRAPH_UNAVAILABLE',
        { service: name },
        { path: placeOf(options.pathInIncomingRequest) },
      );
    }
  }
}

/** A GraphQL answer is one with `data` or `errors`, whatever its status: bad input comes as 400 and still is an answer. */
async function readResponse(response: Response): Promise<SubgraphResponse> {
  if (!response.ok && response.status !== 400) {
    await response.body?.cancel();
    throw new Error(`The subgraph answered with status ${response.status}`);
  }
  const answer: unknown = await response.json();
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer)) {
    throw new Error('The subgraph did not answer in GraphQL');
  }
  return answer as SubgraphResponse;
}

/** The place in the client's operation at which this fetch would have filled in data; up to the first list. */
function placeOf(responsePath: ResponsePath | undefined): (string | number)[] | undefined {
  const path = (responsePath ?? []).filter((part) => !String(part).startsWith('|'));
  const listAt = path.indexOf('@');
  const known = listAt < 0 ? path : path.slice(0, listAt);
  return known.length > 0 ? known : undefined;
}
