import { together } from '@estafet/relay-kit';
import type { EntityManager } from 'typeorm';
import { gapOf, rowOf, type GapRow } from '../gaps/gap.row';
import type { GapEvent } from '../gaps/gap';
import type { Change } from './change-notice';
import { writeNewAndOld, type RowWriter } from '../database/row-writer';
import { writeRows } from '../database/write-rows';
import type { HistoryAct, RuleCode, RuleMode } from '../rules/types';
import type { PolicyChange } from '../rules/default-policy';
import { REPEATING_RULES, type BreachRecord } from './breaches';
import type { IncomingAct, JournalPlace } from './incoming-act';
import { newScopeState, type JournalledAct, type ScopeState } from './scope-state';
import { WORLD_ACT_TYPES } from './scopes';

export interface Watermark {
  /** The latest instant at which anything was judged; no act takes effect before it. */
  readonly instant: string;
  /** Up to where every due instant has been judged. */
  readonly tickedTo: string;
  readonly lastOrdinal: number;
}

interface ActRow {
  readonly scope: string;
  readonly ordinal: string;
  readonly act: HistoryAct;
}

/** Locks the one row that makes one writer at a time: the order of acts and ticks is then the same live and on rebuild. */
export async function lockWatermark(manager: EntityManager): Promise<Watermark> {
  const [row] = await manager.query<{ instant: Date; ticked_to: Date; last_ordinal: string }[]>(
    'SELECT instant, ticked_to, last_ordinal FROM engine.watermark FOR UPDATE',
  );
  if (!row) throw new Error('The watermark row is missing: the migration has not run');
  return {
    instant: row.instant.toISOString(),
    tickedTo: row.ticked_to.toISOString(),
    lastOrdinal: Number(row.last_ordinal),
  };
}

export async function moveWatermark(
  manager: EntityManager,
  { instant, tickedTo, lastOrdinal }: Watermark,
): Promise<void> {
  await manager.query(
    `UPDATE engine.watermark SET instant = greatest(instant, $1::timestamptz), ticked_to = greatest(ticked_to, $2::timestamptz),
       last_ordinal = $3`,
    [instant, tickedTo, lastOrdinal],
  );
}

/** Everything the engine needs of the given subjects, in three statements however many they are. */
export async function loadScopes(
  manager: EntityManager,
  scopes: readonly string[],
  taskForceId: string,
): Promise<ScopeState[]> {
  if (scopes.length === 0) return [];
  const [actRows, gapRows, subjects] = await together([
    manager.query<ActRow[]>(
      'SELECT scope, ordinal, act FROM engine.history_act WHERE scope = ANY($1) ORDER BY scope, ordinal',
      [scopes],
    ),
    manager.query<GapRow[]>('SELECT * FROM board.gap WHERE scope = ANY($1) ORDER BY scope, opened_at, id', [
      scopes,
    ]),
    manager.query<{ scope: string; next_due_at: Date | null }[]>(
      'SELECT scope, next_due_at FROM engine.subject WHERE scope = ANY($1)',
      [scopes],
    ),
  ]);
  const acts = Map.groupBy(actRows, ({ scope }) => scope);
  const gaps = Map.groupBy(gapRows, ({ scope }) => scope);
  const stored = new Map(subjects.map((row) => [row.scope, row]));
  return scopes.map((scope) =>
    newScopeState(
      scope,
      {
        acts: (acts.get(scope) ?? []).map(journalledActOf),
        gaps: (gaps.get(scope) ?? []).map(gapOf),
        dueAt: stored.get(scope)?.next_due_at?.toISOString(),
        isStored: stored.has(scope),
      },
      taskForceId,
    ),
  );
}

/** Programme cards, acknowledgements and declarations of all agencies: few, and asked for by every case. */
export async function loadWorldActs(manager: EntityManager): Promise<JournalledAct[]> {
  const rows = await manager.query<ActRow[]>(
    `SELECT scope, ordinal, act FROM engine.history_act
     WHERE type = ANY($1) AND scope LIKE 'agency:%' ORDER BY ordinal`,
    [WORLD_ACT_TYPES],
  );
  return rows.map(journalledActOf);
}

