import type { FetchNode } from '@apollo/query-planner';
import type { Data, FetchOperation, LibraryFetch } from './fetch-source';
import { isData, mergeInto } from './merge';
import { objectsIn, type Place } from './places';
import { representation } from './representation';
import { sourceOf, variablesOf, type PlanScope, type Run, type Step } from './step';
import { Unusual } from './unusual';

type EntityNode = FetchNode & { readonly requires: NonNullable<FetchNode['requires']> };

/** A fetch of what a subgraph knows of the objects at one place. */
export interface EntityFetch {
  readonly place: Place;
  readonly node: EntityNode;
}

export function isEntityFetch(node: FetchNode): node is EntityNode {
  return node.requires !== undefined;
}

/** Fetches that ask one subgraph for the same, of whatever objects, side by side: sender and receiver of a referral, for one. */
export function askTogether(fetches: readonly EntityFetch[]): EntityFetch[][] {
  const groups = new Map<string, EntityFetch[]>();
  for (const fetch of fetches) {
    const { serviceName, requires, variableUsages = [], operation, operationName } = fetch.node;
    // The library numbers its fetches in the names of their operations; nothing else may differ.
    const text = operationName === undefined ? operation : operation.replace(operationName, '');
    const key = JSON.stringify([serviceName, text, requires, variableUsages]);
    const group = groups.get(key);
    if (group) group.push(fetch);
    else groups.set(key, [fetch]);
  }
  return [...groups.values()];
}

/** An object that lacks what is fetched, and which of the representations is its own. */
interface Represented {
  readonly object: Data;
  readonly index: number;
}

/**
 * Asks for each object once, however often it stands in the answer: a list of referrals names the same few agencies over and
 * over. The library asks for each place where one stands; what it would have asked is told to the source, should the library
 * have to take over.
 */
export function entityStep(group: readonly EntityFetch[], { sources, supergraph }: PlanScope): Step {
  const [{ node }] = group as [EntityFetch];
  const fetch = sourceOf(node, sources).prepare(operationOf(node));
  const represent = representation(node.requires, supergraph);
  return async (run, target) => {
    const representations: Data[] = [];
    const known = new Map<string, number>();
    const places = group.map(({ place }) => {
      const represented: Represented[] = [];
      for (const object of objectsIn(place(target) ?? [])) {
        const made = represent(object);
        if (!made) continue;
        const key = JSON.stringify(made);
        const index = known.get(key) ?? representations.push(made) - 1;
        known.set(key, index);
        represented.push({ object, index });
      }
      return represented;
    });
    if (representations.length === 0) return;
    const isAsLibrary = group.length === 1 && places[0]?.length === representations.length;
    const { _entities: entities } = await fetch({
      ...run,
      variables: { ...variablesOf(node, run), representations },
      ...(!isAsLibrary && { standsFor: libraryFetches(group, { places, representations, run }) }),
    });
    if (!Array.isArray(entities) || entities.length !== representations.length) {
      throw new Unusual('an answer without its entities');
    }
    const isUsed = new Set<number>();
    for (const { object, index } of places.flat()) {
      // Each place has an object of its own: a later fetch may add to one and not to the other.
      addEntity(object, isUsed.has(index) ? copyOf(entities[index]) : entities[index]);
      isUsed.add(index);
    }
  };
}

const operationOf = ({ operation, operationName }: FetchNode): FetchOperation => ({
  query: operation,
  operationName,
});

interface Asked {
  readonly places: readonly (readonly Represented[])[];
  readonly representations: readonly Data[];
  readonly run: Run;
}

/** What the library asks for in place of the one fetch: each place by itself, each object as often as it stands there. */
function libraryFetches(
  group: readonly EntityFetch[],
  { places, representations, run }: Asked,
): readonly LibraryFetch[] {
  return group.flatMap(({ node }, position) => {
    const entities = (places[position] ?? []).map(({ index }) => index);
    if (entities.length === 0) return [];
    return {
      operation: operationOf(node),
      variables: () => ({
        ...variablesOf(node, run),
        representations: entities.map((index) => representations[index]),
      }),
      entities,
      entityCount: representations.length,
    };
  });
}

/** Null means that the subgraph does not know the object: its fields stay empty. */
function addEntity(object: Data, entity: unknown): void {
  if (entity === null || entity === undefined) return;
  if (!isData(entity)) throw new Unusual('an entity that is no object');
  mergeInto(object, entity);
}

/** A copy of what came as JSON. `structuredClone` takes nine times as long on objects this small. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isData(value)) return value;
  const copy: Data = {};
  for (const key of Object.keys(value)) copy[key] = copyOf(value[key]);
  return copy;
}
