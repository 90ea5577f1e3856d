import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { Conditions, countRows } from '../database/conditions';
import type { CaseRow } from '../graphql/board.rows';
import { pageOf, pageSize, POSITION, readCursor, type Page, type PageRequest } from '../graphql/page';
import type { DistrictCaseFilterInput } from './case.types';
import type { Shown } from '../graphql/shown';

const cursorShape = z.tuple([POSITION.instant, POSITION.id]);

const WITH_CODE = 'board.case_view JOIN board.case_code ON case_id = id';

const NEWEST = 'first_seen_at DESC, id DESC';

/** Cases of the district, newest first. */
export async function findCases(
  board: DataSource,
  filter: Shown<DistrictCaseFilterInput>,
  page: PageRequest,
): Promise<Page<CaseRow> & { readonly totalCount: number }> {
  const asked = new Conditions().and('lead = ?', filter.lead).and('code = upper(?)', filter.code);
  if (filter.isOpen != null) asked.and(filter.isOpen ? 'closed_at IS NULL' : 'closed_at IS NOT NULL');
  const [seenAt, id] = readCursor(page.after, cursorShape) ?? [];
  const onPage = asked.copy().and('(first_seen_at, id) < (?, ?)', seenAt, id);
  const limit = onPage.place(pageSize(page.first) + 1);
  // Every case has a code: who does not ask for one need not look it up to count.
  const counted = filter.code == null ? 'board.case_view' : WITH_CODE;
  const [rows, totalCount] = await Promise.all([
    board.query<CaseRow[]>(
      `SELECT case_view.*, code FROM ${WITH_CODE} WHERE ${onPage.sql} ORDER BY ${NEWEST} LIMIT ${limit}`,
      [...onPage.values],
    ),
    countRows(board, { source: counted, order: NEWEST }, asked),
  ]);
  return {
    ...pageOf(rows, page.first, (row) => [row.first_seen_at.toISOString(), row.id]),
    totalCount,
  };
}
