import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { Conditions, countRows } from '../database/conditions';
import type { ReferralRow } from '../graphql/board.rows';
import {
  listOrNull,
  pageOf,
  pageSize,
  POSITION,
  readCursor,
  type Page,
  type PageRequest,
} from '../graphql/page';
import { MEASURES } from './referral-measures';
import type { DistrictReferralFilterInput } from './referral.types';
import type { Shown } from '../graphql/shown';

const cursorShape = z.tuple([POSITION.instant, POSITION.id]);

const NEWEST = 'sent_at DESC, id DESC';
const OLDEST = 'sent_at, id';

type CountedPage = Page<ReferralRow> & { readonly totalCount: number };

/** Referrals of the district, newest first. `now` decides what is overdue. */
export async function findReferrals(
  board: DataSource,
  filter: Shown<DistrictReferralFilterInput>,
  page: PageRequest & { readonly now: Date },
): Promise<CountedPage> {
  const asked = new Conditions()
    .and('state = ANY(?)', listOrNull(filter.states, 'filter.states'))
    .and('kind = ?', filter.kind)
    .and('urgency = ?', filter.urgency)
    .and('from_party = ? OR to_party = ?', filter.party, filter.party)
    .and('from_party = ?', filter.from)
    .and('to_party = ?', filter.to)
    .and('sent_at >= ?', filter.sentFrom)
    .and('sent_at < ?', filter.sentTo);
  if (filter.measure) asked.and(MEASURES[filter.measure]);
  const source = `board.referral, (SELECT ${asked.place(page.now)}::timestamptz AS now_at) AS clock`;
  const [sentAt, id] = readCursor(page.after, cursorShape) ?? [];
  const onPage = asked.copy().and('(sent_at, id) < (?, ?)', sentAt, id);
  const limit = onPage.place(pageSize(page.first) + 1);
  const [rows, totalCount] = await Promise.all([
    board.query<ReferralRow[]>(
      `SELECT referral.* FROM ${source} WHERE ${onPage.sql} ORDER BY ${NEWEST} LIMIT ${limit}`,
      [...onPage.values],
    ),
    countRows(board, { source, order: NEWEST }, asked),
  ]);
  return { ...pageOf(rows, page.first, cursorOf), totalCount };
}

/** Batons in the air, longest first: who holds each is what the coordinator looks for. */
export async function findHandoffs(board: DataSource, page: PageRequest): Promise<CountedPage> {
  const asked = new Conditions(MEASURES.IN_FLIGHT);
  const [sentAt, id] = readCursor(page.after, cursorShape) ?? [];
  const onPage = asked.copy().and('(sent_at, id) > (?, ?)', sentAt, id);
  const limit = onPage.place(pageSize(page.first) + 1);
  const [rows, totalCount] = await Promise.all([
    board.query<ReferralRow[]>(
      `SELECT * FROM board.referral WHERE ${onPage.sql} ORDER BY ${OLDEST} LIMIT ${limit}`,
      [...onPage.values],
    ),
    countRows(board, { source: 'board.referral', order: OLDEST }, asked),
  ]);
  return { ...pageOf(rows, page.first, cursorOf), totalCount };
}

function cursorOf(row: ReferralRow): [string, string] {
  return [row.sent_at.toISOString(), row.id];
}
