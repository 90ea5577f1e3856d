import type { MigrationInterface, QueryRunner } from 'typeorm';

const OWN_TABLES = [
  'act_log',
  'receipt',
  'receipt_stub',
  'delivery_cursor',
  'sender_head',
  'parked',
  'quarantine',
  'agency_key',
  'directory',
  'contact',
] as const;
const PARTITIONED_TABLES = ['act_log_part', 'receipt_part'] as const;
const PARTS = ['board', 'engine', 'parties', 'sealed'] as const;

const TABLES = `
  CREATE TABLE act_log (
    agency_id text NOT NULL, id text NOT NULL, position bigint GENERATED ALWAYS AS IDENTITY, seq bigint,
    type text NOT NULL, version integer NOT NULL, case_id text, referral_id text, audience text[] NOT NULL,
    occurred_at timestamptz NOT NULL, recorded_at timestamptz NOT NULL, header jsonb, prev_hash text, hash text, signature text,
    PRIMARY KEY (agency_id, id), UNIQUE (agency_id, seq),
    CHECK ((seq IS NULL) = (hash IS NULL) AND (seq IS NULL) = (prev_hash IS NULL))
  );
  CREATE INDEX act_log_unnumbered ON act_log (agency_id, position) WHERE seq IS NULL;
  CREATE INDEX act_log_case ON act_log (agency_id, case_id);
  CREATE INDEX act_log_referral ON act_log (agency_id, referral_id) WHERE referral_id IS NOT NULL;
  CREATE INDEX act_log_type ON act_log (agency_id, type);
  CREATE TABLE act_log_part (
    agency_id text NOT NULL, act_id text NOT NULL, part text NOT NULL, salt text NOT NULL, data jsonb NOT NULL,
    PRIMARY KEY (agency_id, act_id, part)
  ) PARTITION BY LIST (part);
  CREATE TABLE receipt (
    agency_id text NOT NULL, act_id text NOT NULL, position bigint GENERATED ALWAYS AS IDENTITY, sender_id text NOT NULL,
    seq bigint NOT NULL, type text NOT NULL, version integer NOT NULL, case_id text, referral_id text, header jsonb NOT NULL,
    hash text NOT NULL, signature text NOT NULL, received_at timestamptz NOT NULL,
    status text NOT NULL CHECK (status IN ('FOLDED', 'NEEDS_UPGRADE', 'INVALID', 'FOLD_FAILED')),
    PRIMARY KEY (agency_id, act_id), UNIQUE (agency_id, sender_id, seq)
  );
  CREATE INDEX receipt_case ON receipt (agency_id, case_id);
  CREATE INDEX receipt_referral ON receipt (agency_id, referral_id) WHERE referral_id IS NOT NULL;
  CREATE INDEX receipt_type ON receipt (agency_id, type);
  CREATE INDEX receipt_order ON receipt (agency_id, received_at, position);
  CREATE INDEX receipt_unfolded ON receipt (agency_id, sender_id) WHERE status <> 'FOLDED';
  CREATE TABLE receipt_part (
    agency_id text NOT NULL, act_id text NOT NULL, part text NOT NULL, salt text NOT NULL, data jsonb NOT NULL,
    PRIMARY KEY (agency_id, act_id, part)
  ) PARTITION BY LIST (part);
  CREATE TABLE receipt_stub (
    agency_id text NOT NULL, sender_id text NOT NULL, seq bigint NOT NULL, prev_hash text NOT NULL, hash text NOT NULL,
    PRIMARY KEY (agency_id, sender_id, seq)
  );
  CREATE TABLE delivery_cursor (
    agency_id text NOT NULL, recipient_id text NOT NULL, wanted_seq bigint NOT NULL DEFAULT 0, acked_seq bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (agency_id, recipient_id)
  );
  CREATE TABLE sender_head (
    agency_id text NOT NULL, sender_id text NOT NULL, seq bigint NOT NULL, hash text NOT NULL, stopped_reason text,
    PRIMARY KEY (agency_id, sender_id)
  );
  CREATE TABLE parked (
    agency_id text NOT NULL, sender_id text NOT NULL, seq bigint NOT NULL, item jsonb NOT NULL,
    PRIMARY KEY (agency_id, sender_id, seq)
  );
  CREATE TABLE quarantine (
    agency_id text NOT NULL, id text NOT NULL, sender_id text NOT NULL, seq bigint NOT NULL, reason text NOT NULL,
    item jsonb NOT NULL, received_at timestamptz NOT NULL, PRIMARY KEY (agency_id, id)
  );
  CREATE TABLE agency_key (
    agency_id text NOT NULL, owner_id text NOT NULL, kid text NOT NULL, key jsonb NOT NULL,
    PRIMARY KEY (agency_id, owner_id, kid)
  );
  CREATE TABLE directory (
    agency_id text NOT NULL, party_id text NOT NULL, change jsonb NOT NULL, PRIMARY KEY (agency_id, party_id)
  );
  CREATE TABLE contact (
    agency_id text NOT NULL, peer_id text NOT NULL, last_contact_at timestamptz NOT NULL, PRIMARY KEY (agency_id, peer_id)
  )`;

