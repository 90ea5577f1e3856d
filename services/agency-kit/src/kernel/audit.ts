import { createHash } from 'node:crypto';
import { canonicalJson, type Viewer } from '@estafet/schema';
import type { EntityManager } from 'typeorm';

/** What the audit trail keeps of one try: no name, no free text, only who, what, on what and why it was (not) allowed. */
export interface AuditEntry {
  readonly action: string;
  readonly outcome: 'ALLOWED' | 'DENIED';
  readonly resourceType: string;
  readonly resourceId?: string | undefined;
  /** A code: the purpose of an opening, or the reason of a denial. */
  readonly reason?: string | undefined;
}

interface AuditRecord {
  readonly agencyId: string;
  readonly viewer: Viewer;
  readonly now: Date;
  readonly entry: AuditEntry;
}

export const AUDIT_GENESIS = '0'.repeat(64);

/** One stored line of the trail, as its hash covers it. */
export interface AuditLine {
  readonly agencyId: string;
  readonly seq: number;
  readonly at: string;
  readonly workerRef: string;
  readonly roles: string;
  readonly action: string;
  readonly outcome: string;
  readonly resourceType: string;
  readonly resourceId: string | null;
  readonly reason: string | null;
  readonly prevHash: string;
}

/** Each line covers the one before it: an edit, a deletion or a reordering breaks the chain. */
export function hashAuditLine(line: AuditLine): string {
  return createHash('sha256')
    .update(canonicalJson({ ...line }))
    .digest('hex');
}

/** Appends to the agency's hash chain. Writers of one agency queue on a lock until their commit: openings are rare. */
export async function appendAudit(
  manager: EntityManager,
  { agencyId, viewer, now, entry }: AuditRecord,
): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('audit:' || $1, 0))`, [agencyId]);
  const [last] = await manager.query<{ seq: string; hash: string }[]>(
    `SELECT seq, hash FROM audit_entry WHERE agency_id = $1 ORDER BY seq DESC LIMIT 1`,
    [agencyId],
  );
  const line: AuditLine = {
    agencyId,
    seq: Number(last?.seq ?? 0) + 1,
    at: now.toISOString(),
    workerRef: viewer.workerRef,
    roles: viewer.roles.join(','),
    action: entry.action,
    outcome: entry.outcome,
    resourceType: entry.resourceType,
    resourceId: entry.resourceId ?? null,
    reason: entry.reason ?? null,
    prevHash: last?.hash ?? AUDIT_GENESIS,
  };
  await manager.query(
    `INSERT INTO audit_entry (agency_id, seq, at, worker_ref, roles, action, outcome, resource_type, resource_id, reason, prev_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      line.agencyId,
      line.seq,
      line.at,
      line.workerRef,
      line.roles,
      line.action,
      line.outcome,
      line.resourceType,
      line.resourceId,
      line.reason,
      line.prevHash,
      hashAuditLine(line),
    ],
  );
}
