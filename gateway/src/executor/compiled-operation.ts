import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { operationFromDocument, type Operation, type Schema } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { conditionVariables, readConditions, type Conditions } from './conditions';
import type { Data, FetchSource } from './fetch-source';
import { planStep, requireOrdinary } from './plan';
import { objectShape } from './shape';
import type { Run, Step } from './step';
import { Unusual } from './unusual';

/** What the library knows of an operation once it has planned it. */
export interface PlannedOperation {
  readonly document: DocumentNode;
  readonly queryPlan: QueryPlan;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

export interface Schemas {
  /** As clients see it. */
  readonly api: Schema;
  readonly apiSchema: GraphQLSchema;
  readonly supergraph: Schema;
  readonly sources: ReadonlyMap<string, FetchSource>;
}

/** The fetches and the shape of the answer for one combination of conditions. */
interface Variant {
  readonly step: Step | undefined;
  readonly shape: (data: Data) => Data;
}

const MAX_VARIANTS = 32;

/** One operation, made ready: its fetches prepared, its answer's shape known. */
export class CompiledOperation {
  private readonly operation: Operation;
  private readonly conditionNames: readonly string[];
  private readonly defaults: Readonly<Record<string, unknown>>;
  private readonly variants = new Map<string, Variant>();

  /** Throws `Unusual` when only the library can execute the operation. */
  constructor(
    readonly planned: PlannedOperation,
    private readonly schemas: Schemas,
  ) {
    const definitions = [planned.operation, ...Object.values(planned.fragments)];
    this.operation = operationFromDocument(
      schemas.api,
      { kind: Kind.DOCUMENT, definitions },
      { validate: false },
    );
    this.defaults = this.operation.collectDefaultedVariableValues();
    this.conditionNames = conditionVariables(definitions);
    const { node } = planned.queryPlan;
    if (node?.kind === 'Subscription') throw new Unusual('a subscription');
    if (node) requireOrdinary(node);
  }

  /** The answer's `data`. Throws `Unusual`, or what else went wrong, when the library has to answer instead. */
  async run(run: Run): Promise<Data> {
    this.checkVariables(run.variables);
    const { step, shape } = this.variantFor(
      readConditions(this.conditionNames, this.defaults, run.variables),
    );
    const data: Data = {};
    if (step) await step(run, data);
    return shape(data);
  }

  private checkVariables(variables: Readonly<Record<string, unknown>>): void {
    const { variableDefinitions = [] } = this.planned.operation;
    if (variableDefinitions.length === 0) return;
    const { errors } = getVariableValues(
      this.schemas.apiSchema,
      variableDefinitions,
      { ...variables },
      { maxErrors: 1 },
    );
    if (errors) throw new Unusual('variables that do not fit');
  }

  private variantFor(conditions: Conditions): Variant {
    const key = [...conditions.values()].join();
    const known = this.variants.get(key);
    if (known) return known;
    if (this.variants.size >= MAX_VARIANTS) throw new Unusual('too many combinations of conditions');
    const variant = this.compile(conditions);
    this.variants.set(key, variant);
    return variant;
  }

  private compile(conditions: Conditions): Variant {
    const { api, supergraph, sources } = this.schemas;
    const { node } = this.planned.queryPlan;
    if (node?.kind === 'Subscription') throw new Unusual('a subscription');
    const type = api.schemaDefinition.rootType(this.operation.rootKind);
    if (!type) throw new Unusual('an operation without a root');
    return {
      step: node && planStep(node, { sources, supergraph, conditions }),
      shape: objectShape([{ selectionSet: this.operation.selectionSet, type }], { schema: api, conditions }),
    };
  }
}
