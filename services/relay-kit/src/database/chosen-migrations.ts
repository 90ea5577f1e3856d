import type { MigrationInterface } from 'typeorm';
import { DomainError } from '../errors/domain-error';

type MigrationClass = new () => MigrationInterface;

/** The migrations of these names; all, when none are named. Throws MIGRATION_UNKNOWN for a name that only a later version has. */
export function chosenMigrations(
  all: readonly MigrationClass[],
  only: readonly string[] | undefined,
): MigrationClass[] {
  if (only === undefined) return [...all];
  const named = new Map(all.map((migration) => [new migration().name ?? migration.name, migration]));
  return only.map((name) => {
    const found = named.get(name);
    if (found) return found;
    throw new DomainError('MIGRATION_UNKNOWN', {
      id: 'Basis data ini dibuat oleh versi yang lebih baru. Pasang versi itu dahulu.',
      en: 'The database is of a later version than this one. Install that version first.',
    });
  });
}
