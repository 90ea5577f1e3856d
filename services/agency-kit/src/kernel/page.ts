import { isCredibleInstant } from '@estafet/schema';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { invalidInput } from './errors';
import { isUuid } from './uuid';

/** Nobody reads more at once, and a page's cost has to have an end. */
export const MAX_PAGE_SIZE = 100;

/** One page of a list, as a service reads it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly hasNextPage: boolean;
  /** Where the page after this one begins; undefined when the page is empty. */
  readonly endCursor: string | undefined;
}

/** Which page of a list: how many rows, after where the page before ended. */
export interface PageQuestion {
  readonly first: number;
  readonly after?: string | undefined;
}

/** The names of an entity's properties that hold a value of this kind. */
type KeyOf<E, V> = { readonly [K in keyof E & string]: E[K] extends V ? K : never }[keyof E & string];

/** In which order rows are listed. */
interface PageOrder<E> {
  readonly at: KeyOf<E, Date>;
  readonly id: KeyOf<E, string>;
  /** What comes before the newest: rows of a higher rank first. The same in the database and here, a whole number. */
  readonly rank?: { readonly sql: string; readonly of: (row: E) => number };
}

/** Where a page ended: the sort keys and, for ties, the id. */
interface Cursor {
  readonly rank: number;
  readonly at: string;
  readonly id: string;
}

/**
 * One page of what a query finds, newest first by the instant `at`, rows of one instant told apart by `id`. One statement.
 * Throws INVALID_INPUT for a size out of bounds and for a cursor that is not ours.
 */
export async function readPage<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  { at, id, rank }: PageOrder<E>,
  { first, after }: PageQuestion,
): Promise<Page<E>> {
  const size = pageSize(first);
  const cursor = decodeCursor(after);
  const keys = [...(rank ? [rank.sql] : []), `${query.alias}.${at}`, `${query.alias}.${id}`];
  if (cursor) {
    const places = [...(rank ? [':cursorRank::int'] : []), ':cursorAt', ':cursorId'];
    query.andWhere(`(${keys.join(', ')}) < (${places.join(', ')})`, {
      ...(rank && { cursorRank: cursor.rank }),
      cursorAt: cursor.at,
      cursorId: cursor.id,
    });
  }
  if (rank) query.addSelect(rank.sql, 'page_rank').addOrderBy('page_rank', 'DESC');
  const rows = await query
    .addOrderBy(`${query.alias}.${at}`, 'DESC')
    .addOrderBy(`${query.alias}.${id}`, 'DESC')
    .take(size + 1)
    .getMany();
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return {
    items,
    hasNextPage: rows.length > size,
    endCursor:
      last && encodeCursor({ rank: rank?.of(last) ?? 0, at: (last[at] as Date).toISOString(), id: last[id] }),
  };
}

/** Between 1 and {@link MAX_PAGE_SIZE}; throws INVALID_INPUT otherwise. */
function pageSize(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw invalidInput('first', `1_TO_${MAX_PAGE_SIZE}`, {
    id: `Jumlah baris per halaman 1 sampai ${MAX_PAGE_SIZE}.`,
    en: `A page holds 1 to ${MAX_PAGE_SIZE} rows.`,
  });
}

function encodeCursor({ rank, at, id }: Cursor): string {
  return Buffer.from(JSON.stringify([at, id, rank]), 'utf8').toString('base64url');
}

const HIGHEST_RANK = 9;

function isRank(rank: number): boolean {
  return Number.isInteger(rank) && rank >= 0 && rank <= HIGHEST_RANK;
}

/** Throws INVALID_INPUT for anything that is not a cursor of ours. */
function decodeCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined) return undefined;
  try {
    const [at, id, rank] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    const isPlace = typeof at === 'string' && isCredibleInstant(at) && typeof id === 'string' && isUuid(id);
    if (isPlace && typeof rank === 'number' && isRank(rank)) {
      return { rank, at: new Date(at).toISOString(), id };
    }
  } catch {
    // Falls through: not ours.
  }
  throw invalidInput('after', 'CURSOR', {
    id: 'Penanda halaman tidak dikenal. Muat ulang daftar.',
    en: 'The page cursor is not known. Reload the list.',
  });
}
