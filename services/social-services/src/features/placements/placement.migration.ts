import { isolateTable } from '@estafet/agency-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Placements; ended, never deleted. */
export class PlacementMigration1760001200000 implements MigrationInterface {
  readonly name = 'PlacementMigration1760001200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE placement (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        placement_ref text NOT NULL,
        unit_kind text NOT NULL,
        started_at timestamptz NOT NULL,
        ended_at timestamptz,
        shared_with_unrelated_adults boolean NOT NULL,
        is_separated boolean NOT NULL,
        emergency_reason text,
        PRIMARY KEY (agency_id, id)
      )`);
    await runner.query(`CREATE INDEX placement_of_case ON placement (agency_id, case_id, started_at)`);
    await isolateTable(runner, 'placement', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE placement`);
  }
}
