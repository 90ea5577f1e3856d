import type { ActEnvelope, ActHeader, PartName, SaltedPart } from '@estafet/schema';
import type { Client } from 'pg';
import type { LoggedAct, WitnessedHash } from './act-log-check';
import type { AuditSeal, StoredAuditLine } from './audit-trail-check';

const BATCH = 2_000;

interface ActRow {
  readonly seq: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly signature: string;
  readonly header: ActHeader | null;
  readonly columns_agree: boolean;
  readonly parts: Partial<Record<PartName, SaltedPart>> | null;
}

/** The agencies whose logs a database holds. */
export async function findAuthors(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT DISTINCT agency_id AS id FROM act_log UNION SELECT agency_id FROM sender_head ORDER BY 1`,
  );
  return rows.map(({ id }) => id);
}

/** An agency's numbered acts in order, a batch at a time. */
export async function* readActs(client: Client, agencyId: string): AsyncGenerator<LoggedAct> {
  for (let after = 0; ;) {
    const { rows } = await client.query<ActRow>(
      `SELECT act.seq, act.prev_hash, act.hash, act.signature, act.header,
         (act.header ->> 'id' = act.id AND act.header ->> 'type' = act.type AND act.header ->> 'agencyId' = act.agency_id
          AND (act.header ->> 'version')::int = act.version AND act.header ->> 'caseId' IS NOT DISTINCT FROM act.case_id
          AND act.header ->> 'referralId' IS NOT DISTINCT FROM act.referral_id
          AND (act.header ->> 'occurredAt')::timestamptz = act.occurred_at) IS NOT FALSE AS columns_agree,
         (SELECT jsonb_object_agg(part.part, jsonb_build_object('salt', part.salt, 'data', part.data))
          FROM act_log_part part WHERE part.agency_id = act.agency_id AND part.act_id = act.id) AS parts
       FROM act_log act WHERE act.agency_id = $1 AND act.seq > $2 ORDER BY act.seq LIMIT $3`,
      [agencyId, after, BATCH],
    );
    for (const row of rows) yield actOf(row);
    if (rows.length < BATCH) return;
    after = Number(rows.at(-1)?.seq ?? after);
  }
}

/** Everything that the agencies of one database were given of another's log, stubs included. */
export async function readWitnessed(client: Client, authorId: string): Promise<WitnessedHash[]> {
  const { rows } = await client.query<{ witness: string; seq: string; hash: string }>(
    `SELECT agency_id AS witness, seq, hash FROM receipt WHERE sender_id = $1
     UNION ALL SELECT agency_id, seq, hash FROM receipt_stub WHERE sender_id = $1
     UNION ALL SELECT agency_id, seq, hash FROM sender_head WHERE sender_id = $1 AND seq > 0`,
    [authorId],
  );
  return rows.map(({ witness, seq, hash }) => ({ witness, seq: Number(seq), hash }));
}

/** The heads of an agency's audit trail that a witness holds. */
export async function readSeals(client: Client, authorId: string): Promise<AuditSeal[]> {
  const { rows } = await client.query<AuditSeal>(
    `SELECT (part.data ->> 'auditSeq')::int AS "auditSeq", part.data ->> 'auditHash' AS "auditHash"
     FROM receipt JOIN receipt_part part ON part.agency_id = receipt.agency_id AND part.act_id = receipt.act_id AND part.part = 'board'
     WHERE receipt.sender_id = $1 AND receipt.type = 'audit.sealed'`,
    [authorId],
  );
  return rows;
}

/** An agency's audit trail; undefined where the database keeps none (the task force opens no identity). */
export async function readAuditTrail(
  client: Client,
  agencyId: string,
): Promise<StoredAuditLine[] | undefined> {
  const { rows: found } = await client.query<{ is_kept: boolean }>(
    `SELECT to_regclass('audit_entry') IS NOT NULL AS is_kept`,
  );
  if (!found[0]?.is_kept) return undefined;
  const { rows } = await client.query<Record<keyof StoredAuditLine, string | null> & { at: Date }>(
    `SELECT agency_id AS "agencyId", seq, at, worker_ref AS "workerRef", roles, action, outcome, resource_type AS "resourceType",
       resource_id AS "resourceId", reason, prev_hash AS "prevHash", hash
     FROM audit_entry WHERE agency_id = $1 ORDER BY seq`,
    [agencyId],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq), at: row.at.toISOString() }) as StoredAuditLine);
}

function actOf({ seq, prev_hash, hash, signature, header, columns_agree, parts }: ActRow): LoggedAct {
  // An act that was recovered as a stub has a place and a hash, and nothing to check them by.
  const envelope: ActEnvelope | undefined = header
    ? { header, hash, signature, parts: parts ?? {} }
    : undefined;
  return { seq: Number(seq), prevHash: prev_hash, hash, columnsAgree: columns_agree, envelope };
}
