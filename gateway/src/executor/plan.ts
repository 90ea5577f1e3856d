import type { Schema } from '@apollo/federation-internals';
import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner';
import type { Conditions } from './conditions';
import type { Data, FetchSource } from './fetch-source';
import { isData, mergeInto } from './merge';
import type { Recording } from './recording';
import { representation } from './representation';
import { Unusual } from './unusual';
import type { OperationContext } from '../graphql/operation-context';

/** What one request brings along. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
  readonly recording: Recording;
}

/** Where a step adds what it fetches: an object, or a list of them with gaps. */
type Target = Data | readonly unknown[];

export type Step = (run: Run, target: Target) => Promise<void>;

export interface PlanScope {
  readonly sources: ReadonlyMap<string, FetchSource>;
  readonly supergraph: Schema;
  readonly conditions: Conditions;
}

/** Throws `Unusual` when the plan holds something that only the library can execute, under whatever conditions. */
export function requireOrdinary(node: PlanNode): void {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      node.nodes.forEach(requireOrdinary);
      return;
    case 'Flatten':
      requireOrdinary(node.node);
      return;
    case 'Condition':
      if (node.ifClause) requireOrdinary(node.ifClause);
      if (node.elseClause) requireOrdinary(node.elseClause);
      return;
    case 'Fetch':
      if (node.inputRewrites?.length || node.outputRewrites?.length || node.contextRewrites?.length) {
        throw new Unusual('a fetch with rewrites');
      }
      if (node.hasDefers) throw new Unusual('a deferred fetch');
      if (node.variableUsages?.includes('representations')) {
        throw new Unusual('a variable called representations');
      }
      return;
    default:
      throw new Unusual('a plan with a node of another kind');
  }
}

/** Makes the plan's nodes into steps. */
export function planStep(node: PlanNode, scope: PlanScope): Step {
  switch (node.kind) {
    case 'Sequence':
      return inTurn(node.nodes.map((child) => planStep(child, scope)));
    case 'Parallel':
      return atOnce(node.nodes.map((child) => planStep(child, scope)));
    case 'Flatten':
      return at(node.path, planStep(node.node, scope));
    case 'Fetch':
      return fetchStep(node, scope);
    case 'Condition': {
      const branch = scope.conditions.get(node.condition) ? node.ifClause : node.elseClause;
      return branch ? planStep(branch, scope) : nothing;
    }
    default:
      throw new Unusual('a plan with a node of another kind');
  }
}

const nothing: Step = () => Promise.resolve();

function inTurn(steps: readonly Step[]): Step {
  return async (run, target) => {
    for (const step of steps) await step(run, target);
  };
}

function atOnce(steps: readonly Step[]): Step {
  return async (run, target) => {
    await Promise.all(steps.map((step) => step(run, target)));
  };
}

function at(path: ResponsePath, step: Step): Step {
  const keys = path.map((key) => {
    if (typeof key !== 'string' || key.startsWith('|') || key in Object.prototype) {
      throw new Unusual('a path of another kind');
    }
    return key;
  });
  return async (run, target) => {
    const found = follow(target, keys, 0);
    if (found === undefined || found === null) return;
    if (Array.isArray(found) || isData(found)) await step(run, found);
    else throw new Unusual('no object at the end of a path');
  };
}

/** The value at the end of the path; behind a list, the list of all of them. */
function follow(value: unknown, keys: readonly string[], from: number): unknown {
  const key = keys[from];
  if (key === undefined || value === undefined || value === null) return value;
  if (key === '@') {
    if (!Array.isArray(value)) throw new Unusual('no list on a path');
    return value.flatMap((item) => follow(item, keys, from + 1));
  }
  if (!isData(value)) throw new Unusual('no object on a path');
  return follow(value[key], keys, from + 1);
}

function fetchStep(node: FetchNode, { sources, supergraph }: PlanScope): Step {
  const { serviceName, operation: query, operationName, variableUsages = [], requires } = node;
  const source = sources.get(serviceName);
  if (!source) throw new Unusual('a subgraph without a source');
  const fetch = source.prepare({ query, operationName });
  const variablesOf = (run: Run): Record<string, unknown> => {
    const variables: Record<string, unknown> = {};
    for (const name of variableUsages) {
      const value = Object.hasOwn(run.variables, name) ? run.variables[name] : undefined;
      if (value !== undefined) variables[name] = value;
    }
    return variables;
  };
  if (!requires) {
    return async (run, target) => {
      const objects = objectsIn(target);
      if (objects.length === 0) return;
      const data = await fetch({ ...run, variables: variablesOf(run) });
      for (const object of objects) mergeInto(object, data);
    };
  }
  const represent = representation(requires, supergraph);
  return async (run, target) => {
    const representations: Data[] = [];
    const represented: Data[] = [];
    for (const object of objectsIn(target)) {
      const made = represent(object);
      if (!made) continue;
      representations.push(made);
      represented.push(object);
    }
    if (representations.length === 0) return;
    const variables = { ...variablesOf(run), representations };
    const { _entities: entities } = await fetch({ ...run, variables });
    if (!Array.isArray(entities) || entities.length !== representations.length) {
      throw new Unusual('an answer without its entities');
    }
    represented.forEach((object, index) => {
      addEntity(object, entities[index]);
    });
  };
}

function objectsIn(target: Target): readonly Data[] {
  if (!Array.isArray(target)) return [target as Data];
  return target.filter((item): item is Data => {
    if (item === null || item === undefined) return false;
    if (!isData(item)) throw new Unusual('no object where one is fetched for');
    return true;
  });
}

/** Null means that the subgraph does not know the object: its fields stay empty. */
function addEntity(object: Data, entity: unknown): void {
  if (entity === null || entity === undefined) return;
  if (!isData(entity)) throw new Unusual('an entity that is no object');
  mergeInto(object, entity);
}
