import type { EntityManager } from 'typeorm';
import { CaseTeamMemberEntity } from './case-file.entity';

export interface TeamEntry {
  readonly agencyId: string;
  readonly caseId: string;
  readonly workerRef: string;
  readonly kind: 'PRIMARY' | 'SUPPORTING';
  readonly since: Date;
}

/** Adds a worker to a case team. There is one primary: naming another makes the former one supporting (R08). */
export async function joinTeam(manager: EntityManager, entry: TeamEntry): Promise<void> {
  const { agencyId, caseId } = entry;
  if (entry.kind === 'PRIMARY') {
    await manager.update(CaseTeamMemberEntity, { agencyId, caseId, kind: 'PRIMARY' }, { kind: 'SUPPORTING' });
  }
  await manager.upsert(CaseTeamMemberEntity, { ...entry, until: null }, ['agencyId', 'caseId', 'workerRef']);
}

export async function leaveTeam(
  manager: EntityManager,
  { agencyId, caseId, workerRef, until }: Omit<TeamEntry, 'kind' | 'since'> & { readonly until: Date },
): Promise<void> {
  await manager.update(CaseTeamMemberEntity, { agencyId, caseId, workerRef }, { until });
}
