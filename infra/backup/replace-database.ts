import type { Client } from 'pg';
import { withClient } from '../local/with-client';
import type { ServicePlan } from '../local/deployables';
import { migrateService } from '../local/migrate';
import { CannotStart } from '../local/state';
import { quoted } from './dump-database';
import { loadDatabase } from './load-database';
import type { Installation } from './installation';
import type { DatabaseRecord } from './manifest';

/** Of the database that a backup is read into, beside the one that is in use until all is read. */
const RESTORING = 'restoring';
const REPLACED = 'replaced';

/** Whether the service's database holds acts of anybody. */
export async function holdsActs(installation: Installation, { database }: ServicePlan): Promise<boolean> {
  const isThere = await withClient(installation.superuserUrl('postgres'), (client) =>
    exists(client, database.name),
  );
  if (!isThere) return false;
  return withClient(installation.superuserUrl(database.name), async (client) => {
    const tables = await client.query(`SELECT 1 WHERE to_regclass('act_log') IS NOT NULL`);
    if (!tables.rowCount) return false;
    return Boolean(
      (await client.query('SELECT 1 FROM act_log UNION ALL SELECT 1 FROM receipt LIMIT 1')).rowCount,
    );
  });
}

/** Reads one service's rows into a database beside its own, made by the migrations of the backup. */
export async function fillBeside(
  installation: Installation,
  {
    service,
    record,
    folder,
  }: { readonly service: ServicePlan; readonly record: DatabaseRecord; readonly folder: string },
): Promise<void> {
  const { name, roles } = service.database;
  const draft = `${name}_${RESTORING}`;
  await withClient(installation.superuserUrl('postgres'), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${quoted(draft)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${quoted(draft)} OWNER ${quoted(`${name}_owner`)}`);
    await client.query(`REVOKE ALL ON DATABASE ${quoted(draft)} FROM PUBLIC`);
    for (const role of roles)
      await client.query(`GRANT CONNECT ON DATABASE ${quoted(draft)} TO ${quoted(`${name}_${role}`)}`);
  });
  await migrateService(service, installation.ownerUrl(draft, `${name}_owner`), record.migrations);
  await loadDatabase(installation.superuserUrl(draft), record, folder);
}

/** Puts what was filled beside in the place of the service's database, which must not be in use. */
export async function swapIn(installation: Installation, { name, database }: ServicePlan): Promise<void> {
  const draft = quoted(`${database.name}_${RESTORING}`);
  const replaced = quoted(`${database.name}_${REPLACED}`);
  await withClient(installation.superuserUrl('postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [
      database.name,
    ]);
    if (rowCount)
      throw new CannotStart(`Somebody still uses the database of ${name}. Stop its service first.`);
    await client.query(`DROP DATABASE IF EXISTS ${replaced} WITH (FORCE)`);
    if (await exists(client, database.name))
      await client.query(`ALTER DATABASE ${quoted(database.name)} RENAME TO ${replaced}`);
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${quoted(database.name)}`);
    await client.query(`DROP DATABASE IF EXISTS ${replaced}`);
  });
}

async function exists(client: Client, database: string): Promise<boolean> {
  return Boolean((await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])).rowCount);
}
