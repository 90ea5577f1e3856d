import { AUDIT_GENESIS, hashAuditLine, type AuditLine } from '@estafet/agency-kit';
import type { TamperFinding } from './finding';

export interface StoredAuditLine extends AuditLine {
  readonly hash: string;
}

/** A head of the trail as its agency has signed it into its log, where others have it too. */
export interface AuditSeal {
  readonly auditSeq: number;
  readonly auditHash: string;
}

/** What is wrong with one agency's audit trail, by its own chain and by the heads that were sealed. Lines in order of `seq`. */
export function checkAuditTrail(
  agencyId: string,
  lines: readonly StoredAuditLine[],
  seals: readonly AuditSeal[],
): TamperFinding[] {
  const report = (kind: TamperFinding['kind'], seq: number, witness?: string): TamperFinding => ({
    record: 'AUDIT',
    agencyId,
    seq,
    kind,
    ...(witness !== undefined && { witness }),
  });
  const bySeq = new Map(lines.map((line) => [line.seq, line]));
  const lastSeq = lines.at(-1)?.seq ?? 0;
  const findings: TamperFinding[] = [];
  for (let seq = 1; seq <= lastSeq; seq += 1) {
    const line = bySeq.get(seq);
    if (!line) findings.push(report('DELETED', seq));
    else if (!isItself(line)) findings.push(report(isMoved(line, lastSeq) ? 'REORDERED' : 'EDITED', seq));
    else if (!follows(line, bySeq.get(seq - 1))) findings.push(report('EDITED', seq));
  }
  for (const { auditSeq, auditHash } of seals) {
    const line = bySeq.get(auditSeq);
    if (auditSeq > lastSeq) findings.push(report('CUT_TAIL', auditSeq, 'audit.sealed'));
    else if (line && isItself(line) && line.hash !== auditHash)
      findings.push(report('REWRITTEN', auditSeq, 'audit.sealed'));
  }
  return findings;
}

function isItself({ hash, ...line }: StoredAuditLine): boolean {
  return hashAuditLine(line) === hash;
}

/** Whether the line is whole but for its number: it stood at another place when it was hashed. */
function isMoved({ hash, ...line }: StoredAuditLine, lastSeq: number): boolean {
  for (let seq = 1; seq <= lastSeq; seq += 1) if (hashAuditLine({ ...line, seq }) === hash) return true;
  return false;
}

/** A missing or broken predecessor was reported at its own place. */
function follows(line: StoredAuditLine, previous: StoredAuditLine | undefined): boolean {
  if (line.seq === 1) return line.prevHash === AUDIT_GENESIS;
  return !previous || !isItself(previous) || previous.hash === line.prevHash;
}
