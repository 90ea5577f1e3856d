import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabasePlan, type LocalPostgres, startPostgres } from '../local/postgres';
import { freePort } from '../local/state';

/** A real PostgreSQL of its own that waits for the disk as a production one does, gone when the work is done. */
export async function withPostgres<T>(
  databases: readonly DatabasePlan[],
  work: (postgres: LocalPostgres) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'estafet-bench-'));
  chmodSync(folder, 0o711);
  const postgres = await startPostgres({
    directory: join(folder, 'postgres'),
    port: await freePort(),
    password: 'bench',
    databases,
    isDurable: true,
  });
  try {
    return await work(postgres);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
