import { IsNull, Not, type EntityManager } from 'typeorm';
import type { UseCaseContext } from '../../kernel/use-case';
import { CaseTeamMemberEntity } from './case-file.entity';

export interface TeamEntry {
  readonly agencyId: string;
  readonly caseId: string;
  readonly workerRef: string;
  readonly kind: 'PRIMARY' | 'SUPPORTING';
  readonly since: Date;
}

/** Adds a worker to a case team, or changes what they are in it. */
export async function joinTeam(manager: EntityManager, entry: TeamEntry): Promise<void> {
  await manager.upsert(CaseTeamMemberEntity, { ...entry, until: null }, ['agencyId', 'caseId', 'workerRef']);
}

/** Adds a worker to a case team as supporting; one who is in it stays what they are. */
export async function joinTeamIfAbsent(
  manager: EntityManager,
  entry: Omit<TeamEntry, 'kind'>,
): Promise<void> {
  const { agencyId, caseId, workerRef } = entry;
  const isMember = await manager.existsBy(CaseTeamMemberEntity, {
    agencyId,
    caseId,
    workerRef,
    until: IsNull(),
  });
  if (!isMember) await joinTeam(manager, { ...entry, kind: 'SUPPORTING' });
}

export async function leaveTeam(
  manager: EntityManager,
  { agencyId, caseId, workerRef, until }: Omit<TeamEntry, 'kind' | 'since'> & { readonly until: Date },
): Promise<void> {
  await manager.update(CaseTeamMemberEntity, { agencyId, caseId, workerRef }, { until });
}

/**
 * There is one primary worker (R08): naming another makes the former one supporting, and says so in an act, or the task
 * force would count two (G03).
 */
export async function demoteFormerPrimary(
  {
    ctx,
    caseId,
    occurredAt,
  }: { readonly ctx: UseCaseContext; readonly caseId: string; readonly occurredAt: Date },
  named: { readonly role: string; readonly workerRef: string },
): Promise<void> {
  if (named.role !== 'PRIMARY') return;
  const former = await ctx.manager.findBy(CaseTeamMemberEntity, {
    agencyId: ctx.agencyId,
    caseId,
    kind: 'PRIMARY',
    until: IsNull(),
    workerRef: Not(named.workerRef),
  });
  for (const { workerRef } of former) {
    await ctx.act({ type: 'worker.assigned', caseId, occurredAt, data: { role: 'SUPPORTING', workerRef } });
  }
}
