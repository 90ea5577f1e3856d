import { Client } from 'pg';
import { ActLogCheck, type WitnessedHash } from './act-log-check';
import { findAuthors, readActs, readAuditTrail, readSeals, readWitnessed } from './audit-database';
import { checkAuditTrail, type AuditSeal } from './audit-trail-check';
import type { TamperFinding, VerifiedRecord } from './finding';

export interface AuditReport {
  readonly records: readonly VerifiedRecord[];
  readonly findings: readonly TamperFinding[];
}

/**
 * Checks every act log and every audit trail of the databases against itself and against what the other databases hold of
 * it. Reads only; the connections must see all rows (row-level security hides other agencies' from the services' own roles).
 * `fingerprints` are those of the enrolment: a history that was rewritten under a new first key does not match them.
 */
export async function verifyAudit(input: {
  readonly databaseUrls: readonly string[];
  readonly fingerprints: ReadonlyMap<string, string>;
}): Promise<AuditReport> {
  const clients = input.databaseUrls.map((connectionString) => new Client({ connectionString }));
  try {
    await Promise.all(clients.map((client) => client.connect()));
    const authors = await Promise.all(
      clients.map(async (client) => (await findAuthors(client)).map((agencyId) => ({ client, agencyId }))),
    );
    // Witnesses first: services that go on writing can then only have more than was witnessed, never less.
    const places: AgencyPlace[] = [];
    for (const { client, agencyId } of authors.flat()) {
      const witnessed = (await Promise.all(clients.map((other) => readWitnessed(other, agencyId)))).flat();
      const seals = (await Promise.all(clients.map((other) => readSeals(other, agencyId)))).flat();
      places.push({ client, agencyId, witnessed, seals, fingerprint: input.fingerprints.get(agencyId) });
    }
    const parts: AuditReport[] = [];
    for (const place of places) parts.push(await verifyAgency(place));
    return {
      records: parts.flatMap(({ records }) => records),
      findings: parts.flatMap(({ findings }) => findings),
    };
  } finally {
    await Promise.allSettled(clients.map((client) => client.end()));
  }
}

interface AgencyPlace {
  readonly client: Client;
  readonly agencyId: string;
  readonly witnessed: readonly WitnessedHash[];
  readonly seals: readonly AuditSeal[];
  readonly fingerprint: string | undefined;
}

async function verifyAgency(place: AgencyPlace): Promise<AuditReport> {
  const { client, agencyId, witnessed, seals, fingerprint } = place;
  const check = new ActLogCheck(agencyId, fingerprint);
  for await (const act of readActs(client, agencyId)) check.add(act);
  check.compare(witnessed);
  const acts: VerifiedRecord = {
    record: 'ACTS',
    agencyId,
    lastSeq: check.lastSeq,
    witnessedSeq: latest(witnessed.map(({ seq }) => seq)),
    witnesses: [...new Set(witnessed.map(({ witness }) => witness))].sort(),
  };
  const trail = (await readAuditTrail(client, agencyId)) ?? [];
  if (trail.length + seals.length === 0) return { records: [acts], findings: check.findings };
  const audit: VerifiedRecord = {
    record: 'AUDIT',
    agencyId,
    lastSeq: trail.at(-1)?.seq ?? 0,
    witnessedSeq: latest(seals.map(({ auditSeq }) => auditSeq)),
    witnesses: seals.length > 0 ? ['audit.sealed'] : [],
  };
  return {
    records: [acts, audit],
    findings: [...check.findings, ...checkAuditTrail(agencyId, trail, seals)],
  };
}

function latest(seqs: readonly number[]): number {
  return seqs.reduce((last, seq) => Math.max(last, seq), 0);
}
