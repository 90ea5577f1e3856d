import { isolateTable } from '@estafet/agency-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints and their numbers, counted per agency and year. */
export class ComplaintMigration1760001400000 implements MigrationInterface {
  readonly name = 'ComplaintMigration1760001400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE complaint (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        number text NOT NULL,
        received_at timestamptz NOT NULL,
        channel text NOT NULL,
        risk_level text NOT NULL,
        kecamatan text,
        sexual_exploitation boolean NOT NULL,
        assault_within_120h boolean NOT NULL,
        state text NOT NULL CHECK (state IN ('RECEIVED', 'CASE_OPENED', 'CLOSED')),
        case_id uuid,
        outcome text,
        settled_at timestamptz,
        PRIMARY KEY (agency_id, id),
        UNIQUE (agency_id, number)
      )`);
    await runner.query(`CREATE INDEX complaint_newest ON complaint (agency_id, received_at DESC, id DESC)`);
    await isolateTable(runner, 'complaint', ['SELECT', 'INSERT', 'UPDATE']);
    await runner.query(`
      CREATE TABLE complaint_number (
        agency_id text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (agency_id, year)
      )`);
    await isolateTable(runner, 'complaint_number', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE complaint_number`);
    await runner.query(`DROP TABLE complaint`);
  }
}
