import { isAbortedTransaction } from './database-fault';

/**
 * Waits for statements of one transaction that were sent without waiting for one another (`PreparingClient`). When one fails,
 * those behind it fail as well, because the transaction has: what is thrown is the failure that was first.
 */
export async function together<T extends readonly Promise<unknown>[]>(
  statements: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(statements);
  const failures = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  if (failures.length > 0) throw failures.find((failure) => !isAbortedTransaction(failure)) ?? failures[0];
  return Promise.all<readonly [...T]>(statements);
}
