import type { UseCaseContext } from '../../kernel/use-case';

/** A worker whom a restriction of a file can name. */
export interface CaseReader {
  readonly workerRef: string;
  readonly isViewer: boolean;
  readonly isInTeam: boolean;
  readonly isNamed: boolean;
}

interface ReaderRow {
  readonly case_id: string;
  readonly worker_ref: string;
  readonly in_team: boolean;
  readonly named: boolean;
}

/**
 * The workers whom the agency knows by its case teams, those whom the restriction names, and the viewer: nobody else can be
 * named without being typed. Undefined for a file that the viewer may not restrict.
 */
export async function loadCaseReaders(
  ctx: UseCaseContext,
  caseIds: readonly string[],
): Promise<(CaseReader[] | undefined)[]> {
  const { agencyId, manager, viewer } = ctx;
  if (!ctx.decide('case.restrict', { agencyId }).allow) return caseIds.map(() => undefined);
  const rows = await manager.query<ReaderRow[]>(
    `SELECT file.case_id, worker.worker_ref, worker.worker_ref = ANY(file.restricted_to) AS named, EXISTS (
              SELECT 1 FROM case_team_member member
               WHERE member.agency_id = file.agency_id AND member.case_id = file.case_id
                 AND member.worker_ref = worker.worker_ref AND member.until IS NULL) AS in_team
       FROM case_file file
      CROSS JOIN LATERAL (
              SELECT worker_ref FROM case_team_member WHERE agency_id = file.agency_id
              UNION SELECT unnest(file.restricted_to)
              UNION SELECT $3) AS worker
      WHERE file.agency_id = $1 AND file.case_id = ANY($2::uuid[])
      ORDER BY worker.worker_ref = $3 DESC, in_team DESC, worker.worker_ref`,
    [agencyId, [...caseIds], viewer.workerRef],
  );
  const byCase = Map.groupBy(rows, (row) => row.case_id);
  return caseIds.map((caseId) =>
    (byCase.get(caseId) ?? []).map((row) => ({
      workerRef: row.worker_ref,
      isViewer: row.worker_ref === viewer.workerRef,
      isInTeam: row.in_team,
      isNamed: row.named,
    })),
  );
}
