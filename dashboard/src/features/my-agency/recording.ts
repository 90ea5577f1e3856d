/** What every agency records anyway: the floor for all (rules.md, 2). */
export const FLOOR_ACTS: readonly string[] = [
  'case.opened',
  'referral.sent',
  'referral.accepted',
  'handover.given',
  'handover.taken',
  'referral.feedback',
  'case.closed',
];

/** What an agency may declare beyond the floor, in the order of a case: each makes a rule measurable at it. */
export const DECLARABLE_ACTS: readonly string[] = [
  'worker.assigned',
  'client.registered',
  'eligibility.decided',
  'client.informed',
  'agreement.signed',
  'assessment.completed',
  'plan.agreed',
  'conference.held',
  'service.sessionHeld',
  'placement.started',
  'tracing.completed',
  'return.planned',
  'aftercare.contacted',
];

/** The choices of a declaration: those that are offered, and whatever was declared before, so that none is lost unseen. */
export function declarationChoices(declared: readonly string[]): string[] {
  return [...DECLARABLE_ACTS, ...declared.filter((act) => !DECLARABLE_ACTS.includes(act))];
}
