import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders in which the coordinator's lists are read (gap.store.ts, case.store.ts, referral.store.ts). */
export class ListIndexes1790100002000 implements MigrationInterface {
  readonly name = 'ListIndexes1790100002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      'DROP INDEX board.case_view_order',
      'CREATE INDEX case_view_order ON board.case_view (first_seen_at DESC, id DESC)',
      'CREATE INDEX case_view_open_order ON board.case_view (first_seen_at DESC, id DESC) WHERE closed_at IS NULL',
      'DROP INDEX board.referral_order',
      'CREATE INDEX referral_order ON board.referral (sent_at DESC, id DESC)',
      `CREATE INDEX gap_open_order ON board.gap (${RANK}, opened_at, id) WHERE cleared_at IS NULL AND mode = 'ON'`,
    ]) {
      await queryRunner.query(statement);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      'DROP INDEX board.gap_open_order',
      'DROP INDEX board.referral_order',
      'CREATE INDEX referral_order ON board.referral (sent_at DESC, id)',
      'DROP INDEX board.case_view_open_order',
      'DROP INDEX board.case_view_order',
      'CREATE INDEX case_view_order ON board.case_view (first_seen_at DESC, id)',
    ]) {
      await queryRunner.query(statement);
    }
  }
}

/** As in gap.store.ts when this was written; an index serves only the very same expression. */
const RANK = `(CASE severity WHEN 'CRITICAL' THEN 0 WHEN 'HIGH' THEN 1 WHEN 'MEDIUM' THEN 2 ELSE 3 END)`;
