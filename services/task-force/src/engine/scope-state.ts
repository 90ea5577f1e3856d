import type { Gap } from '../gaps/gap';
import { GapLedger } from '../gaps/gap-ledger';
import type { CaseHistory, HistoryAct } from '../rules/types';

/** One act as the journal orders it. */
export interface JournalledAct {
  readonly ordinal: number;
  readonly act: HistoryAct;
}

/** What the engine holds in memory of one case, or of one agency's acts outside any case, while it works on it. */
export interface ScopeState {
  readonly scope: string;
  readonly acts: JournalledAct[];
  readonly ledger: GapLedger;
  nextDueAt: string | undefined;
  /** As stored, so that only a changed instant is written. */
  readonly storedDueAt: string | undefined;
  readonly isStored: boolean;
  /** The latest fold, for the projection; undefined until evaluated in this transaction, and for agency scopes. */
  history: CaseHistory | undefined;
  /** Whether an act was added in this transaction, so that the board's rows may differ. */
  hasNewActs: boolean;
}

export function newScopeState(
  scope: string,
  loaded: { acts: JournalledAct[]; gaps: readonly Gap[]; dueAt?: string | undefined; isStored: boolean },
  taskForceId: string,
): ScopeState {
  return {
    scope,
    acts: loaded.acts,
    ledger: new GapLedger(scope, loaded.gaps, taskForceId),
    nextDueAt: loaded.dueAt,
    storedDueAt: loaded.dueAt,
    isStored: loaded.isStored,
    history: undefined,
    hasNewActs: false,
  };
}

export function* actsOf(state: ScopeState): Generator<HistoryAct> {
  for (const { act } of state.acts) yield act;
}
