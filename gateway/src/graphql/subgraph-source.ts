import '../disable-telemetry';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { inSpan, traceHeaders } from '@estafet/relay-kit/telemetry/tracing';
import type { Logger } from 'pino';
import { signViewerToken, VIEWER_HEADER } from '@estafet/schema';
import type { FetchOperation, FetchSource, LibraryFetch, PreparedFetch } from '../executor/fetch-source';
import { isData } from '../executor/merge';
import { recordingOf, type Reading } from '../executor/recording';
import { spreadEntities } from '../executor/spread-entities';
import { unusual, Unusual } from '../executor/unusual';
import { traceOf } from '../logger';
import { gatewayError } from './gateway-error';
import type { OperationContext } from './operation-context';
import type { SubgraphTransport } from './subgraph-transport';

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
export class SubgraphSource implements GraphQLDataSource<OperationContext>, FetchSource {
  constructor(
    private readonly connection: SubgraphConnection,
    private readonly transport: SubgraphTransport,
    private readonly logger: Logger,
  ) {}

  /** As the library asks, for an operation's first hit and for whatever is not ordinary. */
  async process(options: GraphQLDataSourceProcessOptions<OperationContext>): Promise<SubgraphResponse> {
    if (!('incomingRequestContext' in options)) {
      throw new Error('Subgraphs are asked on behalf of a viewer only');
    }
    const { query, variables, operationName } = options.request;
    const body = bodyOf({ query, variables, operationName });
    const { name } = this.connection;
    try {
      const recorded = recordingOf(options.context)?.take(name, body);
      return parseAnswer(await (recorded ?? this.ask(body, options.context)));
    } catch (error) {
      this.logger.warn({ subgraph: name, ...traceOf(error) }, 'subgraph did not answer');
      throw gatewayError(
        'SUBGRAPH_UNAVAILABLE',
        { service: name },
        { path: placeOf(options.pathInIncomingRequest) },
      );
    }
  }

  /** As the compiled path asks: the same bytes, of which only the variables are written anew for each request. */
  prepare({ query, operationName }: FetchOperation): PreparedFetch {
    const { name } = this.connection;
    const start = `{"query":${JSON.stringify(query)},"variables":`;
    const end = operationName === undefined ? '}' : `,"operationName":${JSON.stringify(operationName)}}`;
    return async ({ variables, context, recording, standsFor }) => {
      const body = `${start}${JSON.stringify(variables)}${end}`;
      const readings = standsFor?.map(readingOf) ?? [{ body: () => body, answer: (text: string) => text }];
      const text = recording.ask(name, readings, () => this.ask(body, context));
      const { data, errors } = await answerOf(text);
      if (errors?.length) throw new Unusual('an answer with errors');
      return isData(data) ? data : unusual('an answer without data');
    };
  }

  close(): Promise<void> {
    return this.transport.close();
  }

  private ask(body: string, context: OperationContext): Promise<string> {
    const { name } = this.connection;
    return inSpan('fetch from a subgraph', { subgraph: name }, () => this.send(body, context));
  }

  private async send(body: string, { viewer, signal }: OperationContext): Promise<string> {
    const { name, key } = this.connection;
    const token = signViewerToken({ viewer, audience: name, body, key, now: new Date() });
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      [VIEWER_HEADER]: token,
      ...traceHeaders(),
    };
    const { status, text } = await this.transport.send({ headers, body, signal });
    if ((status < 200 || status > 299) && status !== 400) {
      throw new Error(`The subgraph answered with status ${status}`);
    }
    return text;
  }
}

function bodyOf(request: {
  readonly query: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName: string | undefined;
}): string {
  return JSON.stringify(request);
}

function readingOf(fetch: LibraryFetch): Reading {
  const { query, operationName } = fetch.operation;
  return {
    body: () => bodyOf({ query, variables: fetch.variables(), operationName }),
    answer: (text) => spreadEntities(text, fetch),
  };
}

/** A GraphQL answer is one with `data` or `errors`, whatever its status: bad input comes as 400 and still is an answer. */
function parseAnswer(text: string): SubgraphResponse {
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== 'object' || answer === null || !('data' in answer || 'errors' in answer)) {
    throw new Error('The subgraph did not answer in GraphQL');
  }
  return answer as SubgraphResponse;
}

async function answerOf(text: Promise<string>): Promise<SubgraphResponse> {
  try {
    return parseAnswer(await text);
  } catch {
    throw new Unusual('no answer');
  }
}

/** The place in the client's operation at which this fetch would have filled in data; up to the first list. */
function placeOf(responsePath: ResponsePath | undefined): (string | number)[] | undefined {
  const path = (responsePath ?? []).filter((part) => !String(part).startsWith('|'));
  const listAt = path.indexOf('@');
  const known = listAt < 0 ? path : path.slice(0, listAt);
  return known.length > 0 ? known : undefined;
}
