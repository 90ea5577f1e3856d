import type { DataSource } from 'typeorm';
import { z } from 'zod';
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

type CountedPage = Page<ReferralRow> & { readonly totalCount: number };

/** Referrals of the district, newest first. `now` decides what is overdue. */
export async function findReferrals(
  board: DataSource,
  filter: Shown<DistrictReferralFilterInput>,
  page: PageRequest & { readonly now: Date },
): Promise<CountedPage> {
  // Without a measure the instant is asked for all the same, so that one statement serves every filter.
  const measure = filter.measure ? MEASURES[filter.measure] : 'now_at IS NOT NULL';
  const source = `board.referral, (SELECT $9::timestamptz AS now_at) AS clock`;
  const conditions = `($1::text[] IS NULL OR state = ANY($1)) AND ($2::text IS NULL OR kind = $2)
    AND ($3::text IS NULL OR urgency = $3) AND ($4::text IS NULL OR from_party = $4 OR to_party = $4)
    AND ($5::text IS NULL OR from_party = $5) AND ($6::text IS NULL OR to_party = $6)
    AND ($7::timestamptz IS NULL OR sent_at >= $7) AND ($8::timestamptz IS NULL OR sent_at < $8) AND ${measure}`;
  const values = [
    listOrNull(filter.states, 'filter.states'),
    filter.kind ?? null,
    filter.urgency ?? null,
    filter.party ?? null,
    filter.from ?? null,
    filter.to ?? null,
    filter.sentFrom ?? null,
    filter.sentTo ?? null,
    page.now,
  ];
  const [sentAt, id] = readCursor(page.after, cursorShape) ?? [null, null];
  const rows = await board.query<ReferralRow[]>(
    `SELECT referral.* FROM ${source} WHERE ${conditions} AND ($10::timestamptz IS NULL OR (sent_at, id) < ($10, $11))
     ORDER BY sent_at DESC, id DESC LIMIT $12`,
    [...values, sentAt, id, pageSize(page.first) + 1],
  );
  return {
    ...pageOf(rows, page.first, cursorOf),
    totalCount: await count(board, { source, conditions, values }),
  };
}

/** Batons in the air, longest first: who holds each is what the coordinator looks for. */
export async function findHandoffs(board: DataSource, page: PageRequest): Promise<CountedPage> {
  const [sentAt, id] = readCursor(page.after, cursorShape) ?? [null, null];
  const rows = await board.query<ReferralRow[]>(
    `SELECT * FROM board.referral WHERE ${MEASURES.IN_FLIGHT} AND ($1::timestamptz IS NULL OR (sent_at, id) > ($1, $2))
     ORDER BY sent_at, id LIMIT $3`,
    [sentAt, id, pageSize(page.first) + 1],
  );
  return {
    ...pageOf(rows, page.first, cursorOf),
    totalCount: await count(board, { source: 'board.referral', conditions: MEASURES.IN_FLIGHT, values: [] }),
  };
}

async function count(
  board: DataSource,
  {
    source,
    conditions,
    values,
  }: { readonly source: string; readonly conditions: string; readonly values: readonly unknown[] },
): Promise<number> {
  const [row] = await board.query<{ total: number }[]>(
    `SELECT count(*)::integer AS total FROM ${source} WHERE ${conditions}`,
    [...values],
  );
  return row?.total ?? 0;
}

function cursorOf(row: ReferralRow): [string, string] {
  return [row.sent_at.toISOString(), row.id];
}
