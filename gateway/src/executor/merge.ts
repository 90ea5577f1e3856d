import type { Data } from './fetch-source';
import { Unusual } from './unusual';

/**
 * Adds what a later fetch brought to what is there: objects by key, lists of one length by position, anything else is
 * replaced. Changes `target`.
 */
export function mergeInto(target: Data, source: Readonly<Data>): void {
  for (const key of Object.keys(source)) {
    const added = source[key];
    if (added === undefined) continue;
    if (key === '__proto__') throw new Unusual('a key that is no field');
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isData(present) && isData(added)) mergeInto(present, added);
    else if (Array.isArray(present) && Array.isArray(added) && present.length === added.length) {
      mergeLists(present, added);
    } else if (isData(added) && present) {
      throw new Unusual('an object where another kind of value was');
    } else target[key] = added;
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((added, index) => {
    const present = target[index];
    if (isData(present) && isData(added)) mergeInto(present, added);
    else target[index] = added;
  });
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
