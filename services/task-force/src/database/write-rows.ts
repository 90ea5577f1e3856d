import type { EntityManager } from 'typeorm';

export interface WriteTarget {
  readonly table: string;
  /** Primary key columns; empty for plain inserts. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** What is answered of each row that was written. */
  readonly returning?: string;
}

/**
 * Writes many rows in one statement and leaves unchanged rows untouched: an update that changes nothing still costs a dead
 * row and its index entries. Table and column names are literals of this package, never input. Answers
 * what `returning` says of the rows that were written.
 */
export async function writeRows<R = never>(
  manager: EntityManager,
  { table, key, columns, returning }: WriteTarget,
  rows: readonly Record<string, unknown>[],
): Promise<R[]> {
  if (rows.length === 0) return [];
  const names = columns.join(', ');
  const rest = columns.filter((column) => !key.includes(column));
  const conflict =
    key.length === 0
      ? ''
      : rest.length === 0
        ? `ON CONFLICT (${key.join(', ')}) DO NOTHING`
        : `ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}
           WHERE (${rest.map((column) => comparable(`stored.${column}`, column)).join(', ')})
             IS DISTINCT FROM (${rest.map((column) => comparable(`excluded.${column}`, column)).join(', ')})`;
  return manager.query<R[]>(
    `INSERT INTO ${table} AS stored (${names})
     SELECT ${names} FROM json_populate_recordset(NULL::${table}, $1::json) ${conflict}
     ${returning === undefined ? '' : `RETURNING ${returning}`}`,
    [JSON.stringify(rows)],
  );
}

/** PostgreSQL has no equality for json, only for its text. */
function comparable(reference: string, column: string): string {
  return column === 'facts' ? `${reference}::text` : reference;
}
