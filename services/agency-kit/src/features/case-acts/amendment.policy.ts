import { type ActType, isAmendable } from '@estafet/schema';

/**
 * Acts that keep more at the agency than the act itself: a placement with its bed, a report with its number, a team, what
 * consent has stopped. They are put right by the act that ends or follows them, not by taking them back.
 */
const PUT_RIGHT_BY_ANOTHER: ReadonlySet<ActType> = new Set<ActType>([
  'case.opened',
  'consent.recorded',
  'consent.withdrawn',
  'identity.opened',
  'outcome.measured',
  'placement.started',
  'placement.ended',
  'police.reportFiled',
  'protection.granted',
  'protection.lpskRequested',
  'protection.ended',
  'rescue.done',
  'restitution.informed',
  'restitution.ordered',
  'restitution.paid',
  'tracing.completed',
  'worker.assigned',
  'worker.unavailable',
]);

/** What the clocks of the law and of G15 start from and stop at: without it a breach would never have been. */
const ON_A_CLOCK: ReadonlySet<ActType> = new Set<ActType>([
  'application.received',
  'application.served',
  'assessment.completed',
  'case.reported',
  'health.contacted',
  'incident.notified',
  'incident.reported',
]);
const PSYCHIATRY = 'SV13';

/** What is known of an own act that somebody wants to amend. */
export interface OwnAct {
  readonly id: string;
  readonly type: string;
  readonly caseId: string | null;
  readonly audience: readonly string[];
  /** Of a session: which service. */
  readonly service: string | null;
}

/** Whether a clock of the law, or that of the psychiatrist, counts by this act: a second person amends it, with a reason. */
function isOnClock(type: string, service: unknown): boolean {
  return ON_A_CLOCK.has(type as ActType) || (type === 'service.sessionHeld' && service === PSYCHIATRY);
}

export type AmendmentProblem = 'NOT_AMENDABLE' | 'OTHER_KIND' | 'OTHER_AUDIENCE' | 'ALREADY_AMENDED';

export interface AmendmentQuestion {
  readonly target: OwnAct;
  /** The act that says it right; absent when the act is taken back. */
  readonly replacement?: OwnAct | undefined;
  /** Acts that were corrected, retracted or used as a correction before. */
  readonly amended: ReadonlySet<string>;
}

/** Who of an agency amends an act of its own. */
export type Amender = 'WORKER' | 'SUPERVISOR';

/** Who amends an own act that nothing has amended yet; undefined when nobody does, whatever it says. */
export function amenderOf(type: string, service: unknown): Amender | undefined {
  if (!isAmendable(type) || PUT_RIGHT_BY_ANOTHER.has(type as ActType)) return undefined;
  return isOnClock(type, service) ? 'SUPERVISOR' : 'WORKER';
}

/** Why an own act cannot be amended so; a correction must reach everybody who read what was wrong (architecture §4). */
export function findAmendmentProblem(question: AmendmentQuestion): AmendmentProblem | undefined {
  const { target, replacement, amended } = question;
  if (amenderOf(target.type, target.service) === undefined) return 'NOT_AMENDABLE';
  if (amended.has(target.id) || (replacement && amended.has(replacement.id))) return 'ALREADY_AMENDED';
  if (!replacement) return undefined;
  if (replacement.id === target.id || replacement.type !== target.type) return 'OTHER_KIND';
  const isHeard = target.audience.every((party) => replacement.audience.includes(party));
  return isHeard ? undefined : 'OTHER_AUDIENCE';
}
