import { thresholdOf } from './default-policy';
import { flagOf, isSameCode, textOf } from './reading';
import { statutoryFinding } from './statutory-finding';
import type { CaseHistory, Finding, HistoryAct, RulePolicy } from './types';
import { addDays, addHours, instantOf } from './wib';

type PolicyAtInstant = (at: string) => RulePolicy;

/**
 * G30b, UU 12/2022 arts. 42–43, for cases of sexual violence: temporary protection within 24 hours of the police report,
 * the request to LPSK within 24 hours after it, and no unnoticed end after fourteen days.
 */
export function protectionClocks(history: CaseHistory, policyAt: PolicyAtInstant): Finding[] {
  if (!isSexualViolence(history)) return [];
  const filed = history.ofType('police.reportFiled').find((act) => flagOf(act.data, 'filed') !== false);
  const grants = history.ofType('protection.granted');
  return [
    ...(filed && grants.length === 0 ? notGranted(history, filed, policyAt) : []),
    ...grants.slice(0, 1).flatMap((first) => notRequested(history, first, policyAt)),
    ...grants.slice(-1).flatMap((last) => runningOut(history, last, policyAt)),
  ];
}

function isSexualViolence(history: CaseHistory): boolean {
  return (
    history.exploitation.some((code) => isSameCode(code, 'SexualExploitation')) ||
    history.ofType('case.reported').some((act) => flagOf(act.data, 'sexualExploitation') === true) ||
    history.ofType('police.reportFiled').some((act) => textOf(act.data, 'caseKind') === 'TPKS')
  );
}

function notGranted(history: CaseHistory, filed: HistoryAct, policyAt: PolicyAtInstant): Finding[] {
  if (!history.records(history.answererOf(filed), 'protection.granted')) return [];
  const policy = policyAt(filed.occurredAt);
  return [
    statutoryFinding(history, filed, policy, {
      clause: 'b',
      breachAt: addHours(filed.occurredAt, thresholdOf(policy, 'protectionHours')),
      facts: { step: 'PROTECTION', hours: thresholdOf(policy, 'protectionHours') },
    }),
  ];
}

function notRequested(history: CaseHistory, granted: HistoryAct, policyAt: PolicyAtInstant): Finding[] {
  const isRequested = history.ofType('protection.lpskRequested').length > 0;
  if (isRequested || !history.records(history.answererOf(granted), 'protection.lpskRequested')) return [];
  const policy = policyAt(granted.occurredAt);
  return [
    statutoryFinding(history, granted, policy, {
      clause: 'b',
      subject: 'b-lpsk',
      breachAt: addHours(granted.occurredAt, thresholdOf(policy, 'lpskHours')),
      facts: { step: 'LPSK', hours: thresholdOf(policy, 'lpskHours') },
    }),
  ];
}

/** Ended or granted anew in time, it was followed up. */
function runningOut(history: CaseHistory, granted: HistoryAct, policyAt: PolicyAtInstant): Finding[] {
  const isEnded = history.ofType('protection.ended').some((act) => act.occurredAt >= granted.occurredAt);
  if (isEnded || !history.records(history.answererOf(granted), 'protection.ended')) return [];
  const policy = policyAt(granted.occurredAt);
  const days = thresholdOf(policy, 'protectionDays');
  const until = instantOf(textOf(granted.data, 'until'), granted.occurredAt);
  const endsAt =
    until !== undefined && until > granted.occurredAt ? until : addDays(granted.occurredAt, days);
  return [
    statutoryFinding(history, granted, policy, {
      clause: 'b',
      subject: 'b-end',
      warnAt: addDays(endsAt, thresholdOf(policy, 'protectionWarnDays') - days),
      breachAt: endsAt,
      facts: { step: 'END', days },
    }),
  ];
}
