import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two schemas. `engine` holds what rules read and what orders the acts; `board` holds what the coordinator's API reads.
 * `engine.journal`, `engine.watermark` and `board.case_code` are facts of receipt and are never dropped; everything else is
 * projection and can be rebuilt.
 */
export class CreateTaskForce1790000000000 implements MigrationInterface {
  readonly name = 'CreateTaskForce1790000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE SCHEMA engine');
    await queryRunner.query('CREATE SCHEMA board');
    for (const statement of [...ENGINE_TABLES, ...BOARD_TABLES]) await queryRunner.query(statement);
    await grant(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP SCHEMA board CASCADE');
    await queryRunner.query('DROP SCHEMA engine CASCADE');
  }
}

const ENGINE_TABLES = [
  // The one order in which acts took effect, and the subjects that each belongs to: a case id, or `agency:ID` outside any case.
  `CREATE TABLE engine.journal (
    ordinal bigint PRIMARY KEY,
    act_id text NOT NULL UNIQUE,
    scopes text[] NOT NULL,
    received_at timestamptz NOT NULL,
    is_own boolean NOT NULL
  )`,
  // One row: the instant up to which everything has been judged; locking it makes one writer at a time, hence one order.
  `CREATE TABLE engine.watermark (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    instant timestamptz NOT NULL,
    ticked_to timestamptz NOT NULL,
    last_ordinal bigint NOT NULL
  )`,
  `INSERT INTO engine.watermark (instant, ticked_to, last_ordinal) VALUES ('epoch', 'epoch', 0)`,
  `CREATE TABLE engine.history_act (
    scope text NOT NULL,
    ordinal bigint NOT NULL,
    act_id text NOT NULL,
    type text NOT NULL,
    received_at timestamptz NOT NULL,
    act jsonb NOT NULL,
    PRIMARY KEY (scope, ordinal)
  )`,
  `CREATE INDEX history_act_by_agency_type ON engine.history_act (type, ordinal) WHERE scope LIKE 'agency:%'`,
  `CREATE INDEX history_act_by_receiver ON engine.history_act ((act -> 'data' ->> 'to')) WHERE type = 'referral.sent'`,
  `CREATE TABLE engine.subject (
    scope text PRIMARY KEY,
    next_due_at timestamptz
  )`,
  `CREATE INDEX subject_next_due_at ON engine.subject (next_due_at) WHERE next_due_at IS NOT NULL`,
];

