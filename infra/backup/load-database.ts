import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { CannotStart } from '../local/state';
import { placeOf, quoted, readHeads } from './dump-database';
import type { DatabaseRecord } from './manifest';

/**
 * Puts every row of a backup into an empty database that its migrations have made, in one transaction, and compares it with the
 * manifest. As a superuser: history is written as it was, past the triggers that keep it from being changed.
 */
export async function loadDatabase(url: string, record: DatabaseRecord, folder: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    // What a migration puts in (a first row, a policy) is in the backup as it had become.
    const places = record.tables.map(({ schema, name }) => `${quoted(schema)}.${quoted(name)}`);
    await client.query(`TRUNCATE ${places.join(', ')}`);
    for (const table of record.tables) {
      const target = client.query(copyFrom(`COPY ${placeOf(table)} FROM STDIN`));
      await pipeline(createReadStream(join(folder, table.file)), createGunzip(), target);
      if (target.rowCount !== table.rows) throw differs(record.name, table.name);
    }
    for (const { schema, name, lastValue } of record.sequences)
      await client.query('SELECT setval($1::regclass, $2)', [`${quoted(schema)}.${quoted(name)}`, lastValue]);
    if (JSON.stringify(await readHeads(client)) !== JSON.stringify(record.heads))
      throw differs(record.name, 'act_log');
    await client.query('COMMIT');
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

function differs(database: string, table: string): CannotStart {
  return new CannotStart(
    `What was read back of ${database}.${table} is not what the manifest says. Nothing was replaced.`,
  );
}