export async function loadPolicyChanges(manager: EntityManager): Promise<PolicyChange[]> {
  const rows = await manager.query<
    { rule: string; mode: RuleMode; thresholds: Record<string, number>; valid_from: Date }[]
  >('SELECT rule, mode, thresholds, valid_from FROM board.rule_policy ORDER BY ordinal');
  return rows.map(({ rule, mode, thresholds, valid_from }) => ({
    rule,
    mode,
    thresholds,
    validFrom: valid_from.toISOString(),
  }));
}

export async function loadBreaches(
  manager: EntityManager,
  owners: readonly string[],
): Promise<BreachRecord[]> {
  if (owners.length === 0) return [];
  const rows = await manager.query<{ rule: RuleCode; owner: string; case_id: string; breached_at: Date }[]>(
    `SELECT rule, owner, case_id, breached_at FROM board.gap
     WHERE rule = ANY($1) AND owner = ANY($2) AND breached_at IS NOT NULL AND case_id IS NOT NULL`,
    [REPEATING_RULES, owners],
  );
  return rows.map(({ rule, owner, case_id, breached_at }) => ({
    rule,
    owner,
    caseId: case_id,
    breachedAt: breached_at.toISOString(),
  }));
}

/** The subject of each gap, and who must act upon it: who may speak about it beside the task force. */
export async function findGapPlaces(
  manager: EntityManager,
  gapIds: readonly string[],
): Promise<Map<string, { scope: string; owner: string }>> {
  if (gapIds.length === 0) return new Map();
  const rows = await manager.query<{ id: string; scope: string; owner: string }[]>(
    'SELECT id, scope, owner FROM board.gap WHERE id = ANY($1)',
    [gapIds],
  );
  return new Map(rows.map(({ id, scope, owner }) => [id, { scope, owner }]));
}

/** The subjects that acts belong to, by act; an act that is not known belongs to none. */
export async function findActScopes(
  manager: EntityManager,
  actIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (actIds.length === 0) return new Map();
  const rows = await manager.query<{ act_id: string; scopes: string[] }[]>(
    'SELECT act_id, scopes FROM engine.journal WHERE act_id = ANY($1)',
    [actIds],
  );
  return new Map(rows.map(({ act_id, scopes }) => [act_id, scopes]));
}

/** Cases that referred to an agency at or after an instant: a card that arrives late may change what G04 and G06 say. */
export async function findCasesReferringTo(
  manager: EntityManager,
  agencyId: string,
  since: string,
): Promise<string[]> {
  const rows = await manager.query<{ scope: string }[]>(
    `SELECT DISTINCT scope FROM engine.history_act
     WHERE type = 'referral.sent' AND act -> 'data' ->> 'to' = $1 AND act ->> 'occurredAt' >= $2 ORDER BY scope`,
    [agencyId, since],
  );
  return rows.map(({ scope }) => scope);
}

/** Cases that are open and have the agency as a party: a declaration of what it records changes what can be measured. */
export async function findOpenCasesOf(manager: EntityManager, agencyId: string): Promise<string[]> {
  const rows = await manager.query<{ case_id: string }[]>(
    `SELECT DISTINCT case_id FROM board.case_party JOIN board.case_view ON id = case_id
     WHERE agency_id = $1 AND closed_at IS NULL ORDER BY case_id`,
    [agencyId],
  );
  return rows.map(({ case_id }) => case_id);
}

export async function findScopesWithOpenGap(
  manager: EntityManager,
  { rule, owner }: { rule: RuleCode; owner: string },
): Promise<string[]> {
  const rows = await manager.query<{ scope: string }[]>(
    'SELECT DISTINCT scope FROM board.gap WHERE rule = $1 AND owner = $2 AND cleared_at IS NULL ORDER BY scope',
    [rule, owner],
  );
  return rows.map(({ scope }) => scope);
}

