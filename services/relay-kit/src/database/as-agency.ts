import type { DataSource, EntityManager } from 'typeorm';

/**
 * One transaction that sees and writes only what is the agency's (row-level security by `estafet.agency`). With a turn, it
 * waits until no other transaction holds the same turn of this agency.
 */
export function asAgency<T>(
  dataSource: DataSource,
  agencyId: string,
  work: (manager: EntityManager) => Promise<T>,
  turn?: 'sequence' | 'receive' | 'keys',
): Promise<T> {
  return dataSource.transaction(async (manager) => {
    if (turn === undefined) {
      await manager.query(`SELECT set_config('estafet.agency', $1, true)`, [agencyId]);
    } else {
      await manager.query(
        `SELECT set_config('estafet.agency', $1, true), pg_advisory_xact_lock(hashtextextended($2, 0))`,
        [agencyId, `estafet.${turn}:${agencyId}`],
      );
    }
    return work(manager);
  });
}
