import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { Conditions, countRows } from '../database/conditions';
import {
  listOrNull,
  pageOf,
  pageSize,
  POSITION,
  readCursor,
  type Page,
  type PageRequest,
} from '../graphql/page';
import { GAP_NATURES } from './gap-natures';
import type { GapFilterInput } from './gap.types';
import type { GapRow } from './gap.row';
import { RUNGS } from './ladder.policy';
import type { Shown } from '../graphql/shown';

/** CRITICAL first: danger, then age. */
const RANK = `CASE severity WHEN 'CRITICAL' THEN 0 WHEN 'HIGH' THEN 1 WHEN 'MEDIUM' THEN 2 ELSE 3 END`;

const GRAVEST = `${RANK}, opened_at, id`;

const cursorShape = z.tuple([POSITION.rank, POSITION.instant, POSITION.id]);

interface RankedRow extends GapRow {
  readonly rank: number;
}

/** Gaps of rules that are ON, gravest first, then oldest. */
export async function findGaps(
  board: DataSource,
  filter: Shown<GapFilterInput>,
  page: PageRequest,
): Promise<Page<GapRow> & { readonly totalCount: number }> {
  const states = listOrNull(filter.states, 'filter.states');
  const rungs = listOrNull(filter.rungs, 'filter.rungs');
  const asked = new Conditions(`mode = 'ON'`)
    .and('state = ANY(?)', states)
    .and('severity = ANY(?)', listOrNull(filter.severities, 'filter.severities'))
    .and('rule = ?', filter.rule)
    .and('owner = ?', filter.owner)
    .and('level = ANY(?)', listOrNull(filter.levels, 'filter.levels'))
    .and(
      'rung = ANY(?)',
      rungs?.map((rung) => RUNGS.findIndex((name) => name === rung)),
    )
    .and('opened_at >= ?', filter.openedFrom)
    .and('opened_at < ?', filter.openedTo);
  if (!states?.includes('CLEARED')) asked.and('cleared_at IS NULL');
  if (filter.nature) asked.and(GAP_NATURES[filter.nature]);
  const [rank, openedAt, id] = readCursor(page.after, cursorShape) ?? [];
  const onPage = asked.copy().and(`(${RANK}, opened_at, id) > (?, ?, ?)`, rank, openedAt, id);
  const limit = onPage.place(pageSize(page.first) + 1);
  const [rows, totalCount] = await Promise.all([
    board.query<RankedRow[]>(
      `SELECT *, ${RANK} AS rank FROM board.gap WHERE ${onPage.sql} ORDER BY ${GRAVEST} LIMIT ${limit}`,
      [...onPage.values],
    ),
    countRows(board, { source: 'board.gap', order: GRAVEST }, asked),
  ]);
  return {
    ...pageOf(rows, page.first, (row) => [row.rank, row.opened_at.toISOString(), row.id]),
    totalCount,
  };
}

/** Open gaps that an agency must act upon, gravest first. */
export async function findOpenGapsOf(board: DataSource, agencyId: string, first: number): Promise<GapRow[]> {
  return board.query<GapRow[]>(
    `SELECT * FROM board.gap WHERE owner = $1 AND cleared_at IS NULL AND mode = 'ON' AND state <> 'WAIVED'
     ORDER BY ${GRAVEST} LIMIT $2`,
    [agencyId, pageSize(first)],
  );
}
