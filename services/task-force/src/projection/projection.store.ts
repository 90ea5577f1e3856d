import { together } from '@estafet/relay-kit';
import type { ActData } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { GiveCode } from '../cases/case-codes';
import { writeNewAndOld, type Row, type RowWriter } from '../database/row-writer';
import { writeRows } from '../database/write-rows';
import type { Change } from '../engine/change-notice';
import type { BoardRecords } from '../engine/act-effects';
import type { JournalledAct, ScopeState } from '../engine/scope-state';
import { projectCase, timelineRow, type CaseProjection, type ProjectionDeps } from './case-projection';
import { maskData } from './mask';

/** An act on a case's timeline, with its board part and nothing else. */
export interface TimelineEntry extends JournalledAct {
  readonly caseId: string;
  readonly boardData: ActData;
}

export interface ProjectionChanges {
  readonly states: readonly ScopeState[];
  readonly timeline: readonly TimelineEntry[];
  readonly records: readonly BoardRecords[];
  readonly deps: ProjectionDeps & { readonly giveCode: GiveCode };
}

const CASE_COLUMNS = [
  'id',
  'is_child',
  'opened_at',
  'closed_at',
  'close_reason',
  'stage',
  'lead',
  'monitor',
  'client_with_kind',
  'client_with_party',
  'client_from',
  'client_to',
  'client_since',
  'first_seen_at',
  'ignored_acts',
] as const;

const REFERRAL_COLUMNS = [
  'id',
  'case_id',
  'kind',
  'state',
  'from_party',
  'to_party',
  'recorded_by',
  'urgency',
  'payer',
  'respond_by',
  'client_moves',
  'is_provisional',
  'attempt',
  'sent_at',
  'delivered_at',
  'answered_at',
  'accepted_at',
  'handover_at',
  'given_at',
  'taken_at',
  'handed_over_at',
  'started_at',
  'completed_at',
  'answer_due_at',
  'handover_due_at',
  'reason',
  'outcome',
  'return_of',
] as const;

const TIMELINE_COLUMNS = [
  'case_id',
  'ordinal',
  'act_id',
  'referral_id',
  'type',
  'by_party',
  'recorded_by',
  'via',
  'occurred_at',
  'recorded_at',
  'received_at',
  'is_provisional',
  'detail',
] as const;

/** Writes the board's rows of the cases that got new acts; answers what changed, for the event stream. */
export async function writeProjection(
  writer: RowWriter,
  { states, timeline, records, deps }: ProjectionChanges,
): Promise<Change[]> {
  const projected = states.flatMap((state) => {
    const first = state.acts.find(({ act }) => act.caseId === state.scope);
    // What strangers say about a case that nobody opened must not put it on the board.
    return state.hasNewActs && state.history?.opened && first
      ? [{ isStored: state.isStored, ...projectCase(state.history, first.act.receivedAt, deps) }]
      : [];
  });
  const fresh = rowsOf(projected.filter(({ isStored }) => !isStored));
  const old = rowsOf(projected.filter(({ isStored }) => isStored));
  const shown = timeline.map(({ act, ordinal, boardData, caseId }) =>
    timelineRow(
      { act, ordinal, boardData: maskData(boardData, deps.isSensitive) as ActData },
      deps.isSensitive,
      caseId,
    ),
  );
  // Each but the codes stands for itself, so that all of them go out together.
  await together([
    writeCases(writer, { fresh: fresh.cases, old: old.cases }, deps.giveCode),
    writeNewAndOld(
      writer,
      { table: 'board.referral', key: ['id'], columns: REFERRAL_COLUMNS },
      { fresh: fresh.referrals, old: old.referrals },
    ),
    writeNewAndOld(
      writer,
      {
        table: 'board.custody_span',
        key: ['case_id', 'position'],
        columns: ['case_id', 'position', 'party', 'act_id', 'referral_id', 'since', 'until'],
      },
      { fresh: fresh.custody, old: old.custody },
    ),
    writeNewAndOld(
      writer,
      { table: 'board.case_party', key: ['case_id', 'agency_id'], columns: ['case_id', 'agency_id'] },
      { fresh: fresh.parties, old: old.parties },
    ),
    dropStale(writer.manager, old),
    writer.add({ table: 'board.timeline_act', columns: TIMELINE_COLUMNS }, shown),
    writeRecords(writer.manager, records),
  ]);
  const actsOf = Map.groupBy(timeline, ({ caseId }) => caseId);
  return projected.map(({ caseView, parties }) => {
    const id = String(caseView['id']);
    return {
      ids: [id, ...(actsOf.get(id) ?? []).flatMap(({ act }) => act.referralId ?? [])],
      agencies: parties.map(({ agency_id }) => String(agency_id)),
    };
  });
}

interface CaseRows {
  readonly cases: readonly Row[];
  readonly referrals: readonly Row[];
  readonly custody: readonly Row[];
  readonly parties: readonly Row[];
}

