import { DomainError } from './domain-error';

/** No list that somebody sends is longer. */
export const MAX_LIST_LENGTH = 50;

/** What a list asks for, each once; throws INVALID_INPUT where it is longer than anybody at a screen would make it. */
export function boundedList<T>(values: readonly T[], field: string): readonly T[] {
  if (values.length <= MAX_LIST_LENGTH) return [...new Set(values)];
  throw new DomainError(
    'INVALID_INPUT',
    {
      id: `Isian "${field}" berisi paling banyak ${MAX_LIST_LENGTH} pilihan.`,
      en: `The field "${field}" holds at most ${MAX_LIST_LENGTH} items.`,
    },
    { field, rule: `LIST_UP_TO_${MAX_LIST_LENGTH}` },
  );
}
