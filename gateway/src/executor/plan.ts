import type { FetchNode, PlanNode } from '@apollo/query-planner';
import type { Conditions } from './conditions';
import { askTogether, entityStep, isEntityFetch, type EntityFetch } from './entities';
import { mergeInto } from './merge';
import { here, objectsIn, placeAt, type Place } from './places';
import { sourceOf, variablesOf, type PlanScope, type Step } from './step';
import { Unusual } from './unusual';

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
  const chosen = chooseBranch(node, scope.conditions);
  switch (chosen?.kind) {
    case undefined:
      return nothing;
    case 'Sequence':
      return inTurn(chosen.nodes.map((child) => planStep(child, scope)));
    case 'Parallel':
      return atOnce(parallelSteps(chosen.nodes, scope));
    case 'Flatten':
      return at(placeAt(chosen.path), planStep(chosen.node, scope));
    case 'Fetch':
      return isEntityFetch(chosen)
        ? entityStep([{ place: here, node: chosen }], scope)
        : rootStep(chosen, scope);
    default:
      throw new Unusual('a plan with a node of another kind');
  }
}

type ChosenNode = Exclude<PlanNode, { kind: 'Condition' }>;

/** What is left of a node under these conditions; undefined for nothing. */
function chooseBranch(node: PlanNode, conditions: Conditions): ChosenNode | undefined {
  if (node.kind !== 'Condition') return node;
  const branch = conditions.get(node.condition) ? node.ifClause : node.elseClause;
  return branch && chooseBranch(branch, conditions);
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

/** Fetches at several places that ask one subgraph for the same of their objects become one. */
function parallelSteps(nodes: readonly PlanNode[], scope: PlanScope): Step[] {
  const steps: Step[] = [];
  const fetches: EntityFetch[] = [];
  for (const child of nodes) {
    const node = chooseBranch(child, scope.conditions);
    const fetch = node?.kind === 'Flatten' && chooseBranch(node.node, scope.conditions);
    if (node?.kind === 'Flatten' && fetch && fetch.kind === 'Fetch' && isEntityFetch(fetch)) {
      fetches.push({ place: placeAt(node.path), node: fetch });
    } else if (node) steps.push(planStep(node, scope));
  }
  return [...steps, ...askTogether(fetches).map((group) => entityStep(group, scope))];
}

function at(place: Place, step: Step): Step {
  return async (run, target) => {
    const found = place(target);
    if (found) await step(run, found);
  };
}

function rootStep(node: FetchNode, { sources }: PlanScope): Step {
  const fetch = sourceOf(node, sources).prepare({ query: node.operation, operationName: node.operationName });
  return async (run, target) => {
    const objects = objectsIn(target);
    if (objects.length === 0) return;
    const data = await fetch({ ...run, variables: variablesOf(node, run) });
    for (const object of objects) mergeInto(object, data);
  };
}
