import { severityOf, thresholdOf } from './default-policy';
import { flagOf, listOf, textOf } from './reading';
import type { CaseHistory, CaseRule, Finding, HistoryAct, RulePolicy } from './types';
import { addDays, differentDays } from './wib';

const AFTERCARE = 'SV26';

/** G22: three months after her return somebody who cares has spoken with her (seed 000_7269 "setelah klien 3 bulan"). */
export const aftercareMissed: CaseRule = {
  code: 'G22',
  evaluate(history, policyAt) {
    const returned = history.confirmed('return.done').at(-1);
    if (!returned) return [];
    const policy = policyAt(returned.occurredAt);
    const windowFrom = addDays(returned.occurredAt, thresholdOf(policy, 'warnAfterDays'));
    const contacts = history.ofType('aftercare.contacted').filter((act) => act.occurredAt >= windowFrom);
    const made = contacts.filter((act) => textOf(act.data, 'contact') === 'MADE');
    if (made.length > 0) return strangerNote(history, returned, made, policy);
    if (isGivenUp(history, returned, contacts, policy)) return [];
    const owner = history.answererOf(returned);
    if (!history.records(owner, 'aftercare.contacted')) return [];
    return [
      {
        ...subjectOf(history, returned),
        clause: 'MISSED',
        warnAt: windowFrom,
        breachAt: addDays(returned.occurredAt, thresholdOf(policy, 'breachAfterDays')),
        severity: severityOf(policy, 'MISSED'),
      },
    ];
  },
};

/** A contact by someone she does not know counts, and leaves a note: it is a warning for thirty days, never a breach. */
function strangerNote(
  history: CaseHistory,
  returned: HistoryAct,
  made: readonly HistoryAct[],
  policy: RulePolicy,
): Finding[] {
  const isKnownToHer = made.some((act) => flagOf(act.data, 'byFormerWorker') !== false);
  const contact = made[0];
  if (isKnownToHer || !contact) return [];
  return [
    {
      ...subjectOf(history, returned),
      clause: 'STRANGER',
      startedAt: contact.occurredAt,
      warnAt: contact.occurredAt,
      endsAt: addDays(contact.occurredAt, thresholdOf(policy, 'strangerNoteDays')),
      severity: severityOf(policy, 'STRANGER'),
    },
  ];
}

/**
 * Three tries on different days, and a request to the village or the agency at her destination. The request is asked for
 * only where she agreed to be sought there (`safeContact`): otherwise it would tell the village about her.
 */
function isGivenUp(
  history: CaseHistory,
  returned: HistoryAct,
  contacts: readonly HistoryAct[],
  policy: RulePolicy,
): boolean {
  const failed = contacts
    .filter((act) => textOf(act.data, 'contact') === 'FAILED')
    .map((act) => act.occurredAt);
  const [firstTry] = failed;
  if (firstTry === undefined || differentDays(failed) < thresholdOf(policy, 'failedAttempts')) return false;
  if (!mayBeSought(returned)) return true;
  return history
    .ofType('help.requested', 'referral.sent')
    .some(
      (act) =>
        act.occurredAt >= firstTry &&
        (act.type === 'help.requested' || listOf(act.data, 'services').includes(AFTERCARE)),
    );
}

function mayBeSought({ data }: HistoryAct): boolean {
  const code = textOf(data, 'safeContact');
  return flagOf(data, 'safeContact') ?? (code !== undefined && code !== 'NONE');
}

function subjectOf(history: CaseHistory, returned: HistoryAct) {
  return {
    rule: 'G22',
    subjectKey: history.caseId,
    caseId: history.caseId,
    owner: history.answererOf(returned),
    startedAt: returned.occurredAt,
    facts: { agency: returned.onBehalfOf ?? returned.agencyId },
  } as const;
}
