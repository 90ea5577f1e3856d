import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Random } from '../demo/random';
import type { FuzzInput } from './fuzz-input';
import { garbled, MARKER, mutated, strangeText, strangeValue } from './strange-values';

const SOME_ID = '01990000-0000-7000-8000-000000000001';

/** Inputs for POST /graphql: well-formed questions with strange values, broken questions, and bodies that are none. */
export function graphqlInputs(
  schema: GraphQLSchema,
  operations: readonly string[],
): (random: Random) => Omit<FuzzInput, 'path'> {
  const known = operations.map((query) => ({ query, variables: variablesFor(schema, query) }));
  return (random) => {
    const { query, variables } = random.pick(known);
    const kind = random.whole(0, 9);
    if (kind <= 4) return json({ query, variables: mutated(variables, random) });
    if (kind === 5) return json({ query: garbled(query, random), variables });
    if (kind === 6) return json({ query: withLiteral(random), variables: strangeValue(random) });
    if (kind === 7) return json(mutated({ query, variables, operationName: strangeText(random) }, random));
    if (kind === 8)
      return {
        headers: JSON_HEADERS,
        body: Buffer.from(garbled(JSON.stringify({ query, variables }), random)),
      };
    return { headers: strangeHeaders(random), body: strangeBytes(random) };
  };
}

const JSON_HEADERS = { 'content-type': 'application/json' };

function json(body: unknown): Omit<FuzzInput, 'path'> {
  return { headers: JSON_HEADERS, body: Buffer.from(JSON.stringify(body)) };
}

/** A question of one's own, with a text where an id, a number or an enum belongs. */
function withLiteral(random: Random): string {
  const text = JSON.stringify(`${MARKER} sesuatu`);
  return random.pick([
    `{ case(id: ${text}) { id } }`,
    `{ case(id: 7) { id code gaps(includeCleared: ${text}) { id } } }`,
    `{ district { gaps(first: ${text}) { nodes { id } } } }`,
    `{ viewer { agency { inbox(first: ${random.whole(-5, 100_000)}, after: ${text}) { nodes { id } } } } }`,
    `{ processFigures(from: ${text}) { from } }`,
    `query ($x: Int = ${text}) { viewer { id } }`,
    `mutation { policeOpenCase(input: { idempotencyKey: ${text}, ageBand: ${text} }) { caseId } }`,
    `{ __type(name: ${text}) { name } }`,
    `{ viewer @include(if: ${text}) { id } }`,
  ]);
}

function strangeHeaders(random: Random): Record<string, string> {
  return {
    'content-type': random.pick([
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-7',
      'application/graphql',
    ]),
    'apollo-require-preflight': 'true',
    ...(random.chance(0.3) && { 'content-encoding': random.pick(['gzip', 'br', 'deflate', 'x']) }),
  };
}

export function strangeBytes(random: Random): Buffer {
  const bytes = Buffer.from(Array.from({ length: random.whole(0, 300) }, () => random.whole(0, 255)));
  const nested = random.whole(1, 2_000);
  return random.pick([
    bytes,
    Buffer.concat([Buffer.from('{"query":"'), bytes, Buffer.from('"}')]),
    Buffer.from('['.repeat(nested)),
    Buffer.from(`${'{"a":'.repeat(nested)}1${'}'.repeat(nested)}`),
    Buffer.from(`[${JSON.stringify({ query: '{ viewer { id } }' })}]`),
  ]);
}

/** Values that fit, so that a mutation of them reaches as deep as it can. */
function variablesFor(schema: GraphQLSchema, query: string): Record<string, unknown> {
  const [operation] = parse(query).definitions as OperationDefinitionNode[];
  return Object.fromEntries(
    (operation?.variableDefinitions ?? []).map(({ variable, type }) => {
      const found = typeFromAST(schema, type);
      return [variable.name.value, isInputType(found) ? fitting(found) : null];
    }),
  );
}

function fitting(type: GraphQLInputType, depth = 0): unknown {
  if (isNonNullType(type)) return fitting(type.ofType, depth);
  if (isListType(type)) return depth > 4 ? [] : [fitting(type.ofType, depth + 1)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || depth < 2)
        .map((field) => [field.name, fitting(field.type, depth + 1)]),
    );
  }
  const { name } = getNamedType(type);
  if (name === 'Int' || name === 'Float') return 1;
  if (name === 'Boolean') return true;
  if (name === 'DateTime') return '2026-01-01T00:00:00.000Z';
  return SOME_ID;
}