/** A numbered act is history: nobody changes it, the service's own role included. */
const APPEND_ONLY = `
  CREATE FUNCTION refuse_change_of_history() RETURNS trigger LANGUAGE plpgsql AS $body$
  BEGIN
    IF OLD.seq IS NOT NULL THEN RAISE EXCEPTION 'a numbered act is never changed' USING ERRCODE = 'restrict_violation'; END IF;
    RETURN NEW;
  END $body$;
  CREATE TRIGGER act_log_append_only BEFORE UPDATE ON act_log FOR EACH ROW EXECUTE FUNCTION refuse_change_of_history()`;

const ALL_TABLES = [...OWN_TABLES, ...PARTITIONED_TABLES];

/** What the service's own role (or the task force's engine) may do. Parts may go (erasure); numbered acts and receipts stay. */
const SERVICE_GRANTS = [
  `GRANT SELECT, INSERT ON ${ALL_TABLES.join(', ')} TO %I`,
  'GRANT UPDATE (seq, header, prev_hash, hash, signature) ON act_log TO %I',
  'GRANT UPDATE (status) ON receipt TO %I',
  'GRANT UPDATE ON delivery_cursor, sender_head, parked, agency_key, directory, contact TO %I',
  'GRANT DELETE ON parked, act_log_part, receipt_part TO %I',
];

/** What the task force's board may read: no header (it names workers), no part but the board's own. */
const BOARD_GRANTS = [
  `GRANT SELECT (agency_id, act_id, position, sender_id, seq, type, version, case_id, referral_id, received_at, status) ON receipt TO %I`,
  'GRANT SELECT ON receipt_part_board, sender_head, delivery_cursor, agency_key, directory, contact TO %I',
];

/**
 * The relay's tables, the same for agencies and the task force: each with FORCE ROW LEVEL SECURITY by `estafet.agency`.
 * Grants go to the roles named by the settings `estafet.app_role`, `estafet.engine_role` and `estafet.board_role` of the
 * migrating connection; a setting that is absent grants nothing.
 */
export class RelayKitMigration implements MigrationInterface {
  readonly name = 'RelayKitMigration1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    for (const table of PARTITIONED_TABLES) {
      for (const part of PARTS) {
        await runner.query(`CREATE TABLE ${table}_${part} PARTITION OF ${table} FOR VALUES IN ('${part}')`);
      }
    }
    const partitions = PARTITIONED_TABLES.flatMap((table) => PARTS.map((part) => `${table}_${part}`));
    for (const table of [...ALL_TABLES, ...partitions]) {
      await runner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY ${table}_own ON ${table} USING (agency_id = current_setting('estafet.agency', true))`);
    }
    await runner.query(APPEND_ONLY);
    await grantTo(runner, 'estafet.app_role', SERVICE_GRANTS);
    await grantTo(runner, 'estafet.engine_role', SERVICE_GRANTS);
    await grantTo(runner, 'estafet.board_role', BOARD_GRANTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${ALL_TABLES.join(', ')}; DROP FUNCTION refuse_change_of_history()`);
  }
}

async function grantTo(runner: QueryRunner, setting: string, grants: readonly string[]): Promise<void> {
  const rows = (await runner.query(`SELECT nullif(current_setting($1, true), '') AS role`, [setting])) as {
    role: string | null;
  }[];
  const role = rows[0]?.role;
  if (role === null || role === undefined) return;
  const quoted = `"${role.replaceAll('"', '""')}"`;
  for (const grant of grants) await runner.query(grant.replace('%I', quoted));
}