/** Subjects whose instant has come, earliest first; another ticker's are skipped. */
export async function takeDueScopes(manager: EntityManager, now: string, limit: number): Promise<string[]> {
  const rows = await manager.query<{ scope: string }[]>(
    'SELECT scope FROM engine.subject WHERE next_due_at <= $1 ORDER BY next_due_at LIMIT $2 FOR UPDATE SKIP LOCKED',
    [now, limit],
  );
  return rows.map(({ scope }) => scope);
}

const GAP_COLUMNS = [
  'id',
  'scope',
  'rule',
  'subject_key',
  'occurrence',
  'clause',
  'level',
  'state',
  'mode',
  'severity',
  'owner',
  'case_id',
  'referral_id',
  'agency_id',
  'started_at',
  'warn_at',
  'breach_at',
  'opened_at',
  'breached_at',
  'cleared_at',
  'handled_until',
  'plan',
  'contested_until',
  'contest_reason',
  'waived_until',
  'waive_reason',
  'resource_kind',
  'rung',
  'event_count',
  'ladder_at',
  'facts',
] as const;

/** Writes the gaps that changed, their events and the next due instants. */
export async function writeGaps(writer: RowWriter, states: readonly ScopeState[]): Promise<Change[]> {
  const changes = states.map((state) => ({ state, ...state.ledger.takeChanges() }));
  const gaps = changes.flatMap((change) => change.gaps);
  const rowsOf = (isStored: boolean) =>
    changes.filter(({ state }) => state.isStored === isStored).flatMap((change) => change.gaps.map(rowOf));
  const dueRowsOf = (isStored: boolean) =>
    states
      .filter((state) => state.isStored === isStored && (!isStored || state.nextDueAt !== state.storedDueAt))
      .map(({ scope, nextDueAt }) => ({ scope, next_due_at: nextDueAt }));
  await together([
    writeNewAndOld(
      writer,
      { table: 'board.gap', key: ['id'], columns: GAP_COLUMNS },
      { fresh: rowsOf(false), old: rowsOf(true) },
    ),
    writer.add(
      { table: 'board.gap_event', columns: ['gap_id', 'position', 'at', 'kind', 'actor', 'detail'] },
      changes.flatMap(({ events }) => events.map(eventRowOf)),
    ),
    writeNewAndOld(
      writer,
      { table: 'engine.subject', key: ['scope'], columns: ['scope', 'next_due_at'] },
      { fresh: dueRowsOf(false), old: dueRowsOf(true) },
    ),
  ]);
  const shown = gaps.filter(({ mode }) => mode === 'ON');
  return shown.map(({ id, owner }) => ({ ids: [id], agencies: [owner] }));
}

/** Adds acts to the journal; their order there is the order in which they took effect. */
export async function writeJournal(
  manager: EntityManager,
  entries: readonly { readonly place: JournalPlace; readonly incoming: IncomingAct }[],
): Promise<void> {
  await writeRows(
    manager,
    { table: 'engine.journal', key: [], columns: ['ordinal', 'act_id', 'scopes', 'received_at', 'is_own'] },
    entries.map(({ place, incoming }) => ({
      ordinal: place.ordinal,
      act_id: incoming.act.id,
      scopes: place.scopes,
      received_at: incoming.receivedAt,
      is_own: incoming.isOwn,
    })),
  );
}

/** Adds acts to the histories that rules read. */
export function writeHistory(
  writer: RowWriter,
  entries: readonly { readonly scope: string; readonly ordinal: number; readonly act: HistoryAct }[],
): Promise<void> {
  return writer.add(
    { table: 'engine.history_act', columns: ['scope', 'ordinal', 'act_id', 'type', 'received_at', 'act'] },
    entries.map(({ scope, ordinal, act }) => ({
      scope,
      ordinal,
      act_id: act.id,
      type: act.type,
      received_at: act.receivedAt,
      act,
    })),
  );
}

function eventRowOf({ gapId, event }: { gapId: string; event: GapEvent }): Record<string, unknown> {
  return { gap_id: gapId, ...event };
}

function journalledActOf({ ordinal, act }: ActRow): JournalledAct {
  return { ordinal: Number(ordinal), act };
}
