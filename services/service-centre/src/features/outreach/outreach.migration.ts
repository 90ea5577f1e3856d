import { isolateTable } from '@estafet/agency-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outreach plans and when they were carried out. */
export class OutreachMigration1760001500000 implements MigrationInterface {
  readonly name = 'OutreachMigration1760001500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outreach (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        planned_at timestamptz NOT NULL,
        departs_at timestamptz NOT NULL,
        police_partner text NOT NULL,
        partners text[] NOT NULL,
        team_worker_refs text[] NOT NULL,
        done_at timestamptz,
        PRIMARY KEY (agency_id, id)
      )`);
    await runner.query(`CREATE INDEX outreach_of_case ON outreach (agency_id, case_id, planned_at)`);
    await isolateTable(runner, 'outreach', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE outreach`);
  }
}
