import { isolateTable } from '@estafet/agency-kit';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds of outreach. */
export class StreetOutreachMigration1760001600000 implements MigrationInterface {
  readonly name = 'StreetOutreachMigration1760001600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE street_outreach (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        held_at timestamptz NOT NULL,
        kecamatan text NOT NULL,
        place text NOT NULL,
        reached integer NOT NULL CHECK (reached >= 0),
        case_ids uuid[] NOT NULL,
        PRIMARY KEY (agency_id, id)
      )`);
    await runner.query(
      `CREATE INDEX street_outreach_newest ON street_outreach (agency_id, held_at DESC, id DESC)`,
    );
    await isolateTable(runner, 'street_outreach', ['SELECT', 'INSERT']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE street_outreach`);
  }
}
