import type { MigrationInterface, QueryRunner } from 'typeorm';
import { isolateTable } from '../../kernel/agency-table';

/** Every version of every card an agency knows: an old referral is judged by the card of its day (G04, G06). */
export class ProgrammeCardMigration1760000400000 implements MigrationInterface {
  readonly name = 'ProgrammeCardMigration1760000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programme_card (
        agency_id text NOT NULL,
        publisher text NOT NULL,
        version integer NOT NULL,
        published_at timestamptz NOT NULL,
        services text[] NOT NULL,
        sexes text[] NOT NULL,
        min_age integer,
        max_age integer,
        exploitation text[] NOT NULL,
        residence boolean,
        length_days integer,
        given text[] NOT NULL,
        not_given text[] NOT NULL,
        capacity integer,
        free_places integer,
        duty_hours text,
        duty_phone text,
        acknowledged_at timestamptz,
        PRIMARY KEY (agency_id, publisher, version)
      )`);
    await isolateTable(runner, 'programme_card', ['SELECT', 'INSERT', 'UPDATE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE programme_card`);
  }
}
