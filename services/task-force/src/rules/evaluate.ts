import { aftercareMissed } from './aftercare-missed.rule';
import { arrivalUnregistered, dutyOfficerMissing } from './arrival-unregistered.rule';
import { childWithAdults } from './child-with-adults.rule';
import { clientMisinformed } from './client-misinformed.rule';
import { clientNotTold } from './client-not-told.rule';
import { criteriaMismatch } from './criteria-mismatch.rule';
import { handoverIncomplete } from './handover-incomplete.rule';
import { ineligibleKept } from './ineligible-kept.rule';
import { psychiatricUnmet, psychiatristMissing } from './psychiatric-unmet.rule';
import { referralUnanswered } from './referral-unanswered.rule';
import { responsibleNotOne } from './responsible-not-one.rule';
import { stalledWithoutConference } from './stalled-without-conference.rule';
import { dataNoticeMissing, statutoryClock } from './statutory-clock.rule';
import { unsafeDestination } from './unsafe-destination.rule';
import type { AgencyHistory, CaseHistory, CaseRule, DutyRule, Finding, PolicyAt, RuleCode } from './types';

const CASE_RULES: readonly CaseRule[] = [
  referralUnanswered,
  handoverIncomplete,
  responsibleNotOne,
  criteriaMismatch,
  ineligibleKept,
  clientMisinformed,
  arrivalUnregistered,
  stalledWithoutConference,
  clientNotTold,
  psychiatricUnmet,
  childWithAdults,
  unsafeDestination,
  aftercareMissed,
  statutoryClock,
];

const DUTY_RULES: readonly DutyRule[] = [dutyOfficerMissing, psychiatristMissing, dataNoticeMissing];

/** Obligations that closing a case does not discharge: an open handover, an unsafe place, aftercare, a statute. */
const OUTLIVES_CLOSING: readonly RuleCode[] = ['G02', 'G20', 'G22', 'G30'];

/** The rules that can be judged. Others are "not built", never absent. */
export const BUILT_RULES: readonly RuleCode[] = [...new Set(CASE_RULES.map(({ code }) => code))].sort();

/**
 * What is not as it should be in a case, pending findings included: their instants say when it becomes a gap.
 * Rules in mode OFF at the trigger's instant are left out; a finding that is no longer answered is cleared.
 */
export function evaluateCase(history: CaseHistory, policyAt: PolicyAt): Finding[] {
  if (!history.opened) return [];
  return CASE_RULES.filter(({ code }) => !history.closed || outlivesClosing(history, code)).flatMap((rule) =>
    withoutOff(
      rule.evaluate(history, (at) => policyAt(rule.code, at)),
      policyAt,
    ),
  );
}

/** What is not as it should be with an agency's own duties, outside any case. */
export function evaluateAgency(history: AgencyHistory, policyAt: PolicyAt): Finding[] {
  return DUTY_RULES.flatMap((rule) =>
    withoutOff(
      rule.evaluate(history, (at) => policyAt(rule.code, at)),
      policyAt,
    ),
  );
}

/** A case closed because another one of the same client goes on hands its obligations to that one. */
function outlivesClosing(history: CaseHistory, code: RuleCode): boolean {
  return OUTLIVES_CLOSING.includes(code) && history.closed?.data['reason'] !== 'BETTER_PLACED';
}

function withoutOff(findings: readonly Finding[], policyAt: PolicyAt): Finding[] {
  return findings.filter(({ rule, startedAt }) => policyAt(rule, startedAt).mode !== 'OFF');
}
