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
  responsePathAsArray,
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

interface StubRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/**
 * A subgraph that answers any operation of its schema out of the operation's own text: the same question always gets the same
 * answer, right or wrong, so that two ways of executing can be compared. What it says of an entity is the same wherever and
 * however often it is asked for; whether it answers at all depends on what is asked, not of whom.
 */
export class StubSubgraph implements SubgraphTransport {
  private readonly schema: GraphQLSchema;
  /** How many requests came in. */
  requests = 0;
  /** How many entities they asked for. */
  entities = 0;

  constructor(
    readonly name: string,
    sdl: string,
    private readonly behaviour: { current: Behaviour },
  ) {
    this.schema = buildSubgraphSchema([{ typeDefs: parse(sdl) }]);
  }

  async send({ body }: SubgraphRequest): Promise<SubgraphAnswer> {
    this.requests += 1;
    const request = JSON.parse(body) as StubRequest;
    const { representations, ...variables } = request.variables ?? {};
    if (Array.isArray(representations)) this.entities += representations.length;
    const text = request.operationName ? request.query.replace(request.operationName, '') : request.query;
    const question = `${this.name} ${text} ${JSON.stringify(variables)}`;
    const random = new SeededRandom(seedOf(question));
    if (random.chance(this.behaviour.current.down)) return badAnswer(random);
    const answer = await this.execute(request);
    if (Array.isArray(representations)) this.damageEntities(answer, representations, question);
    else if (random.chance(this.behaviour.current.broken)) damage(answer, random);
    return { status: 200, text: JSON.stringify(answer) };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Each entity by itself: it is damaged in the same way in every answer that holds it. */
  private damageEntities(answer: unknown, representations: readonly unknown[], question: string): void {
    const { data } = answer as { data?: { _entities?: unknown[] } | null };
    const entities = data?._entities;
    if (!entities) return;
    const { broken } = this.behaviour.current;
    representations.forEach((representation, index) => {
      const random = new SeededRandom(seedOf(`${question} ${JSON.stringify(representation)}`));
      if (!random.chance(broken / 3)) return;
      const held = { data: { entity: entities[index] } };
      damage(held, random);
      entities[index] = held.data.entity ?? null;
    });
    const random = new SeededRandom(seedOf(question));
    if (random.chance(broken / 10)) data._entities = random.pick(WRONG_VALUES) as unknown[];
  }

  private async execute(request: StubRequest): Promise<unknown> {
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
    const place = `${this.name} ${placeOf(info)} ${JSON.stringify(args)} ${JSON.stringify(source)}`;
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

/** Below an entity by the entity itself, not by where it stands among others. */
function placeOf({ path, variableValues }: GraphQLResolveInfo): string {
  const keys = responsePathAsArray(path);
  const [first, index] = keys;
  if (first !== '_entities' || typeof index !== 'number') return JSON.stringify(keys);
  const { representations } = variableValues as { readonly representations: readonly unknown[] };
  return JSON.stringify([representations[index], ...keys.slice(2)]);
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
