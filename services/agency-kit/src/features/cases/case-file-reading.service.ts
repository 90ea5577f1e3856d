import { In, type SelectQueryBuilder } from 'typeorm';
import { type Page, type PageQuestion, readPage } from '../../kernel/page';
import type { UseCaseContext } from '../../kernel/use-case';
import { isUuid } from '../../kernel/uuid';
import { caseResourceFor } from '../identity/case-opening-right';
import { findCaseFileRow } from './case-access';
import { CaseFileEntity } from './case-file.entity';

export interface CaseFileFilter {
  readonly isClosed?: boolean | undefined;
  /** Led by this agency, as far as it knows. */
  readonly isLead?: boolean | undefined;
  readonly stage?: string | undefined;
  readonly isChild?: boolean | undefined;
  /** The beginning of the agency's own number. */
  readonly localNumber?: string | undefined;
}

export interface CaseFilePageQuestion extends PageQuestion {
  readonly filter: CaseFileFilter;
}

/** The case file, when the viewer may open it. A refused try looks like absence, and stands in the audit trail. */
export async function findCaseFile(ctx: UseCaseContext, caseId: string): Promise<CaseFileEntity | undefined> {
  const file = await findCaseFileRow(ctx.manager, ctx.agencyId, caseId);
  if (!file) return undefined;
  const decision = ctx.decide('case.read', await caseResourceFor(ctx, file.caseId));
  if (decision.allow) return file;
  await ctx.audit({
    action: 'case.read',
    outcome: 'DENIED',
    resourceType: 'case',
    resourceId: file.caseId,
    reason: decision.reason,
  });
  return undefined;
}

/**
 * The same for many cases at once: one query for what a list would show. Only a file that is there and was not among them
 * is asked about alone, since an emergency may open it, and a refused try is put on record.
 */
export async function findOpenCaseFiles(
  ctx: UseCaseContext,
  caseIds: readonly string[],
): Promise<(CaseFileEntity | undefined)[]> {
  const { agencyId } = ctx;
  const ids = caseIds.filter((id) => isUuid(id)).map((id) => id.toLowerCase());
  if (ids.length === 0) return caseIds.map(() => undefined);
  const isStaff = ctx.decide('agency.read', { agencyId }).allow;
  const open = isStaff ? await openFiles(ctx).andWhere('file.caseId IN (:...ids)', { ids }).getMany() : [];
  const files = new Map(open.map((file) => [file.caseId, file]));
  const others = await ctx.manager.findBy(CaseFileEntity, {
    agencyId,
    caseId: In(ids.filter((id) => !files.has(id))),
  });
  for (const { caseId } of others) {
    const file = await findCaseFile(ctx, caseId);
    if (file) files.set(caseId, file);
  }
  return caseIds.map((id) => files.get(id.toLowerCase()));
}

/** The agency's own numbers of cases whose files the viewer may open; nobody asked for a file, so nothing goes on record. */
export async function findFileNumbers(
  ctx: UseCaseContext,
  caseIds: readonly string[],
): Promise<(string | undefined)[]> {
  const isStaff = ctx.decide('agency.read', { agencyId: ctx.agencyId }).allow;
  const files = isStaff
    ? await openFiles(ctx).andWhere('file.caseId IN (:...ids)', { ids: caseIds }).getMany()
    : [];
  const numbers = new Map(files.map(({ caseId, localNumber }) => [caseId, localNumber]));
  return caseIds.map((caseId) => numbers.get(caseId));
}

/** One page of the files that the viewer may open, newest first. One query. */
export async function listCaseFiles(
  ctx: UseCaseContext,
  { filter, ...page }: CaseFilePageQuestion,
): Promise<Page<CaseFileEntity>> {
  ctx.require('agency.read', { agencyId: ctx.agencyId });
  const query = openFiles(ctx);
  applyFilter(query, filter, ctx.agencyId);
  return readPage(query, { at: 'openedAt', id: 'caseId' }, page);
}

/** The same answer as `decide`, as a condition: supervisors all, frontline the files of their teams, restrictions first. */
function openFiles(ctx: UseCaseContext): SelectQueryBuilder<CaseFileEntity> {
  const { agencyId, viewer } = ctx;
  const query = ctx.manager
    .createQueryBuilder(CaseFileEntity, 'file')
    .where('file.agencyId = :agencyId', { agencyId })
    .andWhere('(cardinality(file.restrictedTo) = 0 OR :workerRef = ANY(file.restrictedTo))', {
      workerRef: viewer.workerRef,
    });
  if (viewer.roles.includes('supervisor')) return query;
  return query.andWhere(
    `EXISTS (SELECT 1 FROM case_team_member member
              WHERE member.agency_id = file.agency_id AND member.case_id = file.case_id
                AND member.worker_ref = :workerRef AND member.until IS NULL)`,
  );
}

function applyFilter(
  query: SelectQueryBuilder<CaseFileEntity>,
  { isClosed, isLead, stage, isChild, localNumber }: CaseFileFilter,
  agencyId: string,
): void {
  if (isClosed !== undefined)
    query.andWhere(isClosed ? 'file.closedAt IS NOT NULL' : 'file.closedAt IS NULL');
  if (isLead !== undefined) {
    query.andWhere(isLead ? 'file.lead = :lead' : 'file.lead IS DISTINCT FROM :lead', { lead: agencyId });
  }
  if (stage) query.andWhere('file.stage = :stage', { stage });
  if (isChild !== undefined) query.andWhere('file.isChild = :isChild', { isChild });
  if (localNumber) query.andWhere('starts_with(file.localNumber, :localNumber)', { localNumber });
}
