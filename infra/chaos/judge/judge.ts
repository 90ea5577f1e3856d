import { verifyAudit } from '../../audit/verify-audit';
import { SERVICES } from '../../local/deployables';
import type { ChaosSystem } from '../chaos-system';
import type { Ledger } from '../load/ledger';
import { Findings } from './finding';
import { judgeFolds } from './folds';
import { isHandoff, judgeDeliveries, readOwnActs } from './logs';
import { judgeProjection } from './projection';
import { judgePromises } from './promises';

export interface Verdict {
  readonly acts: number;
  readonly handoffActs: number;
  readonly referrals: number;
  readonly deliveriesExpected: number;
  readonly deliveriesArrived: number;
  readonly rebuiltActs: number;
  readonly rebuildSeconds: number;
  readonly findings: Findings;
}

/** Judges a district at rest against what its clients remember. Stops the task force's process to rebuild its projection. */
export async function judge({ system, entries }: ChaosSystem, ledger: Ledger): Promise<Verdict> {
  const findings = new Findings();
  const acts = await readOwnActs(system.postgres);
  judgePromises(acts, ledger, findings);
  const { expected, arrived } = await judgeDeliveries(system.postgres, acts, findings);
  const audit = await verifyAudit({
    databaseUrls: SERVICES.map(({ database }) => system.postgres.urlFor(database.name, 'postgres')),
    fingerprints: new Map(entries.map(({ id, fingerprint = '' }) => [id, fingerprint])),
  });
  for (const { record, agencyId, seq, kind, witness } of audit.findings)
    findings.add('DIVERGED', `${record} ${kind}`, `${agencyId} ${seq} ${witness ?? ''}`);
  const referrals = await judgeFolds(system.postgres, findings);
  const rebuilt = await judgeProjection(system, findings);
  return {
    acts: acts.length,
    handoffActs: acts.filter(isHandoff).length,
    referrals,
    deliveriesExpected: expected,
    deliveriesArrived: arrived,
    rebuiltActs: rebuilt.acts,
    rebuildSeconds: rebuilt.seconds,
    findings,
  };
}
