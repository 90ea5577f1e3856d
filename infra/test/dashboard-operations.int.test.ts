import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  apiSchemaOf,
  checkDocument,
  costOf,
  DEFAULT_COST_LIMITS,
  DEFAULT_DOCUMENT_LIMITS,
  isNestedTooOften,
} from '@estafet/gateway/limits';
import {
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  parse,
  print,
  typeFromAST,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type GraphQLType,
  type OperationDefinitionNode,
} from 'graphql';

const ROOT = resolve(__dirname, '../..');
const definitions = globSync('dashboard/src/**/*.graphql', { cwd: ROOT }).flatMap(
  (file) => parse(readFileSync(join(ROOT, file), 'utf8')).definitions,
);
const fragments = new Map(
  definitions
    .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
    .map((node) => [node.name.value, node]),
);
const operations = definitions.filter(
  (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
);

let schema: GraphQLSchema;
beforeAll(() => {
  schema = apiSchemaOf(readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8'));
});

/** The operation with the fragments that it uses, as a client sends it. */
function documentOf(operation: OperationDefinitionNode): DocumentNode {
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] };
}

/** Something for every variable that must be given: what it is does not change the cost, except for page sizes. */
function anyVariables({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.map(({ variable, type }) => {
      const inputType: GraphQLType | undefined = typeFromAST(schema, type);
      return [
        variable.name.value,
        valueFor(isInputType(inputType) ? inputType : undefined, variable.name.value),
      ];
    }),
  );
}

function valueFor(type: GraphQLInputType | undefined, name: string): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, name);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, valueFor(field.type, field.name)]),
    );
  }
  const scalar = type?.name;
  if (scalar === 'Int' || scalar === 'Float') return name === 'first' ? 50 : 1;
  return scalar === 'Boolean' ? true : 'x';
}

describe('every operation of the dashboard', () => {
  const cases = operations.map((operation) => [operation.name?.value ?? '(anonymous)', operation] as const);

  it('is looked at here', () => {
    expect(cases.length).toBeGreaterThan(10);
  });

  it.each(cases)('%s fits the schema and stays within the limits of the gateway', (_name, operation) => {
    const document = documentOf(operation);
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
    expect(checkDocument(print(document), DEFAULT_DOCUMENT_LIMITS)).toBeUndefined();
    expect(isNestedTooOften(schema, document, operation)).toBe(false);
    const cost = costOf({ schema, document, variables: anyVariables(operation) }, DEFAULT_COST_LIMITS);
    expect(cost).toBeLessThanOrEqual(DEFAULT_COST_LIMITS.maxCost);
  });

  it('goes less deep than cases that hold their referrals that hold their case, and so on', () => {
    const rounds = (count: number) =>
      parse(
        `query ($id: ID!) { case(id: $id) ${'{ referrals { case '.repeat(count)} { id } ${'} }'.repeat(count)} }`,
      );
    const isRefused = (document: DocumentNode) =>
      isNestedTooOften(schema, document, document.definitions[0] as OperationDefinitionNode);
    expect([1, 2, 3, 4].map((count) => isRefused(rounds(count)))).toEqual([false, true, true, true]);
  });
});
