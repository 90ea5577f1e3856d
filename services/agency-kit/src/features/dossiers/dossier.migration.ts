import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTable } from '../../kernel/agency-table';

/** Dossiers, composed or received. */
export class DossierMigration1760000400000 implements MigrationInterface {
  readonly name = 'DossierMigration1760000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dossier (
        agency_id text NOT NULL,
        referral_id uuid NOT NULL,
        case_id uuid NOT NULL,
        direction text NOT NULL CHECK (direction IN ('SENT', 'RECEIVED')),
        party text NOT NULL,
        legal_basis text NOT NULL,
        agreed_by text NOT NULL,
        client_agrees boolean,
        payload bytea NOT NULL,
        composed_at timestamptz NOT NULL,
        released_at timestamptz,
        withheld_at timestamptz,
        last_opened_at timestamptz,
        PRIMARY KEY (agency_id, referral_id)
      )`);
    await runner.query(`CREATE INDEX dossier_of_case ON dossier (agency_id, case_id)`);
    await isolateTable(runner, 'dossier');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE dossier`);
  }
}
