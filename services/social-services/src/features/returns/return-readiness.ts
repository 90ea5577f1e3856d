import type { UseCaseContext } from '@estafet/agency-kit';
import {
  asCaseActRecord,
  caseFactsOf,
  loadCaseActs,
  objectionsToReturn,
  type ReturnIntent,
  type ReturnObjection,
} from '@estafet/agency-kit';
import { In } from 'typeorm';
import { TracingEntity } from './tracing.entity';

/** What stands in the way of a return, asked before it is planned: the same rule that blocks the plan (G10, G20). */
export async function readObjections(
  ctx: UseCaseContext,
  caseId: string,
  intent: ReturnIntent,
): Promise<readonly ReturnObjection[]> {
  const acts = await loadCaseActs(ctx, caseId);
  return objectionsToReturn(caseFactsOf(acts.map(asCaseActRecord)), intent, ctx.now);
}

/** The tracings of a page of cases in one query, by the order of the ids. */
export async function readTracingsOfCases(
  { manager, agencyId }: UseCaseContext,
  caseIds: readonly string[],
): Promise<(TracingEntity[] | undefined)[]> {
  const tracings = await manager.find(TracingEntity, {
    where: { agencyId, caseId: In([...caseIds]) },
    order: { completedAt: 'ASC', id: 'ASC' },
  });
  return caseIds.map((caseId) => tracings.filter((tracing) => tracing.caseId === caseId));
}
