import type { DataSource, EntityManager } from 'typeorm';

/** One transaction that sees and writes only what is the agency's (row-level security by `estafet.agency`). */
export function asAgency<T>(
  dataSource: DataSource,
  agencyId: string,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return dataSource.transaction(async (manager) => {
    await manager.query(`SELECT set_config('estafet.agency', $1, true)`, [agencyId]);
    return work(manager);
  });
}

/** Waits for the one writer's turn of `purpose` for this agency; held until the transaction ends. */
export async function lockFor(
  manager: EntityManager,
  purpose: 'sequence' | 'receive',
  agencyId: string,
): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `estafet.${purpose}:${agencyId}`,
  ]);
}
