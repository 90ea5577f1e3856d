import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTable } from '../../kernel/agency-table';

/** Client identities and what guards them. */
export class IdentityMigration1760000350000 implements MigrationInterface {
  readonly name = 'IdentityMigration1760000350000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE client_key (
        agency_id text NOT NULL,
        case_id uuid NOT NULL,
        wrapped_key bytea NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (agency_id, case_id)
      )`);
    await runner.query(`
      CREATE TABLE client_identity (
        agency_id text NOT NULL,
        case_id uuid NOT NULL,
        payload bytea NOT NULL,
        source text NOT NULL CHECK (source IN ('OWN', 'DOSSIER')),
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (agency_id, case_id)
      )`);
    await runner.query(`
      CREATE TABLE break_glass (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        worker_ref text NOT NULL,
        reason bytea NOT NULL,
        opened_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        review_due_at timestamptz NOT NULL,
        reviewed_by text,
        reviewed_at timestamptz,
        is_justified boolean,
        PRIMARY KEY (agency_id, id),
        CHECK (reviewed_by IS DISTINCT FROM worker_ref)
      )`);
    await runner.query(`CREATE INDEX break_glass_of_case ON break_glass (agency_id, case_id, worker_ref)`);
    await runner.query(
      `CREATE INDEX break_glass_to_review ON break_glass (agency_id, review_due_at) WHERE reviewed_at IS NULL`,
    );
    await isolateTable(runner, 'client_key');
    await isolateTable(runner, 'client_identity');
    await isolateTable(runner, 'break_glass', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['break_glass', 'client_identity', 'client_key']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
