import type { RuleCode } from '../rules/types';

/** Acts beyond the floor that a rule needs of an agency that carries its duty; undeclared, the rule says "tidak diukur" (rules.md 2). */
const NEEDED_ACTS: Partial<Record<RuleCode, readonly string[]>> = {
  G03: ['worker.assigned'],
  G05: ['eligibility.decided'],
  G07: ['client.registered'],
  G09: ['conference.held'],
  G11: ['client.informed'],
  G15: ['service.sessionHeld'],
  G16: ['placement.started'],
  G20: ['return.planned'],
  G22: ['aftercare.contacted'],
};

/** The rules that cannot be measured at an agency which declared these acts. */
export function unmeasuredRules(declared: ReadonlySet<string>): RuleCode[] {
  return Object.entries(NEEDED_ACTS)
    .filter(([, acts]) => !acts.every((act) => declared.has(act)))
    .map(([rule]) => rule as RuleCode);
}
