import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTable } from './agency-table';

/** What an agency's own staff are called, by the reference that acts name them by. */
export class ColleaguesMigration1760001800000 implements MigrationInterface {
  readonly name = 'ColleaguesMigration1760001800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE colleague (
        agency_id text NOT NULL,
        worker_ref text NOT NULL,
        name text NOT NULL,
        seen_at timestamptz NOT NULL,
        PRIMARY KEY (agency_id, worker_ref)
      )`);
    await isolateTable(runner, 'colleague', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE colleague`);
  }
}
