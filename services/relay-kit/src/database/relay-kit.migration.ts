import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The relay's tables, the same for agencies and the task force. */
export declare class RelayKitMigration implements MigrationInterface {
  readonly name: string;
  up(runner: QueryRunner): Promise<void>;
  down(runner: QueryRunner): Promise<void>;
}
