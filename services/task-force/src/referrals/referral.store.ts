import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { ReferralRow } from '../graphql/board.rows';
import { pageOf, pageSize, POSITION, readCursor, type Page, type PageRequest } from '../graphql/page';
import type { DistrictReferralFilterInput } from './referral.types';
import type { Shown } from '../graphql/shown';

const cursorShape = z.tuple([POSITION.instant, POSITION.id]);

/** Between the first question and the last hand: somebody still has to do something. */
const IN_FLIGHT = `state IN ('SENT', 'DELIVERED', 'INFO_REQUESTED', 'ACCEPTED', 'HANDING_OVER', 'TAKEN', 'DISPUTED')`;

type CountedPage = Page<ReferralRow> & { readonly totalCount: number };

/** Referrals of the district, newest first. */
export async function findReferrals(
  board: DataSource,
  filter: Shown<DistrictReferralFilterInput>,
  page: PageRequest,
): Promise<CountedPage> {
  const conditions = `($1::text[] IS NULL OR state = ANY($1)) AND ($2::text IS NULL OR kind = $2)
    AND ($3::text IS NULL OR urgency = $3) AND ($4::text IS NULL OR from_party = $4 OR to_party = $4)`;
  const values = [filter.states ?? null, filter.kind ?? null, filter.urgency ?? null, filter.party ?? null];
  const [sentAt, id] = readCursor(page.after, cursorShape) ?? [null, null];
  const rows = await board.query<ReferralRow[]>(
    `SELECT * FROM board.referral WHERE ${conditions} AND ($5::timestamptz IS NULL OR (sent_at, id) < ($5, $6))
     ORDER BY sent_at DESC, id DESC LIMIT $7`,
    [...values, sentAt, id, pageSize(page.first) + 1],
  );
  return { ...pageOf(rows, page.first, cursorOf), totalCount: await count(board, conditions, values) };
}

/** Batons in the air, longest first: who holds each is what the coordinator looks for. */
export async function findHandoffs(board: DataSource, page: PageRequest): Promise<CountedPage> {
  const [sentAt, id] = readCursor(page.after, cursorShape) ?? [null, null];
  const rows = await board.query<ReferralRow[]>(
    `SELECT * FROM board.referral WHERE ${IN_FLIGHT} AND ($1::timestamptz IS NULL OR (sent_at, id) > ($1, $2))
     ORDER BY sent_at, id LIMIT $3`,
    [sentAt, id, pageSize(page.first) + 1],
  );
  return { ...pageOf(rows, page.first, cursorOf), totalCount: await count(board, IN_FLIGHT, []) };
}

async function count(board: DataSource, conditions: string, values: readonly unknown[]): Promise<number> {
  const [row] = await board.query<{ total: number }[]>(
    `SELECT count(*)::integer AS total FROM board.referral WHERE ${conditions}`,
    [...values],
  );
  return row?.total ?? 0;
}

function cursorOf(row: ReferralRow): [string, string] {
  return [row.sent_at.toISOString(), row.id];
}
