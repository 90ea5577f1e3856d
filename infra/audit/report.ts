import type { Tampering, TamperFinding, VerifiedRecord } from './finding';
import type { AuditReport } from './verify-audit';

const WORDS: Readonly<Record<Tampering, string>> = {
  EDITED: 'says something else than what was signed',
  DELETED: 'is missing',
  REORDERED: 'stands at another place than where it was written',
  CUT_TAIL: 'was cut off: a witness has it',
  REWRITTEN: 'is not what a witness was given',
};

const RECORDS = { ACTS: 'acts', AUDIT: 'audit trail' } as const;

/** For people: one line per record, then one per problem. Numbers and agencies only. */
export function printReport({ records, findings }: AuditReport): string {
  const lines = [
    ...records.map(lineOf),
    '',
    ...findings.map(problemOf),
    findings.length === 0
      ? 'Every record is whole and agrees with its witnesses.'
      : `${findings.length} problem(s) found.`,
  ];
  return `${lines.join('\n')}\n`;
}

function lineOf({ record, agencyId, lastSeq, witnessedSeq, witnesses }: VerifiedRecord): string {
  const seen =
    witnesses.length === 0
      ? 'nobody has witnessed it yet'
      : `witnessed up to ${witnessedSeq} by ${witnesses.join(', ')}`;
  return `${agencyId.padEnd(18)} ${RECORDS[record].padEnd(12)} 1–${lastSeq}, ${seen}`;
}

function problemOf({ record, agencyId, seq, kind, witness }: TamperFinding): string {
  return `${kind}: ${agencyId}, ${RECORDS[record]}, number ${seq} ${WORDS[kind]}${witness === undefined ? '' : ` (${witness})`}`;
}
