import type { UseCaseContext } from '../../kernel/use-case';
import { CaseActEntity } from './case-file.entity';
import { loadCaseActsOf, standing } from './case-file.store';

/** That another case is about the same client, as somebody said whose word counts in one of the two. */
export interface CaseLink {
  readonly caseId: string;
  readonly by: string;
  readonly linkedAt: Date;
}

/** The links of many cases: a link is said in one case and holds for both (G03). Each other case once, its first link. */
export async function loadCaseLinks(
  ctx: UseCaseContext,
  caseIds: readonly string[],
): Promise<(CaseLink[] | undefined)[]> {
  const saidElsewhere = await ctx.manager.query<{ case_id: string }[]>(
    `SELECT DISTINCT case_id FROM case_act
      WHERE agency_id = $1 AND type = 'case.linked' AND data ->> 'otherCaseId' = ANY($2)`,
    [ctx.agencyId, [...caseIds]],
  );
  const all = [...new Set([...caseIds, ...saidElsewhere.map(({ case_id: id }) => id)])];
  const acts = await loadCaseActsOf(ctx, all);
  const links = all.flatMap((id) => standing(acts.get(id) ?? []).acts.filter(isLink));
  return caseIds.map((caseId) => linksOf(caseId, links));
}

function isLink({ type }: CaseActEntity): boolean {
  return type === 'case.linked';
}

function linksOf(caseId: string, links: readonly CaseActEntity[]): CaseLink[] {
  const found = new Map<string, CaseLink>();
  for (const { caseId: saidIn, data, by, occurredAt } of links) {
    const named = data['otherCaseId'];
    const other = saidIn === caseId ? named : named === caseId ? saidIn : undefined;
    if (typeof other !== 'string' || other === caseId || found.has(other)) continue;
    found.set(other, { caseId: other, by, linkedAt: occurredAt });
  }
  return [...found.values()];
}
