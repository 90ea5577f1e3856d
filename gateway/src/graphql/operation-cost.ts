import type { ApolloServerPlugin } from '@apollo/server';
import {
  getVariableValues,
  GraphQLError,
  isListType,
  isNonNullType,
  Kind,
  visit,
  type ArgumentNode,
  type ConstArgumentNode,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { gatewayError } from './gateway-error';
import { isNestedTooOften } from './nesting';
import { coercionExtensions } from './present-error';
import { readCoercionError } from '@estafet/relay-kit/http/coercion-error';
import type { OperationContext } from './operation-context';

/** What one operation may cost once its variables are known. */
export interface CostLimits {
  readonly maxCost: number;
  /** The most rows that one page may hold. */
  readonly maxPageSize: number;
  /** How many rows a list without a page size is taken to hold. */
  readonly assumedListSize: number;
}

export const DEFAULT_COST_LIMITS: CostLimits = { maxCost: 20_000, maxPageSize: 100, assumedListSize: 8 };

const PAGE_ARGUMENTS = ['first', 'last', 'limit'] as const;

interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Refuses operations that go in circles or cost too much, and variables of the wrong kind. */
export class OperationCosts {
  private readonly known = new KnownCosts();
  private readonly straight = new WeakSet<OperationDefinitionNode>();

  constructor(private readonly limits: CostLimits) {}

  /** Throws what the client is told. */
  requireAffordable({ schema, document, operation, variables }: CostedOperation): void {
    checkVariables(schema, operation, variables);
    // Depends on the document alone, so once is enough.
    if (!this.straight.has(operation)) {
      if (isNestedTooOften(schema, document, operation))
        throw gatewayError('OPERATION_CIRCULAR', BAD_REQUEST);
      this.straight.add(operation);
    }
    const cost = this.known.cost({ document, operation, variables }, () =>
      costOf({ schema, document, operationName: operation.name?.value, variables }, this.limits),
    );
    if (cost > this.limits.maxCost) {
      throw gatewayError('OPERATION_TOO_COMPLEX', { limit: 'maxCost', ...BAD_REQUEST });
    }
  }
}

/**
 * It runs when the operation is resolved, not as a validation rule: validation is skipped for a document that was seen
 * before, while the variables of each request are new.
 */
export function operationCostPlugin(costs: OperationCosts): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, operation, request }) => {
          if (!operation) throw gatewayError('OPERATION_RESOLUTION_FAILURE', { http: { status: 400 } });
          costs.requireAffordable({ schema, document, operation, variables: request.variables ?? {} });
          return Promise.resolve();
        },
      }),
  };
}

/** What an operation costs with these variables, as the gateway reckons it. Throws when a page is too large. */
export function costOf(
  request: {
    readonly schema: GraphQLSchema;
    readonly document: DocumentNode;
    readonly operationName?: string | undefined;
    readonly variables: Readonly<Record<string, unknown>>;
  },
  limits: CostLimits,
): number {
  const { schema, document, operationName, variables } = request;
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [costEstimator(limits)],
  });
}

const REMEMBERED_COSTS = 100;

/**
 * Reckoning a cost walks through the whole document, although it depends on few variables only: page sizes and conditions.
 * Remembered for each document that Apollo Server remembers, and for no longer.
 */
class KnownCosts {
  private readonly documents = new WeakMap<
    DocumentNode,
    { names: readonly string[]; costs: Map<string, number> }
  >();

  cost({ document, operation, variables }: Omit<CostedOperation, 'schema'>, reckon: () => number): number {
    let known = this.documents.get(document);
    if (!known) {
      known = { names: costVariables(document), costs: new Map() };
      this.documents.set(document, known);
    }
    const key = JSON.stringify([operation.name?.value, ...known.names.map((name) => given(variables[name]))]);
    const remembered = known.costs.get(key);
    if (remembered !== undefined) return remembered;
    const cost = reckon();
    if (known.costs.size >= REMEMBERED_COSTS) known.costs.clear();
    known.costs.set(key, cost);
    return cost;
  }
}

/** Left out is another thing than null: a default takes its place. */
function given(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value];
}

/** The variables that stand for a page size or in a condition, wherever in the document. */
function costVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  const addVariables = (given: readonly (ArgumentNode | ConstArgumentNode)[] = []): void => {
    for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  visit(document, {
    Directive: (node) => {
      addVariables(node.arguments);
    },
    Field: (node) => {
      addVariables(
        node.arguments?.filter(({ name }) => (PAGE_ARGUMENTS as readonly string[]).includes(name.value)),
      );
    },
  });
  return [...names];
}

const BAD_REQUEST = { http: { status: 400 } };

/** A variable of the wrong kind is said so by its name; the framework's own sentence would quote its value. */
function checkVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const { errors } = getVariableValues(schema, variableDefinitions, { ...variables }, { maxErrors: 1 });
  const first = errors?.[0];
  if (!first) return;
  const problem = readCoercionError(first.message);
  if (!problem) throw gatewayError('BAD_USER_INPUT', BAD_REQUEST);
  throw new GraphQLError(problem.label.id, {
    extensions: { ...coercionExtensions(problem), ...BAD_REQUEST },
  });
}

/** One for the field, and its children once for every row that it may return. */
export function costEstimator({ maxPageSize, assumedListSize }: CostLimits): ComplexityEstimator {
  return ({ args, field, type, childComplexity }) => {
    // The schema's own description comes from memory, and in production not at all.
    if (type.name.startsWith('__')) return 1 + childComplexity;
    const pageSizes = PAGE_ARGUMENTS.map((name): unknown => args[name]).filter(
      (size) => typeof size === 'number',
    );
    if (pageSizes.some((size) => size < 0 || size > maxPageSize)) {
      throw gatewayError('PAGE_TOO_LARGE', { limit: 'maxPageSize', ...BAD_REQUEST });
    }
    const rows = pageSizes.length > 0 ? Math.max(...pageSizes) : isList(field.type) ? assumedListSize : 1;
    return 1 + childComplexity * Math.max(rows, 1);
  };
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
