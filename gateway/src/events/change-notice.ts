import { z } from 'zod';
import type { Viewer } from '@estafet/schema';

const noticeSchema = z.object({
  audience: z.array(z.string().max(100)).max(1_000),
  ids: z.array(z.string().max(100)).max(1_000),
});

/** What a service says when something changed: for whom, and the identifiers of what changed. Never what it is now. */
export type ChangeNotice = z.infer<typeof noticeSchema>;

/** The task force's own party, to which coordinators belong. */
const TASK_FORCE = 'gugus-tugas';

export function parseChangeNotice(text: string): ChangeNotice | undefined {
  try {
    return noticeSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Staff hear what is meant for their agency, coordinators what is meant for the task force, officials nothing. */
export function isMeantFor(notice: ChangeNotice, viewer: Viewer): boolean {
  if (viewer.roles.includes('coordinator') && notice.audience.includes(TASK_FORCE)) return true;
  const isStaff = viewer.roles.includes('frontline') || viewer.roles.includes('supervisor');
  return isStaff && viewer.agencyId !== undefined && notice.audience.includes(viewer.agencyId);
}
