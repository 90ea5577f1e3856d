import { findCases } from '@estafet/task-force/cases/case.store';
import { findGapsForPhone, groupOpenGaps } from '@estafet/task-force/district/district.store';
import { findGaps } from '@estafet/task-force/gaps/gap.store';
import { findHandoffs, findReferrals } from '@estafet/task-force/referrals/referral.store';
import type { DataSource } from 'typeorm';

/** What a coordinator's pages ask of the database, by the services' own functions. */
interface BoardStatement {
  readonly name: string;
  readonly run: (board: DataSource, now: Date) => Promise<unknown>;
}

const PAGE = { first: 50 };

export const BOARD_STATEMENTS: readonly BoardStatement[] = [
  { name: 'handoffs in flight', run: (board) => findHandoffs(board, PAGE) },
  { name: 'referrals, newest', run: (board, now) => findReferrals(board, {}, { ...PAGE, now }) },
  {
    name: 'referrals of one agency',
    run: (board, now) => findReferrals(board, { party: 'polres' }, { ...PAGE, now }),
  },
  { name: 'open gaps', run: (board) => findGaps(board, {}, PAGE) },
  { name: 'cases', run: (board) => findCases(board, {}, PAGE) },
  { name: 'phone list', run: (board) => findGapsForPhone(board) },
  { name: 'gaps by owner', run: (board, now) => groupOpenGaps(board, now) },
];

/** Milliseconds of each run; the first few, which fill caches, do not count. */
export async function timesOf(
  board: DataSource,
  { run }: BoardStatement,
  { now, runs }: { readonly now: Date; readonly runs: number },
): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < runs + 5; index += 1) {
    const startedAt = performance.now();
    await run(board, now);
    if (index >= 5) times.push(performance.now() - startedAt);
  }
  return times;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanNode[];
}

/** Tables that the statement reads from one end to the other although they grow with the district. */
export async function planOf(board: DataSource, { run }: BoardStatement, now: Date): Promise<string[]> {
  const asked: { sql: string; values: unknown[] | undefined }[] = [];
  const recorder = {
    query: (sql: string, values?: unknown[]) => {
      asked.push({ sql, values });
      return board.query<unknown[]>(sql, values);
    },
  };
  await run(recorder as unknown as DataSource, now);
  const scanned = new Set<string>();
  for (const { sql, values } of asked) {
    const [row] = await board.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }[]>(
      `EXPLAIN (FORMAT JSON) ${sql}`,
      values,
    );
    for (const { Plan } of row?.['QUERY PLAN'] ?? []) collectScans(Plan, scanned);
  }
  return [...scanned].filter((table) => GROWING.has(table)).sort();
}

/** Tables that grow with every case; the rest stay as small as the district has members and rules. */
const GROWING = new Set([
  'referral',
  'case_view',
  'gap',
  'custody_span',
  'timeline_act',
  'case_party',
  'gap_event',
]);

function collectScans(node: PlanNode, scanned: Set<string>): void {
  if (node['Node Type'] === 'Seq Scan' && node['Relation Name']) scanned.add(node['Relation Name']);
  for (const child of node.Plans ?? []) collectScans(child, scanned);
}
