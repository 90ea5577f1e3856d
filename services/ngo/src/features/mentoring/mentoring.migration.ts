import { isolateTable } from '@estafet/agency-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes, mentors and outcomes. */
export class MentoringMigration1760001700000 implements MigrationInterface {
  readonly name = 'MentoringMigration1760001700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programme_membership (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        programme text NOT NULL,
        mentor_ref text,
        joined_at timestamptz NOT NULL,
        left_at timestamptz,
        leave_reason text,
        PRIMARY KEY (agency_id, id)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX programme_membership_running ON programme_membership (agency_id, case_id, programme)
        WHERE left_at IS NULL`,
    );
    await isolateTable(runner, 'programme_membership', ['SELECT', 'INSERT', 'UPDATE']);
    await runner.query(`
      CREATE TABLE outcome (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        month integer NOT NULL,
        measured_at timestamptz NOT NULL,
        re_exploited boolean,
        support boolean,
        work boolean,
        school boolean,
        lost_to_follow_up boolean NOT NULL,
        PRIMARY KEY (agency_id, id)
      )`);
    await runner.query(`CREATE INDEX outcome_of_case ON outcome (agency_id, case_id, measured_at)`);
    await isolateTable(runner, 'outcome', ['SELECT', 'INSERT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE outcome`);
    await runner.query(`DROP TABLE programme_membership`);
  }
}
