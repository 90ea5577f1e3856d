import { type CaseActWork, sealForClient, unsealForClient, type UseCaseContext } from '@estafet/agency-kit';
import { DomainError } from '@estafet/relay-kit';
import { In } from 'typeorm';
import { PoliceReportEntity } from './police-report.entity';

export interface NewReport {
  readonly isFiled: boolean;
  readonly caseKind: string;
  readonly legalBasisRef: string | undefined;
  readonly reportNumber: string | undefined;
}

type ClockColumn =
  'grantedAt' | 'protectedUntil' | 'lpskRequestedAt' | 'protectionEndedAt' | 'restitutionInformedAt';

/** The LP number is stored under the client's key and goes into no act. */
export async function insertReport(
  { ctx, caseId, actId, occurredAt }: CaseActWork,
  report: NewReport,
): Promise<void> {
  const { reportNumber, isFiled, caseKind, legalBasisRef } = report;
  await ctx.manager.insert(PoliceReportEntity, {
    agencyId: ctx.agencyId,
    id: actId,
    caseId,
    filedAt: occurredAt,
    isFiled,
    caseKind,
    legalBasisRef: legalBasisRef ?? null,
    reportNumber:
      reportNumber === undefined
        ? null
        : await sealForClient({ ...ctx, caseId }, placeOf(actId), reportNumber),
  });
}

/**
 * Puts a step of the clock on the case's latest report. Protection without a report of this unit is a fact all the same
 * (another unit may have filed it), so nothing is refused for want of a row.
 */
export async function stampLatestReport(
  { ctx, caseId }: CaseActWork,
  change: Partial<Record<ClockColumn, Date | null>>,
): Promise<void> {
  const { agencyId } = ctx;
  const [latest] = await ctx.manager.find(PoliceReportEntity, {
    where: { agencyId, caseId, isFiled: true },
    order: { filedAt: 'DESC', id: 'DESC' },
    take: 1,
  });
  if (latest) await ctx.manager.update(PoliceReportEntity, { agencyId, id: latest.id }, change);
}

/** The reports of a page of cases in one query, by the order of the ids. */
export async function readReportsOfCases(
  ctx: UseCaseContext,
  caseIds: readonly string[],
): Promise<(PoliceReportEntity[] | undefined)[]> {
  const reports = await ctx.manager.find(PoliceReportEntity, {
    where: { agencyId: ctx.agencyId, caseId: In([...caseIds]) },
    order: { filedAt: 'ASC', id: 'ASC' },
  });
  return caseIds.map((caseId) => reports.filter((report) => report.caseId === caseId));
}

/** The LP number as typed; undefined where none was given, or the client was erased. */
export async function readReportNumber(
  ctx: UseCaseContext,
  { id, caseId, reportNumber }: PoliceReportEntity,
): Promise<string | undefined> {
  if (reportNumber === null) return undefined;
  const opened = await unsealForClient({ ...ctx, caseId }, placeOf(id), reportNumber);
  return typeof opened === 'string' ? opened : undefined;
}

/** A report that is filed has a kind of case, and one that is not says on what ground (G30a). */
export function requireGround({
  isFiled,
  legalBasisRef,
}: Pick<NewReport, 'isFiled' | 'legalBasisRef'>): void {
  if (isFiled || legalBasisRef !== undefined) return;
  throw new DomainError(
    'LEGAL_GROUND_REQUIRED',
    {
      id: 'Bila laporan polisi tidak dibuat, catat dasar hukumnya.',
      en: 'Where no police report is filed, record the legal ground.',
    },
    { field: 'legalBasisRef', rule: 'G30' },
  );
}

function placeOf(id: string) {
  return { table: 'police_report', row: id, column: 'report_number' };
}
