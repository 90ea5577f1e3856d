import type { DataSource, EntityManager, EntitySubscriberInterface, QueryRunner } from 'typeorm';
import { DomainError } from '../errors/domain-error';

const written = new WeakMap<QueryRunner, Set<string>>();

/** Notes that an agency's log grew in this transaction, so that the sequencer of this process need not ask the database. */
export function markForSequencing(manager: EntityManager, agencyId: string): void {
  const runner = manager.queryRunner;
  if (!runner?.isTransactionActive) {
    throw new DomainError('ACT_OUTSIDE_TRANSACTION', {
      id: 'Catatan hanya dapat ditulis bersama datanya, dalam satu transaksi.',
      en: 'An act is only written together with its rows, in one transaction.',
    });
  }
  const agencies = written.get(runner) ?? new Set<string>();
  agencies.add(agencyId);
  written.set(runner, agencies);
}

/** Calls `onCommit` with the agencies whose log grew, after each commit of this data source; answers how to stop. */
export function watchCommits(
  dataSource: DataSource,
  onCommit: (agencyIds: Iterable<string>) => void,
): () => void {
  const subscriber: EntitySubscriberInterface = {
    afterTransactionCommit: ({ queryRunner }) => {
      const agencies = written.get(queryRunner);
      // Releasing a savepoint is announced as a commit, too.
      if (!agencies || queryRunner.isTransactionActive) return;
      written.delete(queryRunner);
      onCommit(agencies);
    },
    afterTransactionRollback: ({ queryRunner }) => {
      if (!queryRunner.isTransactionActive) written.delete(queryRunner);
    },
  };
  dataSource.subscribers.push(subscriber);
  return () => {
    const index = dataSource.subscribers.indexOf(subscriber);
    if (index >= 0) dataSource.subscribers.splice(index, 1);
  };
}
