import type { DataSource } from 'typeorm';
import { z } from 'zod';
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
  const conditions = `mode = 'ON'
    AND ($1::text[] IS NULL AND cleared_at IS NULL OR state = ANY($1)) AND ($2::text[] IS NULL OR severity = ANY($2))
    AND ($3::text IS NULL OR rule = $3) AND ($4::text IS NULL OR owner = $4) AND ($5::text[] IS NULL OR level = ANY($5))
    AND ($6::integer[] IS NULL OR rung = ANY($6)) AND ($7::timestamptz IS NULL OR opened_at >= $7)
    AND ($8::timestamptz IS NULL OR opened_at < $8) AND ${filter.nature ? GAP_NATURES[filter.nature] : 'true'}`;
  const values = [
    listOrNull(filter.states, 'filter.states'),
    listOrNull(filter.severities, 'filter.severities'),
    filter.rule ?? null,
    filter.owner ?? null,
    listOrNull(filter.levels, 'filter.levels'),
    listOrNull(filter.rungs, 'filter.rungs')?.map((rung) => RUNGS.findIndex((name) => name === rung)) ?? null,
    filter.openedFrom ?? null,
    filter.openedTo ?? null,
  ];
  const [rank, openedAt, id] = readCursor(page.after, cursorShape) ?? [null, null, null];
  const rows = await board.query<RankedRow[]>(
    `SELECT *, ${RANK} AS rank FROM board.gap WHERE ${conditions}
       AND ($9::integer IS NULL OR (${RANK}, opened_at, id) > ($9, $10::timestamptz, $11))
     ORDER BY ${RANK}, opened_at, id LIMIT $12`,
    [...values, rank, openedAt, id, pageSize(page.first) + 1],
  );
  const [count] = await board.query<{ total: number }[]>(
    `SELECT count(*)::integer AS total FROM board.gap WHERE ${conditions}`,
    values,
  );
  return {
    ...pageOf(rows, page.first, (row) => [row.rank, row.opened_at.toISOString(), row.id]),
    totalCount: count?.total ?? 0,
  };
}

/** Open gaps that an agency must act upon, gravest first. */
export async function findOpenGapsOf(board: DataSource, agencyId: string, first: number): Promise<GapRow[]> {
  return board.query<GapRow[]>(
    `SELECT * FROM board.gap WHERE owner = $1 AND cleared_at IS NULL AND mode = 'ON' AND state <> 'WAIVED'
     ORDER BY ${RANK}, opened_at, id LIMIT $2`,
    [agencyId, pageSize(first)],
  );
}
