import { arrivalsAtMembers } from './arrivals';
import { severityOf, thresholdOf } from './default-policy';
import { flagOf, textOf } from './reading';
import type { CaseRule, DutyRule } from './types';
import { addHours } from './wib';

/** G07: who arrives is registered at once, day or night, and has food, clothes and a bed (seed 002_7555). */
export const arrivalUnregistered: CaseRule = {
  code: 'G07',
  evaluate(history, policyAt) {
    const registrations = history
      .ofType('client.registered')
      .filter((act) => flagOf(act.data, 'basicNeedsMet') === true);
    return arrivalsAtMembers(history).flatMap((arrival) => {
      const policy = policyAt(arrival.at);
      // Registered at the door, with the handover's paper signed afterwards, is registered.
      const earliest = addHours(arrival.at, -thresholdOf(policy, 'alreadyRegisteredHours'));
      const isRegistered = registrations.some(
        (act) => (act.onBehalfOf ?? act.agencyId) === arrival.agencyId && act.occurredAt >= earliest,
      );
      if (isRegistered || !history.records(arrival.agencyId, 'client.registered')) return [];
      return [
        {
          rule: 'G07',
          clause: 'UNREGISTERED',
          subjectKey: arrival.referralId ?? arrival.actId,
          caseId: history.caseId,
          referralId: arrival.referralId,
          agencyId: arrival.agencyId,
          owner: arrival.agencyId,
          startedAt: arrival.at,
          warnAt: addHours(arrival.at, thresholdOf(policy, 'warnAfterHours')),
          breachAt: addHours(arrival.at, thresholdOf(policy, 'breachAfterHours')),
          severity: severityOf(policy, 'UNREGISTERED'),
          facts: { agency: arrival.agencyId, hours: thresholdOf(policy, 'warnAfterHours') },
        },
      ];
    });
  },
};

/** G07, roster: a shift without a duty officer, told by the agency itself. It is over when the shift is. */
export const dutyOfficerMissing: DutyRule = {
  code: 'G07',
  evaluate(history, policyAt) {
    return history.acts
      .filter((act) => act.type === 'roster.gap' && isDutyRole(textOf(act.data, 'role')))
      .map((act) => {
        const policy = policyAt(act.occurredAt);
        return {
          rule: 'G07',
          clause: 'NO_DUTY_OFFICER',
          subjectKey: act.id,
          agencyId: history.agencyId,
          owner: history.agencyId,
          startedAt: act.occurredAt,
          breachAt: act.occurredAt,
          endsAt: addHours(act.occurredAt, thresholdOf(policy, 'shiftHours')),
          severity: severityOf(policy, 'NO_DUTY_OFFICER'),
          facts: { agency: history.agencyId },
        };
      });
  },
};

/** A gap that names no role is one of the duty roster. */
function isDutyRole(role: string | undefined): boolean {
  return role === undefined || /DUTY|PIKET/i.test(role);
}
