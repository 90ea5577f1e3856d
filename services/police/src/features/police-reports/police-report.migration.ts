import { isolateTable } from '@estafet/agency-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Police reports; never deleted by the service. */
export class PoliceReportMigration1760001100000 implements MigrationInterface {
  readonly name = 'PoliceReportMigration1760001100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE police_report (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        filed_at timestamptz NOT NULL,
        is_filed boolean NOT NULL,
        case_kind text NOT NULL,
        legal_basis_ref text,
        report_number bytea,
        granted_at timestamptz,
        protected_until timestamptz,
        lpsk_requested_at timestamptz,
        protection_ended_at timestamptz,
        restitution_informed_at timestamptz,
        PRIMARY KEY (agency_id, id)
      )`);
    await runner.query(`CREATE INDEX police_report_of_case ON police_report (agency_id, case_id, filed_at)`);
    await isolateTable(runner, 'police_report', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE police_report`);
  }
}
