import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link stands in the timelines of both its cases; each finds the other by the act (board-loaders.ts). */
export class CaseLinks1790100001000 implements MigrationInterface {
  readonly name = 'CaseLinks1790100001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX timeline_link ON board.timeline_act (act_id) WHERE type = 'case.linked'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX board.timeline_link');
  }
}
