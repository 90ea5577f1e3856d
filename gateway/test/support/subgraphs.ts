import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { buildSubgraphSchema } from '@apollo/subgraph';
import express, { type Response } from 'express';
import { graphql, GraphQLError, parse, type GraphQLResolveInfo } from 'graphql';
import { VIEWER_HEADER, verifyViewerToken, type Viewer } from '@estafet/schema';
import type { SubgraphConnection } from '../../src/graphql/subgraph-source';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

type Resolver = (
  parent: Record<string, unknown>,
  args: Record<string, unknown>,
  context: { viewer: Viewer },
  info: GraphQLResolveInfo,
) => unknown;
type Resolvers = Record<
  string,
  | Record<string, Resolver>
  | { __resolveReference: (reference: { id: string }, context: { viewer: Viewer }) => unknown }
>;

interface SubgraphDefinition {
  readonly sdl: string;
  readonly resolvers: Resolvers;
}

const desk = (type: string, prefix: string): SubgraphDefinition => ({
  sdl: `${LINK}
    type Query { ${prefix}Agency: ${type} ${prefix}Broken: String ${prefix}Slow: String }
    type Mutation { ${prefix}Send(input: ${type}SendInput!): String ${prefix}Refuse: String }
    input ${type}SendInput { phone: Int! note: String }
    interface Agency { id: ID! inbox(first: Int = 20): [Item!] }
    type ${type} implements Agency @key(fields: "id") { id: ID! inbox(first: Int = 20): [Item!] whoAsks: String promised: String }
    type Item @key(fields: "id", resolvable: false) { id: ID! }`,
  resolvers: {
    Query: {
      [`${prefix}Agency`]: (_parent, _args, { viewer }) => ({ id: viewer.agencyId }),
      [`${prefix}Broken`]: () => {
        throw new Error('duplicate key value (nik)=(3203010101010001)');
      },
      [`${prefix}Slow`]: () => new Promise((resolve) => setTimeout(resolve, 2_500, 'late').unref()),
    },
    Mutation: {
      [`${prefix}Send`]: () => 'sent',
      [`${prefix}Refuse`]: () => {
        throw new GraphQLError('refused', {
          extensions: {
            code: 'REFERRAL_ALREADY_ANSWERED',
            messages: { id: 'Rujukan sudah dijawab.', en: 'The referral has been answered.' },
            field: 'input.referralId',
            stacktrace: ['secret'],
          },
        });
      },
    },
    [type]: {
      __resolveReference: ({ id }: { id: string }, { viewer }: { viewer: Viewer }) =>
        id === viewer.agencyId ? { id } : null,
      inbox: () => [{ id: 'r1' }, { id: 'r2' }],
      whoAsks: (_parent: unknown, _args: unknown, { viewer }: { viewer: Viewer }) => JSON.stringify(viewer),
    },
  },
});

const taskForce: SubgraphDefinition = {
  sdl: `${LINK}
    type Query { district: String circle: Circle }
    type Circle { id: ID! round: [Circle!]! }
    interface Agency { id: ID! openGaps: [String!] }
    type PoliceAgency implements Agency @key(fields: "id") { id: ID! openGaps: [String!] }
    type NgoAgency implements Agency @key(fields: "id") { id: ID! openGaps: [String!] }
    type SocialServicesAgency implements Agency @key(fields: "id") { id: ID! openGaps: [String!] }
    type ServiceCentreAgency implements Agency @key(fields: "id") { id: ID! openGaps: [String!] }`,
  resolvers: {
    Query: {
      circle: () => ({ id: 'c1', round: [{ id: 'c2', round: [] }] }),
      district: (_parent, _args, { viewer }) => (viewer.roles.includes('coordinator') ? 'Cianjur' : null),
    },
    PoliceAgency: { openGaps: () => ['G01'] },
    NgoAgency: { openGaps: () => [] },
  },
};

/** Small real subgraphs that stand where the services will: their own port, their own key, the same viewer check. */
export const SUBGRAPH_DEFINITIONS: Readonly<Record<string, SubgraphDefinition>> = {
  police: desk('PoliceAgency', 'police'),
  ngo: desk('NgoAgency', 'ngo'),
  'social-services': desk('SocialServicesAgency', 'socialServices'),
  'service-centre': desk('ServiceCentreAgency', 'serviceCentre'),
  'task-force': taskForce,
};

export class TestSubgraph {
  readonly key = randomBytes(32);
  /** The raw requests that came in, refused ones included. */
  readonly requests: { headers: Record<string, unknown>; body: string; viewer: Viewer | undefined }[] = [];
  private server: Server | undefined;
  private port = 0;
  private readonly streams = new Set<Response>();

  constructor(
    readonly name: string,
    private readonly definition: SubgraphDefinition,
  ) {}

  get connection(): SubgraphConnection {
    return { name: this.name, url: `http://127.0.0.1:${this.port}/graphql`, key: this.key };
  }

  get listenerCount(): number {
    return this.streams.size;
  }

  async start(): Promise<void> {
    const schema = buildSubgraphSchema([
      { typeDefs: parse(this.definition.sdl), resolvers: this.definition.resolvers as never },
    ]);
    const app = express();
    app.post('/graphql', express.text({ type: '*/*' }), async (req, res) => {
      const body = String(req.body);
      const viewer = this.verify(req.headers[VIEWER_HEADER], body);
      this.requests.push({ headers: req.headers, body, viewer });
      if (!viewer) {
        res.sendStatus(401);
        return;
      }
      const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
      const result = await graphql({
        schema,
        source: query,
        variableValues: variables,
        contextValue: { viewer },
      });
      res.status(result.data === undefined ? 400 : 200).json(result);
    });
    app.get('/changes', (req, res) => {
      if (!this.verify(req.headers[VIEWER_HEADER], '')) {
        res.sendStatus(401);
        return;
      }
      res.set('content-type', 'text/event-stream');
      res.write(': hello\n\n');
      this.streams.add(res);
      res.once('close', () => this.streams.delete(res));
    });
    this.server = createServer(app);
    const { server } = this;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
  }

  announce(notice: { audience: string[]; ids: string[] }): void {
    for (const stream of this.streams) stream.write(`data: ${JSON.stringify(notice)}\n\n`);
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  private verify(token: unknown, body: string): Viewer | undefined {
    return typeof token === 'string'
      ? verifyViewerToken(token, { audience: this.name, body, key: this.key, now: new Date() })
      : undefined;
  }
}
