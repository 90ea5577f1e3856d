import type { ResponsePath } from '@apollo/query-planner';
import type { Data } from './fetch-source';
import { isData } from './merge';
import { Unusual } from './unusual';

/** Where a step adds what it fetches: an object, or a list of them with gaps. */
export type Target = Data | readonly unknown[];

/** Finds what lies at a path of the plan; behind a list, the list of all of them. Undefined when nothing is there. */
export type Place = (target: Target) => Target | undefined;

export const here: Place = (target) => target;

export function placeAt(path: ResponsePath): Place {
  const keys = path.map((key) => {
    if (typeof key !== 'string' || key.startsWith('|') || key in Object.prototype) {
      throw new Unusual('a path of another kind');
    }
    return key;
  });
  return (target) => {
    const found = follow(target, keys, 0);
    if (found === undefined || found === null) return undefined;
    if (Array.isArray(found) || isData(found)) return found;
    throw new Unusual('no object at the end of a path');
  };
}

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

export function objectsIn(target: Target): readonly Data[] {
  if (!Array.isArray(target)) return [target as Data];
  return target.filter((item): item is Data => {
    if (item === null || item === undefined) return false;
    if (!isData(item)) throw new Unusual('no object where one is fetched for');
    return true;
  });
}
