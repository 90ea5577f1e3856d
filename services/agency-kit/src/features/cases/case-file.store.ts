import { In, IsNull, type EntityManager } from 'typeorm';
import type { CaseActRecord } from './case-facts';
import { CaseActEntity, CaseTeamMemberEntity } from './case-file.entity';

/** The agency's copy of a case's acts, earliest first. */
export function loadCaseActs(
  manager: EntityManager,
  agencyId: string,
  caseId: string,
): Promise<CaseActEntity[]> {
  return manager.find(CaseActEntity, {
    where: { agencyId, caseId },
    order: { occurredAt: 'ASC', id: 'ASC' },
  });
}

/** The same for a page of cases in one query, by case. */
export async function loadCaseActsOf(
  manager: EntityManager,
  agencyId: string,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseActEntity[]>> {
  const acts = await manager.find(CaseActEntity, {
    where: { agencyId, caseId: In([...caseIds]) },
    order: { occurredAt: 'ASC', id: 'ASC' },
  });
  return groupByCase(acts);
}

/** The workers now in the teams of a page of cases, by case. */
export async function loadTeamsOf(
  manager: EntityManager,
  agencyId: string,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseTeamMemberEntity[]>> {
  const members = await manager.find(CaseTeamMemberEntity, {
    where: { agencyId, caseId: In([...caseIds]), until: IsNull() },
    order: { kind: 'ASC', since: 'ASC', workerRef: 'ASC' },
  });
  return groupByCase(members);
}

export const asCaseActRecord = ({ id, type, by, occurredAt, data }: CaseActEntity): CaseActRecord => ({
  id,
  type,
  by,
  occurredAt,
  data,
});

function groupByCase<T extends { readonly caseId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  return Map.groupBy(rows, ({ caseId }) => caseId);
}
