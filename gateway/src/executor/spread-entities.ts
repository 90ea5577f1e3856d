import type { LibraryFetch } from './fetch-source';
import { isData } from './merge';

/**
 * The answer to a request for entities in which each stands once, as the answer to one in which each stands wherever it is
 * wanted: `entities` says which of them stands at each place. What is no such answer is left as it is.
 */
export function spreadEntities(
  text: string,
  { entities, entityCount }: Pick<LibraryFetch, 'entities' | 'entityCount'>,
): string {
  const answer = readJson(text);
  if (!isData(answer)) return text;
  const { data, errors } = answer;
  const found = isData(data) ? data['_entities'] : undefined;
  const spread = { ...answer };
  if (isData(data) && Array.isArray(found) && found.length === entityCount) {
    spread['data'] = { ...data, _entities: entities.map((index) => found[index] as unknown) };
  }
  if (Array.isArray(errors)) spread['errors'] = spreadErrors(errors, entities);
  return JSON.stringify(spread);
}

/** An error of one entity is an error of each place where it stands; any other is of the whole answer. */
function spreadErrors(errors: readonly unknown[], entities: readonly number[]): unknown[] {
  const ofAnswer = errors.filter((error) => entityOf(error) === undefined);
  const ofPlaces = entities.flatMap((index, place) =>
    errors.filter((error) => entityOf(error) === index).map((error) => movedTo(error, place)),
  );
  return [...ofAnswer, ...ofPlaces];
}

function entityOf(error: unknown): number | undefined {
  const path: unknown = isData(error) ? error['path'] : undefined;
  if (!Array.isArray(path) || path[0] !== '_entities') return undefined;
  return typeof path[1] === 'number' ? path[1] : undefined;
}

/** With its keys where they were: the answer is compared byte for byte. */
function movedTo(error: unknown, place: number): unknown {
  const { path } = error as { readonly path: readonly unknown[] };
  return { ...(error as object), path: ['_entities', place, ...path.slice(2)] };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
