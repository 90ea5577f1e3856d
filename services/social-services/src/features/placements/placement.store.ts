import type { CaseActWork, UseCaseContext } from '@estafet/agency-kit';
import { In, IsNull } from 'typeorm';
import { PlacementEntity } from './placement.entity';

export interface NewPlacement {
  readonly placementRef?: string | undefined;
  readonly unitKind: string;
  readonly sharedWithUnrelatedAdults?: boolean | undefined;
  readonly separated?: boolean | undefined;
  readonly emergencyReason?: string | undefined;
}

export async function startPlacement(
  { ctx, caseId, actId, occurredAt }: CaseActWork,
  { placementRef, unitKind, sharedWithUnrelatedAdults, separated, emergencyReason }: NewPlacement,
): Promise<void> {
  await ctx.manager.insert(PlacementEntity, {
    agencyId: ctx.agencyId,
    id: actId,
    caseId,
    placementRef: placementRef ?? actId,
    unitKind,
    startedAt: occurredAt,
    sharedWithUnrelatedAdults: sharedWithUnrelatedAdults ?? false,
    isSeparated: separated ?? false,
    emergencyReason: emergencyReason ?? null,
  });
}

/** Ends what runs under this reference. Nothing running (begun before the system, or ended twice) is no reason to refuse a fact. */
export async function endPlacement(
  { ctx, caseId, occurredAt }: CaseActWork,
  placementRef: string | undefined,
): Promise<void> {
  if (placementRef === undefined) return;
  await ctx.manager.update(
    PlacementEntity,
    { agencyId: ctx.agencyId, caseId, placementRef, endedAt: IsNull() },
    { endedAt: occurredAt },
  );
}

/** The reference of the placement that now runs; the latest, should two run. */
export async function runningPlacementRef(
  { manager, agencyId }: UseCaseContext,
  caseId: string,
): Promise<string | undefined> {
  const [running] = await manager.find(PlacementEntity, {
    where: { agencyId, caseId, endedAt: IsNull() },
    order: { startedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  return running?.placementRef;
}

/** The placements of a page of cases in one query, by the order of the ids. */
export async function readPlacementsOfCases(
  { manager, agencyId }: UseCaseContext,
  caseIds: readonly string[],
): Promise<(PlacementEntity[] | undefined)[]> {
  const placements = await manager.find(PlacementEntity, {
    where: { agencyId, caseId: In([...caseIds]) },
    order: { startedAt: 'ASC', id: 'ASC' },
  });
  return caseIds.map((caseId) => placements.filter((placement) => placement.caseId === caseId));
}
