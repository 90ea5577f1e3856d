import type { EntityManager } from 'typeorm';
import type { KernelDeps } from './deps';
import { inAgencyTransaction, systemAct } from './use-case';

const SEAL_EVERY_MS = 60_000;

/**
 * Signs the head of the agency's audit trail into its log if the trail has grown since the last time. The task force
 * receives the act, so whoever shortens or rewrites the trail afterwards contradicts a witness (security.md, "Audit").
 */
export async function sealAudit(deps: KernelDeps, agencyId: string): Promise<boolean> {
  return inAgencyTransaction(deps, agencyId, async (manager) => {
    const head = await unsealedHead(manager, agencyId);
    if (!head) return false;
    const scope = { manager, agencyId, now: deps.clock.now() };
    await systemAct(deps, scope, {
      type: 'audit.sealed',
      data: { auditSeq: Number(head.seq), auditHash: head.hash },
    });
    return true;
  });
}

/** Seals once a minute while the service runs: an opening that nobody has witnessed yet is at most that old. */
export class AuditSealer {
  private timer: NodeJS.Timeout | undefined;
  private underway: Promise<void> = Promise.resolve();

  constructor(private readonly deps: KernelDeps) {}

  start(): void {
    this.timer = setInterval(() => {
      this.underway = this.underway.then(() => this.sealAll());
    }, SEAL_EVERY_MS);
    this.timer.unref();
  }

  /** Seals what the last minute has added, then ends. */
  async stop(): Promise<void> {
    if (!this.timer) return;
    clearInterval(this.timer);
    this.timer = undefined;
    await this.underway;
    await this.sealAll();
  }

  private async sealAll(): Promise<void> {
    for (const agencyId of this.deps.hosted) {
      try {
        await sealAudit(this.deps, agencyId);
      } catch (error) {
        const name = error instanceof Error ? error.name : 'unknown';
        this.deps.logger.error(
          { agencyId, error: name, alarm: 'AUDIT_NOT_SEALED' },
          'the audit trail could not be sealed',
        );
      }
    }
  }
}

async function unsealedHead(
  manager: EntityManager,
  agencyId: string,
): Promise<{ readonly seq: string; readonly hash: string } | undefined> {
  const [row] = await manager.query<{ seq: string; hash: string; sealed: string | null }[]>(
    `SELECT entry.seq, entry.hash, (
       SELECT max((part.data ->> 'auditSeq')::bigint) FROM act_log act
       JOIN act_log_part part ON part.agency_id = act.agency_id AND part.act_id = act.id AND part.part = 'board'
       WHERE act.agency_id = $1 AND act.type = 'audit.sealed'
     ) AS sealed
     FROM audit_entry entry WHERE entry.agency_id = $1 ORDER BY entry.seq DESC LIMIT 1`,
    [agencyId],
  );
  return row && Number(row.sealed ?? 0) < Number(row.seq) ? row : undefined;
}
