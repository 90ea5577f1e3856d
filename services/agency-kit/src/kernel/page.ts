import { isCredibleInstant } from '@estafet/schema';
import { invalidInput } from './errors';
import { isUuid } from './uuid';

/** Nobody reads more at once, and a page's cost has to have an end. */
export const MAX_PAGE_SIZE = 100;

/** One page of a list, as a service reads it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  cursorOf(item: T): string;
}

/** Where a page ended: the sort key and, for ties, the id. */
export interface Cursor {
  readonly at: string;
  readonly id: string;
}

/** Between 1 and {@link MAX_PAGE_SIZE}; throws INVALID_INPUT otherwise. */
export function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw invalidInput('first', `1_TO_${MAX_PAGE_SIZE}`, {
    id: `Jumlah baris per halaman 1 sampai ${MAX_PAGE_SIZE}.`,
    en: `A page holds 1 to ${MAX_PAGE_SIZE} rows.`,
  });
}

export function encodeCursor({ at, id }: Cursor): string {
  return Buffer.from(JSON.stringify([at, id]), 'utf8').toString('base64url');
}

/** Throws INVALID_INPUT for anything that is not a cursor of ours. */
export function decodeCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    const [at, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    if (typeof at === 'string' && typeof id === 'string' && isUuid(id) && isCredibleInstant(at)) {
      return { at: new Date(at).toISOString(), id };
    }
  } catch {
    // Falls through: not ours.
  }
  throw invalidInput('after', 'CURSOR', {
    id: 'Penanda halaman tidak dikenal. Muat ulang daftar.',
    en: 'The page cursor is not known. Reload the list.',
  });
}
