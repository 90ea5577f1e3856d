import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Connection addresses of one scratch database: the owner migrates, the other roles are what the service runs as. */
export interface ScratchDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  /** Address for a role made with the database; the roles are named in {@link createScratchDatabase}. */
  urlFor(role: string): string;
  /** The full name of a role in the cluster, as GRANT needs it. */
  roleName(role: string): string;
  drop(): Promise<void>;
}

/**
 * Makes an empty database with an owner and the named non-owner roles in the test run's PostgreSQL.
 * Role names are prefixed with the database's name, since roles belong to the whole cluster.
 */
export async function createScratchDatabase(roles: readonly string[] = ['app']): Promise<ScratchDatabase> {
  const adminUrl = process.env['ESTAFET_TEST_POSTGRES_URL'];
  if (!adminUrl) throw new Error('ESTAFET_TEST_POSTGRES_URL is not set: run the tests through Jest');
  const name = `scratch_${randomBytes(6).toString('hex')}`;
  const roleName = (role: string): string => `${name}_${role}`;
  await asAdmin(adminUrl, async (client) => {
    for (const role of ['owner', ...roles]) {
      await client.query(`CREATE ROLE ${roleName(role)} LOGIN PASSWORD 'scratch' NOSUPERUSER NOBYPASSRLS`);
    }
    await client.query(`CREATE DATABASE ${name} OWNER ${roleName('owner')}`);
  });
  const urlFor = (role: string): string => {
    const url = new URL(adminUrl);
    url.username = roleName(role);
    url.password = 'scratch';
    url.pathname = `/${name}`;
    return url.toString();
  };
  return {
    name,
    ownerUrl: urlFor('owner'),
    urlFor,
    roleName,
    drop: () =>
      asAdmin(adminUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        for (const role of ['owner', ...roles]) await client.query(`DROP ROLE IF EXISTS ${roleName(role)}`);
      }),
  };
}

async function asAdmin(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
