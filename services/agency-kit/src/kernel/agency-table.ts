import type { QueryRunner } from 'typeorm';

export type TablePrivilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

const NAME_SHAPE = /^[a-z][a-z0-9_]*$/;

/**
 * Puts a table of a migration behind row-level security and grants it to the role that the service runs as.
 * FORCE, so that not even the owner reads another agency's rows unawares; the role is named by the setting
 * `estafet.app_role` on the migration's connection. A table without agency_id has no place in an agency service.
 */
export async function isolateTable(
  runner: QueryRunner,
  table: string,
  privileges: readonly TablePrivilege[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
): Promise<void> {
  if (!NAME_SHAPE.test(table)) throw new Error(`not a table name: ${table}`);
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await runner.query(
    `CREATE POLICY ${table}_of_agency ON ${table}
       USING (agency_id = current_setting('estafet.agency', true))
       WITH CHECK (agency_id = current_setting('estafet.agency', true))`,
  );
  const role = await appRole(runner);
  if (role) await runner.query(`GRANT ${privileges.join(', ')} ON ${table} TO ${role}`);
}

/** The role that runs the service, quoted for GRANT; undefined where the migration was given none. */
export async function appRole(runner: QueryRunner): Promise<string | undefined> {
  const rows = (await runner.query(
    `SELECT quote_ident(current_setting('estafet.app_role', true)) AS role
      WHERE coalesce(current_setting('estafet.app_role', true), '') <> ''`,
  )) as { role: string }[];
  return rows[0]?.role;
}
