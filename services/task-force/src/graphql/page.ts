import { boundedList, DomainError } from '@estafet/relay-kit';
import { isCredibleInstant } from '@estafet/schema';
import { z } from 'zod';

/** No list is longer, whatever is asked for. */
export const MAX_PAGE = 100;

export interface PageRequest {
  readonly first: number;
  readonly after?: string | undefined;
}

export interface Page<R> {
  readonly rows: readonly R[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | undefined;
}

/** What positions are made of: nothing that the database could not compare with. */
export const POSITION = {
  instant: z.iso.datetime().refine((text) => isCredibleInstant(text)),
  id: z.string().refine((text) => !text.includes('\0')),
  rank: z.int32(),
} as const;

/** A list that narrows another, each item once; null where it was left out. */
export function listOrNull<T>(values: readonly T[] | null | undefined, field: string): readonly T[] | null {
  return values ? boundedList(values, field) : null;
}

/** How many rows to read: one more than shown tells whether more follow. */
export function pageSize(first: number): number {
  return Math.min(Math.max(first, 1), MAX_PAGE);
}

export function pageOf<R>(
  rows: readonly R[],
  first: number,
  cursorOf: (row: R) => readonly (string | number)[],
): Page<R> {
  const size = pageSize(first);
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { rows: shown, hasNextPage: rows.length > size, endCursor: last && encodeCursor(cursorOf(last)) };
}

/** Where the previous page ended. A cursor that was not given out by this service is refused, not guessed at. */
export function readCursor<T extends z.ZodType>(after: string | undefined, shape: T): z.infer<T> | undefined {
  if (after === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(after, 'base64url').toString('utf8')));
  } catch {
    throw new DomainError(
      'INVALID_INPUT',
      { id: 'Penanda halaman tidak sah.', en: 'The page cursor is not valid.' },
      { field: 'after' },
    );
  }
}

function encodeCursor(position: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}
