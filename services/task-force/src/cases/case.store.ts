import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { CaseRow } from '../graphql/board.rows';
import { pageOf, pageSize, POSITION, readCursor, type Page, type PageRequest } from '../graphql/page';
import type { DistrictCaseFilterInput } from './case.types';
import type { Shown } from '../graphql/shown';

const cursorShape = z.tuple([POSITION.instant, POSITION.id]);

/** Cases of the district, newest first. */
export async function findCases(
  board: DataSource,
  filter: Shown<DistrictCaseFilterInput>,
  page: PageRequest,
): Promise<Page<CaseRow> & { readonly totalCount: number }> {
  const conditions = `($1::boolean IS NULL OR (closed_at IS NULL) = $1) AND ($2::text IS NULL OR lead = $2)
    AND ($3::text IS NULL OR code = upper($3))`;
  const values = [filter.isOpen ?? null, filter.lead ?? null, filter.code ?? null];
  const [seenAt, id] = readCursor(page.after, cursorShape) ?? [null, null];
  const rows = await board.query<CaseRow[]>(
    `SELECT case_view.*, code FROM board.case_view JOIN board.case_code ON case_id = id
     WHERE ${conditions} AND ($4::timestamptz IS NULL OR (first_seen_at, id) < ($4, $5))
     ORDER BY first_seen_at DESC, id DESC LIMIT $6`,
    [...values, seenAt, id, pageSize(page.first) + 1],
  );
  const [count] = await board.query<{ total: number }[]>(
    `SELECT count(*)::integer AS total FROM board.case_view JOIN board.case_code ON case_id = id WHERE ${conditions}`,
    values,
  );
  return {
    ...pageOf(rows, page.first, (row) => [row.first_seen_at.toISOString(), row.id]),
    totalCount: count?.total ?? 0,
  };
}
