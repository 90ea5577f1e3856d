import { together } from '@estafet/relay-kit';
import type { EntityManager } from 'typeorm';
import { writeRows, type WriteTarget } from './write-rows';

export type Row = Readonly<Record<string, unknown>>;

export interface AddTarget {
  readonly table: string;
  readonly columns: readonly string[];
}

/** How a transaction writes its rows: a live one with a statement for each table, a rebuild by copying. */
export interface RowWriter {
  readonly manager: EntityManager;
  /** Rows that are not there yet. */
  add(target: AddTarget, rows: readonly Row[]): Promise<void>;
}

export function statementWriter(manager: EntityManager): RowWriter {
  return {
    manager,
    add: async (target, rows) => {
      await writeRows(manager, { ...target, key: [] }, rows);
    },
  };
}

/** Rows of subjects that have none yet are added; those of others may replace older ones. */
export async function writeNewAndOld(
  writer: RowWriter,
  target: WriteTarget,
  rows: { readonly fresh: readonly Row[]; readonly old: readonly Row[] },
): Promise<void> {
  await together([writer.add(target, rows.fresh), writeRows(writer.manager, target, rows.old)]);
}
