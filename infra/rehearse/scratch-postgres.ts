import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../local/postgres';
import { freePort } from '../local/state';

const ADDRESS = 'ESTAFET_TEST_POSTGRES_URL';

/** Runs the work beside a PostgreSQL for scratch databases: the one that the environment names, else a new one in a temporary folder. */
export async function withScratchPostgres<T>(work: () => Promise<T>): Promise<T> {
  if (process.env[ADDRESS]) return work();
  const directory = mkdtempSync(join(tmpdir(), 'estafet-rehearsal-'));
  try {
    // PostgreSQL runs as a user of its own when this runs as root, and must be able to pass through.
    chmodSync(directory, 0o711);
    const postgres = await startPostgres({
      directory: join(directory, 'postgres'),
      port: await freePort(),
      password: randomBytes(16).toString('hex'),
      databases: [],
      isDurable: false,
    });
    process.env[ADDRESS] = postgres.superuserUrl;
    try {
      return await work();
    } finally {
      Reflect.deleteProperty(process.env, ADDRESS);
      await postgres.stop();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
