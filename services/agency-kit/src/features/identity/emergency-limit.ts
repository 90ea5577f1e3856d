import { DomainError } from '@estafet/relay-kit';
import type { UseCaseContext } from '../../kernel/use-case';
import { findCaseFileRow } from '../cases/case-access';

/** One night has one emergency, perhaps two; whoever needs a third case opened reads through the files. */
const MOST_RUNNING = 2;

/** An emergency is about a case that is worked on, and nobody has more than a few at once; throws what stands in its way. */
export async function requireRoomForEmergency(ctx: UseCaseContext, caseId: string): Promise<void> {
  const file = await findCaseFileRow(ctx.manager, ctx.agencyId, caseId);
  if (file?.closedAt) {
    throw new DomainError('EMERGENCY_CASE_CLOSED', {
      id: 'Kasus ini sudah ditutup. Akses darurat hanya untuk kasus yang sedang ditangani; mintalah pimpinan membuka berkasnya.',
      en: 'This case is closed. Emergency access is for cases that are worked on; ask the head of your agency to open the file.',
    });
  }
  if ((await runningElsewhere(ctx, caseId)) < MOST_RUNNING) return;
  throw new DomainError('EMERGENCY_LIMIT', {
    id: `Anda sudah memakai ${MOST_RUNNING} akses darurat yang masih berjalan. Tunggu sampai salah satunya berakhir, atau hubungi pimpinan.`,
    en: `You have ${MOST_RUNNING} emergency accesses that still run. Wait until one of them ends, or call the head of your agency.`,
  });
}

/** Counted one after the other for one person, so that tries at the same moment do not pass together. */
async function runningElsewhere(
  { manager, agencyId, viewer, now }: UseCaseContext,
  caseId: string,
): Promise<number> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `break-glass ${agencyId} ${viewer.workerRef}`,
  ]);
  const [row] = await manager.query<{ count: number }[]>(
    `SELECT count(DISTINCT case_id)::int AS count FROM break_glass
      WHERE agency_id = $1 AND worker_ref = $2 AND expires_at > $3 AND case_id <> $4`,
    [agencyId, viewer.workerRef, now, caseId],
  );
  return row?.count ?? 0;
}
