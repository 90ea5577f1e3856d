import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the figures for officials are read by: the moment at which a referral counts (figures.store.ts). */
export class FiguresIndexes1790000001000 implements MigrationInterface {
  readonly name = 'FiguresIndexes1790000001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      'CREATE INDEX referral_by_answer_count ON board.referral ((least(answer_due_at, answered_at)))',
    );
    await queryRunner.query(
      `CREATE INDEX referral_by_handover_count ON board.referral ((least(handover_due_at, handed_over_at)))
       WHERE least(handover_due_at, handed_over_at) IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX board.referral_by_handover_count');
    await queryRunner.query('DROP INDEX board.referral_by_answer_count');
  }
}