const BOARD_TABLES = [
  `CREATE TABLE board.case_code (
    case_id text PRIMARY KEY,
    sequence integer NOT NULL UNIQUE,
    code text NOT NULL UNIQUE
  )`,
  `CREATE TABLE board.case_view (
    id text PRIMARY KEY,
    is_child boolean NOT NULL,
    opened_at timestamptz,
    closed_at timestamptz,
    close_reason text,
    stage text,
    lead text,
    monitor text,
    client_with_kind text NOT NULL,
    client_with_party text,
    client_from text,
    client_to text,
    client_since timestamptz,
    first_seen_at timestamptz NOT NULL
  )`,
  `CREATE INDEX case_view_order ON board.case_view (first_seen_at DESC, id)`,
  `CREATE TABLE board.case_party (
    case_id text NOT NULL,
    agency_id text NOT NULL,
    PRIMARY KEY (case_id, agency_id)
  )`,
  `CREATE TABLE board.referral (
    id text PRIMARY KEY,
    case_id text NOT NULL,
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
    attempt integer NOT NULL,
    sent_at timestamptz NOT NULL,
    delivered_at timestamptz,
    answered_at timestamptz,
    accepted_at timestamptz,
    handover_at timestamptz,
    given_at timestamptz,
    taken_at timestamptz,
    handed_over_at timestamptz,
    started_at timestamptz,
    completed_at timestamptz,
    answer_due_at timestamptz NOT NULL,
    handover_due_at timestamptz,
    reason text,
    outcome text,
    return_of text
  )`,
  `CREATE INDEX referral_by_case ON board.referral (case_id)`,
  `CREATE INDEX referral_order ON board.referral (sent_at DESC, id)`,
  `CREATE INDEX referral_in_flight ON board.referral (sent_at, id)
    WHERE state IN ('SENT', 'DELIVERED', 'INFO_REQUESTED', 'ACCEPTED', 'HANDING_OVER', 'TAKEN', 'DISPUTED')`,
  `CREATE INDEX referral_by_sender ON board.referral (from_party, sent_at)`,
  `CREATE INDEX referral_by_receiver ON board.referral (to_party, sent_at)`,
  `CREATE INDEX referral_by_answer ON board.referral (to_party, answered_at)`,
  `CREATE TABLE board.custody_span (
    case_id text NOT NULL,
    position integer NOT NULL,
    party text NOT NULL,
    act_id text NOT NULL,
    referral_id text,
    since timestamptz NOT NULL,
    until timestamptz,
    PRIMARY KEY (case_id, position)
  )`,
  `CREATE TABLE board.timeline_act (
    case_id text NOT NULL,
    ordinal bigint NOT NULL,
    act_id text NOT NULL,
    referral_id text,
    type text NOT NULL,
    by_party text NOT NULL,
    recorded_by text NOT NULL,
    via text,
    occurred_at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    is_provisional boolean NOT NULL,
    backdate_reason text,
    detail jsonb NOT NULL,
    PRIMARY KEY (case_id, ordinal)
  )`,
  `CREATE TABLE board.gap (
    id text PRIMARY KEY,
    scope text NOT NULL,
    rule text NOT NULL,
    subject_key text NOT NULL,
    occurrence integer NOT NULL,
    clause text,
    level text NOT NULL,
    state text NOT NULL,
    mode text NOT NULL,
    severity text NOT NULL,
    owner text NOT NULL,
    case_id text,
    referral_id text,
    agency_id text,
    started_at timestamptz NOT NULL,
    warn_at timestamptz,
    breach_at timestamptz,
    opened_at timestamptz NOT NULL,
    breached_at timestamptz,
    cleared_at timestamptz,
    handled_until timestamptz,
    plan text,
    contested_until timestamptz,
    contest_reason text,
    waived_until timestamptz,
    waive_reason text,
    resource_kind text,
    rung integer NOT NULL,
    event_count integer NOT NULL,
    ladder_at timestamptz,
    facts json NOT NULL
  )`,
  `CREATE INDEX gap_by_scope ON board.gap (scope)`,
  `CREATE INDEX gap_open ON board.gap (opened_at, id) WHERE cleared_at IS NULL`,
  `CREATE INDEX gap_open_by_owner ON board.gap (owner) WHERE cleared_at IS NULL`,
  `CREATE INDEX gap_by_case ON board.gap (case_id)`,
  `CREATE INDEX gap_by_referral ON board.gap (referral_id)`,
  `CREATE INDEX gap_by_owner_breach ON board.gap (rule, owner, breached_at)`,
  `CREATE INDEX gap_by_opening ON board.gap (opened_at)`,
  `CREATE INDEX gap_by_clearing ON board.gap (cleared_at)`,
  `CREATE TABLE board.gap_event (
    gap_id text NOT NULL,
    position integer NOT NULL,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    actor text,
    detail text,
    PRIMARY KEY (gap_id, position)
  )`,
  `CREATE TABLE board.instruction (
    id text PRIMARY KEY,
    agency_id text NOT NULL,
    kind text NOT NULL,
    due timestamptz NOT NULL,
    issued_at timestamptz NOT NULL,
    gap_ids text[] NOT NULL,
    answered_at timestamptz,
    decision text
  )`,
  `CREATE INDEX instruction_by_agency ON board.instruction (agency_id, due)`,
  `CREATE TABLE board.rule_policy (
    act_id text PRIMARY KEY,
    rule text NOT NULL,
    mode text,
    thresholds jsonb NOT NULL,
    valid_from timestamptz NOT NULL,
    ordinal bigint NOT NULL
  )`,
  `CREATE TABLE board.declared_recording (
    agency_id text PRIMARY KEY,
    acts text[] NOT NULL,
    declared_at timestamptz NOT NULL
  )`,
  // What the demo, tests and a retried click ask for once takes effect once (architecture §3).
  `CREATE TABLE engine.idempotency (
    user_sub text NOT NULL,
    operation text NOT NULL,
    idempotency_key text NOT NULL,
    input_hash text NOT NULL,
    result_id text NOT NULL,
    PRIMARY KEY (user_sub, operation, idempotency_key)
  )`,
];

/**
 * The engine role works on both schemas. The board role reads `board`, when members were last heard of and whether acts wait for an
 * upgrade; nothing in `engine`, and no received act: even a board part names destinations that the board masks.
 */
async function grant(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`DO $$
    DECLARE
      engine_role text := nullif(current_setting('estafet.engine_role', true), '');
      board_role text := nullif(current_setting('estafet.board_role', true), '');
    BEGIN
      IF engine_role IS NOT NULL THEN
        EXECUTE format('GRANT USAGE ON SCHEMA engine, board TO %I', engine_role);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA engine, board TO %I', engine_role);
      END IF;
      IF board_role IS NOT NULL THEN
        EXECUTE format('GRANT USAGE ON SCHEMA board TO %I', board_role);
        EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA board TO %I', board_role);
        EXECUTE format('REVOKE ALL ON receipt_part_board, agency_key, delivery_cursor, directory, receipt FROM %I', board_role);
        EXECUTE format('GRANT SELECT (agency_id, sender_id, status) ON receipt TO %I', board_role);
      END IF;
    END $$`);
}
