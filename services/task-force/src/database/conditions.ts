import type { DataSource } from 'typeorm';

/** Beyond this nobody counts on a page; it says "1,000 or more". Counting all costs as much as the district is old. */
export const COUNTED_UP_TO = 1_000;

/**
 * What a list is narrowed by. Only what was asked for becomes part of the statement: a condition that may be absent
 * (`$1 IS NULL OR …`) would keep the database from using an index for it. Texts are literals of this package, never input.
 */
export class Conditions {
  private readonly texts: string[];
  private readonly places: unknown[] = [];

  constructor(...always: readonly string[]) {
    this.texts = [...always];
  }

  get sql(): string {
    return this.texts.length > 0 ? this.texts.map((text) => `(${text})`).join(' AND ') : 'true';
  }

  get values(): readonly unknown[] {
    return this.places;
  }

  /** Adds a condition that says `?` where each value belongs; none when the first value is absent. */
  and(text: string, ...values: readonly unknown[]): this {
    if (values.length > 0 && values[0] == null) return this;
    const parts = text.split('?');
    if (parts.length !== values.length + 1) throw new Error('A condition has as many places as values');
    this.texts.push(parts.reduce((sql, part, index) => sql + this.place(values[index - 1]) + part));
    return this;
  }

  /** The place of a value that is not part of a condition (a limit). */
  place(value: unknown): string {
    return `$${this.places.push(value)}`;
  }

  copy(): Conditions {
    const copied = new Conditions(...this.texts);
    copied.places.push(...this.places);
    return copied;
  }
}

/**
 * How many rows a list has, up to {@link COUNTED_UP_TO}. In the list's own order, so that the index which gives its page ends
 * the counting too; without one the database reads the table until it has found enough.
 */
export async function countRows(
  board: DataSource,
  list: { readonly source: string; readonly order: string },
  conditions: Conditions,
): Promise<number> {
  const [row] = await board.query<{ total: number }[]>(
    `SELECT count(*)::integer AS total FROM (
       SELECT 1 FROM ${list.source} WHERE ${conditions.sql} ORDER BY ${list.order} LIMIT ${COUNTED_UP_TO}) AS counted`,
    [...conditions.values],
  );
  return row?.total ?? 0;
}
