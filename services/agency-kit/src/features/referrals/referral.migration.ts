import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTable } from '../../kernel/agency-table';

/** The agency's copy of its referrals. */
export class ReferralMigration1760000200000 implements MigrationInterface {
  readonly name = 'ReferralMigration1760000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agency_referral (
        agency_id text NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        direction text NOT NULL CHECK (direction IN ('SENT', 'RECEIVED')),
        kind text NOT NULL,
        state text NOT NULL,
        from_party text NOT NULL,
        to_party text NOT NULL,
        recorded_by text NOT NULL,
        urgency text NOT NULL,
        payer text,
        respond_by timestamptz,
        client_moves boolean NOT NULL,
        is_provisional boolean NOT NULL,
        is_synced boolean NOT NULL,
        services text[] NOT NULL,
        lead_from text,
        return_of text,
        sent_at timestamptz NOT NULL,
        delivered_at timestamptz,
        answered_at timestamptz,
        handover_at timestamptz,
        attempt int NOT NULL,
        given_at timestamptz,
        taken_at timestamptz,
        handed_over_at timestamptz,
        started_at timestamptz,
        completed_at timestamptz,
        reason text,
        outcome text,
        available_actions text[] NOT NULL,
        is_closed boolean NOT NULL,
        detail jsonb NOT NULL,
        PRIMARY KEY (agency_id, id)
      )`);
    await runner.query(
      `CREATE INDEX agency_referral_listed ON agency_referral (agency_id, direction, sent_at DESC, id DESC)`,
    );
    await runner.query(
      `CREATE INDEX agency_referral_running ON agency_referral (agency_id, direction, state, sent_at) WHERE NOT is_closed`,
    );
    await runner.query(`CREATE INDEX agency_referral_of_case ON agency_referral (agency_id, case_id)`);
    await isolateTable(runner, 'agency_referral', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE agency_referral`);
  }
}
