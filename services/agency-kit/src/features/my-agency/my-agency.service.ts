import { loadActs } from '@estafet/relay-kit';
import type { Shown } from '../../kernel/shown';
import type { UseCaseContext } from '../../kernel/use-case';
import type { WorkloadType } from './my-agency.types';

/** Who carries how many open cases (R08: one worker for five clients). */
export async function readWorkload({
  manager,
  agencyId,
  viewer,
}: UseCaseContext): Promise<Shown<WorkloadType>> {
  const [totals] = await manager.query<{ open: number; without: number }[]>(
    `SELECT count(*)::integer AS open, count(*) FILTER (WHERE NOT EXISTS (
              SELECT 1 FROM case_team_member member
               WHERE member.agency_id = file.agency_id AND member.case_id = file.case_id
                 AND member.kind = 'PRIMARY' AND member.until IS NULL))::integer AS without
       FROM case_file file WHERE file.agency_id = $1 AND file.closed_at IS NULL`,
    [agencyId],
  );
  const rows = await manager.query<{ worker_ref: string; main: number; helping: number }[]>(
    `SELECT member.worker_ref, count(*) FILTER (WHERE member.kind = 'PRIMARY')::integer AS main,
            count(*) FILTER (WHERE member.kind <> 'PRIMARY')::integer AS helping
       FROM case_team_member member
       JOIN case_file file ON file.agency_id = member.agency_id AND file.case_id = member.case_id
      WHERE member.agency_id = $1 AND member.until IS NULL AND file.closed_at IS NULL
      GROUP BY member.worker_ref
      ORDER BY main DESC, helping DESC, member.worker_ref`,
    [agencyId],
  );
  return {
    openCases: totals?.open ?? 0,
    withoutWorker: totals?.without ?? 0,
    workers: rows.map((row) => ({
      workerRef: row.worker_ref,
      isViewer: row.worker_ref === viewer.workerRef,
      primaryCases: row.main,
      supportingCases: row.helping,
    })),
  };
}

/** The acts that the agency last said it records; none before its first declaration (rules.md, 2). */
export async function readDeclaredRecording({ manager, agencyId }: UseCaseContext): Promise<string[]> {
  const declared = await loadActs(manager, agencyId, { types: ['recording.declared'] });
  const latest = declared
    .filter((act) => act.agencyId === agencyId)
    .reduce<(typeof declared)[number] | undefined>(
      (last, act) => (last && last.occurredAt > act.occurredAt ? last : act),
      undefined,
    );
  const acts = latest?.data['acts'];
  return Array.isArray(acts) ? acts.filter((act) => typeof act === 'string') : [];
}
