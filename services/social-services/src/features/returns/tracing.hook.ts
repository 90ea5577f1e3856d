import type { ActHook } from '@estafet/agency-kit';
import { TracingEntity } from './tracing.entity';

/** Keeps this agency's tracings, whoever of it recorded them; another agency's stay in its own books. */
export const tracingHook: ActHook = {
  name: 'tracings',
  async onAct({ act, manager, agencyId, isOwn }) {
    if (act.type !== 'tracing.completed' || !isOwn || act.caseId === undefined) return;
    const { doneBy, verifiedByOwn, familyReadiness, suspectAtDestination } = act.data;
    await manager.insert(TracingEntity, {
      agencyId,
      id: act.id,
      caseId: act.caseId,
      completedAt: new Date(act.occurredAt),
      doneBy: typeof doneBy === 'string' ? doneBy : 'OTHER',
      verifiedByOwn: verifiedByOwn === true,
      familyReadiness: typeof familyReadiness === 'string' ? familyReadiness : 'NOT_YET',
      suspectAtDestination: suspectAtDestination === true,
    });
  },
};
