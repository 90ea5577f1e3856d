import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTable } from '../../kernel/agency-table';

/** Case files, their teams and numbers, and the agency's copy of the acts about its cases. */
export class CaseFileMigration1760000300000 implements MigrationInterface {
  readonly name = 'CaseFileMigration1760000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_file (
        agency_id text NOT NULL,
        case_id uuid NOT NULL,
        local_number text NOT NULL,
        opened_at timestamptz NOT NULL,
        is_opened_here boolean NOT NULL,
        closed_at timestamptz,
        close_reason text,
        is_child boolean NOT NULL,
        age_band text,
        sex text,
        exploitation text[] NOT NULL DEFAULT '{}',
        risk_level text,
        stage text,
        lead text,
        lead_act_id text,
        restricted_to text[] NOT NULL DEFAULT '{}',
        PRIMARY KEY (agency_id, case_id),
        UNIQUE (agency_id, local_number)
      )`);
    await runner.query(
      `CREATE INDEX case_file_newest ON case_file (agency_id, opened_at DESC, case_id DESC)`,
    );
    await isolateTable(runner, 'case_file', ['SELECT', 'INSERT', 'UPDATE']);
    await runner.query(`
      CREATE TABLE case_team_member (
        agency_id text NOT NULL,
        case_id uuid NOT NULL,
        worker_ref text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('PRIMARY', 'SUPPORTING')),
        since timestamptz NOT NULL,
        until timestamptz,
        PRIMARY KEY (agency_id, case_id, worker_ref),
        FOREIGN KEY (agency_id, case_id) REFERENCES case_file
      )`);
    await runner.query(`CREATE INDEX case_team_worker ON case_team_member (agency_id, worker_ref)`);
    await isolateTable(runner, 'case_team_member', ['SELECT', 'INSERT', 'UPDATE']);
    await runner.query(`
      CREATE TABLE case_act (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        type text NOT NULL,
        by text NOT NULL,
        on_behalf_of text,
        via text,
        occurred_at timestamptz NOT NULL,
        recorded_at timestamptz NOT NULL,
        is_provisional boolean NOT NULL,
        data jsonb NOT NULL,
        PRIMARY KEY (agency_id, id)
      )`);
    await runner.query(`CREATE INDEX case_act_of_case ON case_act (agency_id, case_id, occurred_at, id)`);
    await isolateTable(runner, 'case_act', ['SELECT', 'INSERT']);
    await runner.query(`
      CREATE TABLE case_number (
        agency_id text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (agency_id, year)
      )`);
    await isolateTable(runner, 'case_number', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['case_number', 'case_act', 'case_team_member', 'case_file']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
