import type { DataSource, EntityManager } from 'typeorm';
import { STAND_AT_AGENCY } from './preparing-client';
import { together } from './together';

/** Waits for a turn of this agency until no other transaction holds the same one. */
const TAKE_TURN = 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))';

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
    await manager.query(STAND_AT_AGENCY, [agencyId]);
    if (turn !== undefined) await manager.query(TAKE_TURN, [`estafet.${turn}:${agencyId}`]);
    return work(manager);
  });
}

/** The part of pg's client that one statement needs. */
interface SendingClient {
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: object[] }>;
}

/** One statement, and what its rows mean. */
export interface Statement<R extends object, T> {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly read: (rows: readonly R[]) => T;
}

/**
 * One statement in a transaction of its own as the agency: all of it is sent at once, and its answers are waited for together.
 * Where the statement fails, what is sent behind it as COMMIT rolls back.
 */
export async function askAsAgency<R extends object, T>(
  dataSource: DataSource,
  agencyId: string,
  { text, values, read }: Statement<R, T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as SendingClient;
    const [, , { rows }] = await together([
      client.query('START TRANSACTION'),
      client.query(STAND_AT_AGENCY, [agencyId]),
      client.query(text, values),
      client.query('COMMIT'),
    ]);
    return read(rows as R[]);
  } finally {
    await runner.release();
  }
}
