import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTable } from './agency-table';

/** Retries of use cases, and the audit trail. The trail can be read and added to, never changed, by the role that runs the service. */
export class KernelMigration1760000100000 implements MigrationInterface {
  readonly name = 'KernelMigration1760000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency (
        agency_id text NOT NULL,
        user_sub text NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        input_hash text NOT NULL,
        result jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (agency_id, user_sub, operation, key)
      )`);
    await runner.query(`CREATE INDEX idempotency_age ON idempotency (agency_id, created_at)`);
    await isolateTable(runner, 'idempotency');
    await runner.query(`
      CREATE TABLE audit_entry (
        agency_id text NOT NULL,
        seq bigint NOT NULL,
        at timestamptz NOT NULL,
        worker_ref text NOT NULL,
        roles text NOT NULL,
        action text NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('ALLOWED', 'DENIED')),
        resource_type text NOT NULL,
        resource_id text,
        reason text,
        prev_hash text NOT NULL,
        hash text NOT NULL,
        PRIMARY KEY (agency_id, seq)
      )`);
    await isolateTable(runner, 'audit_entry', ['SELECT', 'INSERT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_entry`);
    await runner.query(`DROP TABLE idempotency`);
  }
}
