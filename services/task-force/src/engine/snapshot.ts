import type { ClientWith, ReferralState } from '@estafet/schema';
import type { DataSource } from 'typeorm';
import type { Gap } from '../gaps/gap';
import { gapOf, type GapRow } from '../gaps/gap.row';
import { buildHistory } from '../rules/history';
import type { HistoryAct } from '../rules/types';
import type { EngineDeps } from './engine-deps';
import { loadWorldActs } from './engine.store';
import { World } from './world';

export type OpenGap = Gap;

/** The district at an instant, unmasked: for rehearsal and tests, never behind an API. */
export interface Snapshot {
  readonly gaps: readonly OpenGap[];
  readonly referrals: readonly {
    readonly id: string;
    readonly caseId: string;
    readonly state: ReferralState;
  }[];
  readonly cases: readonly {
    readonly id: string;
    readonly lead: string | undefined;
    readonly monitor: string | undefined;
    readonly clientWith: ClientWith | undefined;
  }[];
}

/** Reads the open gaps and folds every case from its acts. Due instants must have been judged up to `now` already. */
export async function takeSnapshot(dataSource: DataSource, deps: EngineDeps, now: Date): Promise<Snapshot> {
  const gapRows = await dataSource.query<GapRow[]>(
    'SELECT * FROM board.gap WHERE cleared_at IS NULL AND opened_at <= $1 ORDER BY opened_at, rule, id',
    [now],
  );
  const actRows = await dataSource.query<{ scope: string; act: HistoryAct }[]>(
    `SELECT scope, act FROM engine.history_act WHERE scope NOT LIKE 'agency:%' ORDER BY scope, ordinal`,
  );
  const world = new World(deps, await loadWorldActs(dataSource.manager), new Map());
  const known = [...Map.groupBy(actRows, ({ scope }) => scope)].map(([caseId, rows]) =>
    buildHistory({
      caseId,
      acts: rows.map(({ act }) => act),
      now: now.toISOString(),
      lookups: world.lookups('NOW'),
    }),
  );
  const histories = known.filter(({ opened }) => opened !== undefined);
  return {
    gaps: gapRows.map(gapOf),
    referrals: histories.flatMap(({ referrals }) =>
      referrals.map(({ id, caseId, state }) => ({ id, caseId, state })),
    ),
    cases: histories.map(({ caseId, custody }) => ({
      id: caseId,
      lead: custody?.lead,
      monitor: custody?.monitor,
      clientWith: custody?.clientWith,
    })),
  };
}
