import type { Schema } from '@apollo/federation-internals';
import type { FetchNode } from '@apollo/query-planner';
import type { Conditions } from './conditions';
import type { Data, FetchSource } from './fetch-source';
import type { Target } from './places';
import type { Recording } from './recording';
import { Unusual } from './unusual';
import type { OperationContext } from '../graphql/operation-context';

/** What one request brings along. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
  readonly recording: Recording;
}

/** A node of the plan, made ready. */
export type Step = (run: Run, target: Target) => Promise<void>;

export interface PlanScope {
  readonly sources: ReadonlyMap<string, FetchSource>;
  readonly supergraph: Schema;
  readonly conditions: Conditions;
}

export function sourceOf({ serviceName }: FetchNode, sources: ReadonlyMap<string, FetchSource>): FetchSource {
  const source = sources.get(serviceName);
  if (!source) throw new Unusual('a subgraph without a source');
  return source;
}

/** Those of the request's variables that the fetch uses. */
export function variablesOf({ variableUsages = [] }: FetchNode, run: Run): Data {
  const variables: Data = {};
  for (const name of variableUsages) {
    const value = Object.hasOwn(run.variables, name) ? run.variables[name] : undefined;
    if (value !== undefined) variables[name] = value;
  }
  return variables;
}