function rowsOf(projections: readonly CaseProjection[]): CaseRows {
  return {
    cases: projections.map(({ caseView }) => caseView),
    referrals: projections.flatMap(({ referrals }) => referrals),
    custody: projections.flatMap(({ custody }) => custody),
    parties: projections.flatMap(({ parties }) => parties),
  };
}

/** The cases, and a spoken code for each that is new. */
async function writeCases(
  writer: RowWriter,
  { fresh, old }: { fresh: readonly Row[]; old: readonly Row[] },
  giveCode: GiveCode,
): Promise<void> {
  const target = { table: 'board.case_view', key: ['id'], columns: CASE_COLUMNS };
  const [, written] = await together([
    writer.add(target, fresh),
    // A subject that only strangers had spoken of comes onto the board when somebody opens it.
    writeRows<{ id: string; is_new: boolean }>(
      writer.manager,
      { ...target, returning: 'id, xmax = 0 AS is_new' },
      old,
    ),
  ]);
  const newIds = [...fresh, ...written.filter(({ is_new }) => is_new)].map(({ id }) => String(id));
  await giveCodes(writer.manager, newIds, giveCode);
}

/**
 * Spoken codes are given once, as cases come, and outlive every rebuild. A code that was given under another secret, or
 * before there was one, is passed over.
 */
async function giveCodes(
  manager: EntityManager,
  caseIds: readonly string[],
  giveCode: GiveCode,
): Promise<void> {
  if (caseIds.length === 0) return;
  const known = await manager.query<{ case_id: string }[]>(
    'SELECT case_id FROM board.case_code WHERE case_id = ANY($1)',
    [caseIds],
  );
  const knownIds = new Set(known.map(({ case_id }) => case_id));
  const fresh = caseIds.filter((id) => !knownIds.has(id));
  if (fresh.length === 0) return;
  const [last] = await manager.query<{ sequence: number | null }[]>(
    'SELECT max(sequence) AS sequence FROM board.case_code',
  );
  const free: { readonly sequence: number; readonly code: string }[] = [];
  for (let next = (last?.sequence ?? 0) + 1; free.length < fresh.length; next += fresh.length) {
    const offered = fresh.map((_id, index) => ({ sequence: next + index, code: giveCode(next + index) }));
    const taken = await manager.query<{ code: string }[]>(
      'SELECT code FROM board.case_code WHERE code = ANY($1)',
      [offered.map(({ code }) => code)],
    );
    const takenCodes = new Set(taken.map(({ code }) => code));
    free.push(...offered.filter(({ code }) => !takenCodes.has(code)));
  }
  await writeRows(
    manager,
    { table: 'board.case_code', key: [], columns: ['case_id', 'sequence', 'code'] },
    fresh.map((case_id, index) => ({ case_id, ...free[index] })),
  );
}

/** A late act may shorten a chain or take a party out: what the fold no longer gives must go. */
async function dropStale(
  manager: EntityManager,
  { cases, custody, parties, referrals }: CaseRows,
): Promise<void> {
  if (cases.length === 0) return;
  await manager.query(
    `WITH no_custody AS (
       DELETE FROM board.custody_span WHERE case_id = ANY($1) AND (case_id, position) NOT IN
         (SELECT case_id, position FROM json_to_recordset($2::json) AS kept(case_id text, position integer))
     ), no_parties AS (
       DELETE FROM board.case_party WHERE case_id = ANY($1) AND (case_id, agency_id) NOT IN
         (SELECT case_id, agency_id FROM json_to_recordset($3::json) AS kept(case_id text, agency_id text))
     )
     DELETE FROM board.referral WHERE case_id = ANY($1) AND id <> ALL($4)`,
    [
      cases.map(({ id }) => id),
      JSON.stringify(custody),
      JSON.stringify(parties),
      referrals.map(({ id }) => id),
    ],
  );
}

async function writeRecords(manager: EntityManager, records: readonly BoardRecords[]): Promise<void> {
  await writeRows(
    manager,
    {
      table: 'board.rule_policy',
      key: ['act_id'],
      columns: ['act_id', 'rule', 'mode', 'thresholds', 'valid_from', 'ordinal'],
    },
    records.flatMap(({ policies }) => policies),
  );
  await writeRows(
    manager,
    {
      table: 'board.instruction',
      key: ['id'],
      columns: ['id', 'agency_id', 'kind', 'due', 'issued_at', 'gap_ids'],
    },
    records.flatMap(({ instructions }) => instructions),
  );
  for (const { id, agencyId, answeredAt, decision } of records.flatMap(({ answers }) => answers)) {
    await manager.query(
      'UPDATE board.instruction SET answered_at = $3, decision = $4 WHERE id = $1 AND agency_id = $2',
      [id, agencyId, answeredAt, decision ?? null],
    );
  }
  const declarations = new Map(
    records.flatMap(({ declarations: rows }) => rows).map((row) => [row['agency_id'], row]),
  );
  await writeRows(
    manager,
    { table: 'board.declared_recording', key: ['agency_id'], columns: ['agency_id', 'acts', 'declared_at'] },
    [...declarations.values()],
  );
}
