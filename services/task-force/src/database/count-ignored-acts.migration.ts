import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The acts of a case that strangers to it sent: counted for the coordinator, and left out of its timeline. */
export class CountIgnoredActs1790100000000 implements MigrationInterface {
  readonly name = 'CountIgnoredActs1790100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE board.case_view ADD COLUMN ignored_acts text[] NOT NULL DEFAULT '{}'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE board.case_view DROP COLUMN ignored_acts');
  }
}
