import { type Page, type PageQuestion, readPage } from '../../kernel/page';
import type { UseCaseContext } from '../../kernel/use-case';
import { BreakGlassEntity } from '../identity/identity.entity';

export interface EmergencyPageQuestion extends PageQuestion {
  /** Whether a second person has looked at it; both when left out. */
  readonly isReviewed: boolean | undefined;
}

/** One opening of what is sealed, under an emergency access. */
export interface EmergencyOpening {
  readonly kind: 'IDENTITY' | 'DOSSIER';
  readonly purpose: string | undefined;
  readonly at: Date;
}

/** An emergency access as those see it who used or review it; the typed reason is opened apart, on record. */
export interface EmergencyView {
  readonly id: string;
  readonly caseId: string;
  readonly localNumber: string | undefined;
  readonly workerRef: string;
  readonly isOwn: boolean;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  readonly reviewDueAt: Date;
  readonly reviewedBy: string | undefined;
  readonly reviewedAt: Date | undefined;
  readonly isJustified: boolean | undefined;
  readonly openings: EmergencyOpening[];
}

/** The viewer's own accesses that still run, the one that ends first leading. */
export async function readRunningAccesses(ctx: UseCaseContext): Promise<EmergencyView[]> {
  const { agencyId, viewer, now } = ctx;
  const rows = await ctx.manager
    .createQueryBuilder(BreakGlassEntity, 'access')
    .where('access.agencyId = :agencyId AND access.workerRef = :workerRef AND access.expiresAt > :now', {
      ...{ agencyId, now },
      workerRef: viewer.workerRef,
    })
    .orderBy('access.expiresAt', 'ASC')
    .getMany();
  return viewEmergencies(ctx, rows);
}

/**
 * Accesses that somebody answerable for the agency looks at, newest first. Those to a restricted file are for the workers
 * named in it: who is suspected learns of no emergency in it.
 */
export async function listAccesses(
  ctx: UseCaseContext,
  { isReviewed, ...page }: EmergencyPageQuestion,
): Promise<Page<EmergencyView>> {
  const { agencyId, viewer } = ctx;
  const query = ctx.manager
    .createQueryBuilder(BreakGlassEntity, 'access')
    .where('access.agencyId = :agencyId', { agencyId })
    .andWhere(
      `EXISTS (SELECT 1 FROM case_file file WHERE file.agency_id = access.agency_id AND file.case_id = access.case_id
         AND (cardinality(file.restricted_to) = 0 OR :workerRef = ANY(file.restricted_to)))`,
      { workerRef: viewer.workerRef },
    );
  if (isReviewed !== undefined)
    query.andWhere(isReviewed ? 'access.reviewedAt IS NOT NULL' : 'access.reviewedAt IS NULL');
  const { items, ...rest } = await readPage(query, { at: 'openedAt', id: 'id' }, page);
  return { items: await viewEmergencies(ctx, items), ...rest };
}

/** Rows with the number of their case, and what was opened while they ran. Two queries, however many rows. */
export async function viewEmergencies(
  ctx: UseCaseContext,
  rows: readonly BreakGlassEntity[],
): Promise<EmergencyView[]> {
  if (rows.length === 0) return [];
  const { agencyId, manager, viewer } = ctx;
  const caseIds = [...new Set(rows.map(({ caseId }) => caseId))];
  const files = await manager.query<{ case_id: string; local_number: string }[]>(
    `SELECT case_id, local_number FROM case_file WHERE agency_id = $1 AND case_id = ANY($2::uuid[])`,
    [agencyId, caseIds],
  );
  const numbers = new Map(files.map((file) => [file.case_id, file.local_number]));
  const opened = await openingsOf(ctx, rows);
  return rows.map((row) => ({
    id: row.id,
    caseId: row.caseId,
    localNumber: numbers.get(row.caseId),
    workerRef: row.workerRef,
    isOwn: row.workerRef === viewer.workerRef,
    openedAt: row.openedAt,
    expiresAt: row.expiresAt,
    reviewDueAt: row.reviewDueAt,
    reviewedBy: row.reviewedBy ?? undefined,
    reviewedAt: row.reviewedAt ?? undefined,
    isJustified: row.isJustified ?? undefined,
    openings: opened.get(row.id) ?? [],
  }));
}

const OPENED_KINDS: Readonly<Record<string, EmergencyOpening['kind']>> = {
  'identity.open.breakGlass': 'IDENTITY',
  'dossier.open.breakGlass': 'DOSSIER',
};

/** From the audit trail, which is what nobody could leave out: without its line there was no opening. */
async function openingsOf(
  { agencyId, manager }: UseCaseContext,
  rows: readonly BreakGlassEntity[],
): Promise<ReadonlyMap<string, EmergencyOpening[]>> {
  const lines = await manager.query<{ id: string; action: string; reason: string | null; at: Date }[]>(
    `SELECT access.id, entry.action, entry.reason, entry.at
       FROM break_glass access
       JOIN audit_entry entry ON entry.agency_id = access.agency_id AND entry.worker_ref = access.worker_ref
        AND entry.resource_id = access.case_id::text AND entry.outcome = 'ALLOWED'
        AND entry.at >= access.opened_at AND entry.at < access.expires_at
      WHERE access.agency_id = $1 AND access.id = ANY($2::uuid[]) AND entry.action = ANY($3)
      ORDER BY entry.seq`,
    [agencyId, rows.map(({ id }) => id), Object.keys(OPENED_KINDS)],
  );
  const opened = new Map<string, EmergencyOpening[]>();
  for (const { id, action, reason, at } of lines) {
    const kind = OPENED_KINDS[action];
    if (!kind) continue;
    opened.set(id, [...(opened.get(id) ?? []), { kind, purpose: reason ?? undefined, at: new Date(at) }]);
  }
  return opened;
}
