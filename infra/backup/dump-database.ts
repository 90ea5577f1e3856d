import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DatabaseRecord, LogHeadRecord, TableRecord } from './manifest';

/** Ordinary tables and the partitions of others: where rows lie. Which migrations ran is told by the manifest. */
const TABLES = `
  SELECT space.nspname AS schema, class.relname AS name,
    array_agg(attribute.attname::text ORDER BY attribute.attnum) AS columns
  FROM pg_class class
    JOIN pg_namespace space ON space.oid = class.relnamespace
    JOIN pg_attribute attribute ON attribute.attrelid = class.oid
  WHERE class.relkind = 'r' AND space.nspname NOT IN ('pg_catalog', 'information_schema') AND class.relname <> 'migrations'
    AND attribute.attnum > 0 AND NOT attribute.attisdropped AND attribute.attgenerated = ''
  GROUP BY 1, 2 ORDER BY 1, 2`;

const SEQUENCES = `
  SELECT schemaname AS schema, sequencename AS name, last_value::text AS "lastValue" FROM pg_sequences
  WHERE last_value IS NOT NULL AND sequencename <> 'migrations_id_seq' ORDER BY 1, 2`;

const HEADS = `
  SELECT agency_id AS "agencyId", coalesce(max(seq), 0)::int AS seq,
    coalesce((array_agg(hash ORDER BY seq DESC NULLS LAST))[1], '') AS hash,
    (count(*) FILTER (WHERE seq IS NULL))::int AS unnumbered
  FROM act_log GROUP BY 1 ORDER BY 1`;

/**
 * Copies every row of a database as of one instant into compressed files of PostgreSQL's COPY format, below `folder`; services
 * go on meanwhile. The connection must see all rows, since row-level security hides them from the services' own roles.
 */
export async function dumpDatabase(
  url: string,
  { name, folder }: { readonly name: string; readonly folder: string },
): Promise<DatabaseRecord> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await refuseHiddenRows(client);
    const migrations = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY id');
    const found = await client.query<Omit<TableRecord, 'rows' | 'file'>>(TABLES);
    mkdirSync(join(folder, name), { mode: 0o700 });
    const tables: TableRecord[] = [];
    for (const table of found.rows) {
      const file = `${name}/${table.schema}.${table.name}.copy.gz`;
      const source = client.query(copyTo(`COPY ${placeOf(table)} TO STDOUT`));
      const target = createWriteStream(join(folder, file), { mode: 0o600, flags: 'wx', flush: true });
      await pipeline(source, createGzip(), target);
      tables.push({ ...table, rows: source.rowCount, file });
    }
    const sequences = await client.query<DatabaseRecord['sequences'][number]>(SEQUENCES);
    const heads = await readHeads(client);
    await client.query('COMMIT');
    return {
      ...{ name, tables, heads, sequences: sequences.rows },
      migrations: migrations.rows.map((row) => row.name),
    };
  } finally {
    await client.end();
  }
}

export async function readHeads(client: Client): Promise<LogHeadRecord[]> {
  return (await client.query<LogHeadRecord>(HEADS)).rows;
}

/** `"schema"."table" ("column", …)`, as COPY takes it. */
export function placeOf({ schema, name, columns }: Pick<TableRecord, 'schema' | 'name' | 'columns'>): string {
  return `${quoted(schema)}.${quoted(name)} (${columns.map(quoted).join(', ')})`;
}

export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

async function refuseHiddenRows(client: Client): Promise<void> {
  const { rows } = await client.query<{ sees: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS sees FROM pg_roles WHERE rolname = current_user',
  );
  if (!rows[0]?.sees)
    throw new Error('the role of the backup is bound by row-level security: it would miss rows');
}
