import { withClient } from '../../local/with-client';

/** Numbers of a sender's log that no benchmark reaches by living. */
const FAR = 10_000_000;

interface Repetition {
  readonly times: number;
  /** By how much each repetition is later than the one before: more than what was lived so far took. */
  readonly periodMs: number;
}

/**
 * Receives what was received so far again and again, each time later and under other ids, in the tables of receipts, of the
 * journal and of spoken codes alone: the past of a district that has lived a hundred times as long, for a rebuild to make a projection of. The
 * copies' signatures are those of the originals; nothing verifies them again. Answers how many acts were added.
 */
export async function repeatPast(url: string, { times, periodMs }: Repetition): Promise<number> {
  const rounds = Array.from({ length: times }, (_, index) => index + 1);
  const { acts: ordinals = 0, cases: sequences = 0 } =
    (await withClient(url, (client) => client.query<Lengths>(LENGTHS))).rows[0] ?? {};
  // Two connections for two cores.
  const added = await Promise.all(
    [0, 1].map((half) =>
      withClient(url, async (client) => {
        await client.query(PREPARATION);
        let acts = 0;
        for (const round of rounds.filter((each) => each % 2 === half)) {
          const shift = [round, round * periodMs];
          acts += (await client.query(REPEAT_RECEIPTS, shift)).rowCount ?? 0;
          await client.query(REPEAT_PARTS, shift.slice(1));
          await client.query(REPEAT_JOURNAL, [round * ordinals, round * periodMs]);
          await client.query(REPEAT_CODES, [round, round * periodMs, round * sequences]);
        }
        return acts;
      }),
    ),
  );
  await withClient(url, (client) =>
    client.query(
      `UPDATE engine.watermark SET instant = instant + make_interval(secs => $1::float / 1000),
         last_ordinal = (SELECT max(ordinal) FROM engine.journal)`,
      [times * periodMs],
    ),
  );
  return added.reduce((sum, acts) => sum + acts, 0);
}

interface Lengths {
  readonly acts: number;
  readonly cases: number;
}

/** Asked before anything is added, by which each repetition's places follow those of the one before. */
const LENGTHS = `
  SELECT (SELECT max(ordinal)::integer FROM engine.journal) AS acts, (SELECT max(sequence) FROM board.case_code) AS cases`;

/** Ids begin with their instant (UUIDv7): a later one is the same with another beginning. */
const PREPARATION = `
  CREATE FUNCTION pg_temp.later(id text, ms bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT substr(hex, 1, 8) || '-' || substr(hex, 9, 4) || substr(id, 14)
    FROM (SELECT lpad(to_hex(('x' || lpad(substr(id, 1, 8) || substr(id, 10, 4), 16, '0'))::bit(64)::bigint + ms), 12, '0') AS hex) AS shifted
  $$;
  CREATE FUNCTION pg_temp.later_iso(instant text, ms bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT to_char((instant::timestamptz + make_interval(secs => ms::float / 1000)) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  $$;
  CREATE TEMP TABLE past_receipt AS SELECT * FROM receipt WHERE case_id IS NOT NULL AND seq < ${FAR} ORDER BY position;
  CREATE TEMP TABLE past_part AS SELECT part.* FROM past_receipt JOIN receipt_part part USING (agency_id, act_id) ORDER BY position;
  CREATE TEMP TABLE past_journal AS SELECT journal.* FROM engine.journal journal JOIN past_receipt USING (act_id) ORDER BY ordinal;
  CREATE TEMP TABLE past_code AS SELECT code.* FROM board.case_code code JOIN past_receipt ON code.case_id = act_id ORDER BY sequence`;

const REPEAT_RECEIPTS = `
  INSERT INTO receipt (agency_id, act_id, sender_id, seq, type, version, case_id, referral_id, header, hash, signature, received_at, status)
  SELECT agency_id, pg_temp.later(act_id, $2), sender_id, seq + $1 * ${FAR}::bigint, type, version,
    pg_temp.later(case_id, $2), pg_temp.later(referral_id, $2),
    header || jsonb_strip_nulls(jsonb_build_object('id', pg_temp.later(act_id, $2), 'caseId', pg_temp.later(case_id, $2),
      'referralId', pg_temp.later(referral_id, $2), 'occurredAt', pg_temp.later_iso(header ->> 'occurredAt', $2),
      'recordedAt', pg_temp.later_iso(header ->> 'recordedAt', $2))),
    hash, signature, received_at + make_interval(secs => $2::float / 1000), status
  FROM past_receipt`;

const REPEAT_PARTS = `
  INSERT INTO receipt_part (agency_id, act_id, part, salt, data)
  SELECT agency_id, pg_temp.later(act_id, $1), part, salt, data FROM past_part`;

const REPEAT_JOURNAL = `
  INSERT INTO engine.journal (ordinal, act_id, scopes, received_at, is_own)
  SELECT ordinal + $1::bigint, pg_temp.later(act_id, $2), ARRAY[pg_temp.later(scopes[1], $2)],
    received_at + make_interval(secs => $2::float / 1000), is_own
  FROM past_journal`;

/** Spoken codes outlive every rebuild: it finds them. */
const REPEAT_CODES = `
  INSERT INTO board.case_code (case_id, sequence, code)
  SELECT pg_temp.later(case_id, $2), sequence + $3::integer, code || '-PAST-' || $1::integer FROM past_code`;
