import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import type {
  SubgraphAnswer,
  SubgraphRequest,
  SubgraphTransport,
} from '../../src/graphql/subgraph-transport';
import { SeededRandom, seedOf } from './seeded-random';

interface StubObject {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** How well the subgraphs behave. */
export interface Behaviour {
  /** Share of answers that do not come, or are no answers. */
  readonly down: number;
  /** Share of fields that fail with an error. */
  readonly fieldErrors: number;
  /** Share of answers in which something does not keep what the schema promises. */
  readonly broken: number;
  /** Share of nullable fields that are null. */
  readonly nulls: number;
}

export const WELL_BEHAVED: Behaviour = { down: 0, fieldErrors: 0, broken: 0, nulls: 0.1 };

/**
 * A subgraph that answers any operation of its schema out of the operation's own text: the same bytes always get the same
 * answer, right or wrong, so that two ways of executing can be compared.
 */
export class StubSubgraph implements SubgraphTransport {
  private readonly schema: GraphQLSchema;
  /** How many requests came in. */
  requests = 0;

  constructor(
    readonly name: string,
    sdl: string,
    private readonly behaviour: { current: Behaviour },
  ) {
    this.schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }]);
  }

  async send({ body }: SubgraphRequest): Promise<SubgraphAnswer> {
    this.requests += 1;
    const random = new SeededRandom(seedOf(`${this.name} ${body}`));
    const { down, broken } = this.behaviour.current;
    if (random.chance(down)) return badAnswer(random);
    const answer = await this.execute(body);
    if (random.chance(broken)) damage(answer, random);
    return { status: 200, text: JSON.stringify(answer) };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async execute(body: string): Promise<unknown> {
    const request = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    const result = await execute({
      schema: this.schema,
      document: parse(request.query),
      variableValues: request.variables ?? {},
      fieldResolver: (source: StubObject | undefined, args, _context, info) =>
        this.resolve(source, args as Record<string, unknown>, info),
      typeResolver: (value: StubObject) => value.__typename,
    });
    return JSON.parse(JSON.stringify(result));
  }

  private resolve(
    source: StubObject | undefined,
    args: Readonly<Record<string, unknown>>,
    info: GraphQLResolveInfo,
  ): unknown {
    const given = source?.[info.fieldName];
    if (given !== undefined) return given;
    const place = `${this.name} ${JSON.stringify(info.path)} ${JSON.stringify(args)} ${JSON.stringify(source)}`;
    return this.valueOf(info.returnType, new SeededRandom(seedOf(place)), info);
  }

  private valueOf(type: unknown, random: SeededRandom, info: GraphQLResolveInfo): unknown {
    if (random.chance(this.behaviour.current.fieldErrors)) {
      throw new GraphQLError('refused', {
        extensions: random.chance(0.5) ? { code: 'NOT_ALLOWED', messages: { id: 'Tidak.', en: 'No.' } } : {},
      });
    }
    const promised: unknown = isNonNullType(type) ? type.ofType : type;
    if (promised === type && random.chance(this.behaviour.current.nulls)) return null;
    if (isListType(promised)) {
      return Array.from({ length: random.below(4) }, () => this.valueOf(promised.ofType, random, info));
    }
    if (isEnumType(promised)) return random.pick(promised.getValues()).name;
    if (isAbstractType(promised)) {
      return aStub(random.pick(info.schema.getPossibleTypes(promised)).name, random);
    }
    if (isObjectType(promised)) return aStub(promised.name, random);
    const scalar = String(promised);
    if (scalar === 'Int') return random.below(1_000);
    if (scalar === 'Float') return random.below(1_000) / 8;
    if (scalar === 'Boolean') return random.chance(0.5);
    if (scalar === 'DateTime') return '2026-03-01T08:00:00.000Z';
    return `${scalar} ${random.below(1_000)} “é\\"`;
  }
}

function aStub(typename: string, random: SeededRandom): StubObject {
  return { __typename: typename, id: `id-${random.below(6)}` };
}

function badAnswer(random: SeededRandom): SubgraphAnswer {
  const kind = random.below(6);
  if (kind === 0) throw new Error('connect ECONNREFUSED');
  if (kind === 1) return { status: 500, text: '{"data":{}}' };
  if (kind === 2) return { status: 200, text: '<html>' };
  if (kind === 3) return { status: 200, text: '[]' };
  if (kind === 4)
    return { status: 400, text: '{"errors":[{"message":"","extensions":{"code":"BAD_USER_INPUT"}}]}' };
  return { status: 200, text: '{"data":null}' };
}

const WRONG_VALUES: readonly unknown[] = [
  null,
  'x',
  12,
  1.5,
  true,
  [],
  {},
  [null],
  { __typename: 'Nothing' },
];

/** Puts one wrong value somewhere into the data, or takes a value away. */
function damage(answer: unknown, random: SeededRandom): void {
  let at: unknown = (answer as { data?: unknown }).data;
  for (;;) {
    if (typeof at !== 'object' || at === null) return;
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = random.pick(keys);
    const holder = at as Record<string, unknown>;
    const child = holder[key];
    if (typeof child === 'object' && child !== null && random.chance(0.75)) {
      at = child;
      continue;
    }
    if (random.chance(0.2) && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
    else holder[key] = random.pick(WRONG_VALUES);
    return;
  }
}
