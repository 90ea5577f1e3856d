import type { Resource } from '../../kernel/decide.policy';
import { notFound } from '../../kernel/errors';
import type { UseCaseContext } from '../../kernel/use-case';
import { caseResource, findCaseFileRow } from '../cases/case-access';

/** The case as `decide` sees it, with the viewer's recorded emergency, if one runs. */
export async function caseResourceFor(ctx: UseCaseContext, caseId: string): Promise<Resource> {
  const resource = await caseResource(ctx.manager, ctx.agencyId, caseId);
  if (!resource.team || resource.team.includes(ctx.viewer.workerRef)) return resource;
  const [row] = await ctx.manager.query<{ until: Date | null }[]>(
    `SELECT max(expires_at) AS until FROM break_glass WHERE agency_id = $1 AND case_id = $2 AND worker_ref = $3`,
    [ctx.agencyId, caseId, ctx.viewer.workerRef],
  );
  return { ...resource, breakGlassUntil: row?.until ?? undefined };
}

/** Throws what looks like absence when the agency has no file of the case. */
export async function requireFile(ctx: UseCaseContext, caseId: string): Promise<void> {
  if (!(await findCaseFileRow(ctx.manager, ctx.agencyId, caseId))) throw notFound();
}
