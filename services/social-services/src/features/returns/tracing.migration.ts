import { isolateTable } from '@estafet/agency-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tracings; a later one does not replace an earlier one. */
export class TracingMigration1760001300000 implements MigrationInterface {
  readonly name = 'TracingMigration1760001300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tracing (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        completed_at timestamptz NOT NULL,
        done_by text NOT NULL,
        verified_by_own boolean NOT NULL,
        family_readiness text NOT NULL,
        suspect_at_destination boolean NOT NULL,
        PRIMARY KEY (agency_id, id)
      )`);
    await runner.query(`CREATE INDEX tracing_of_case ON tracing (agency_id, case_id, completed_at)`);
    await isolateTable(runner, 'tracing', ['SELECT', 'INSERT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE tracing`);
  }
}
