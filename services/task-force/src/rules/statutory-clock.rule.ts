import { severityOf, thresholdOf } from './default-policy';
import { flagOf, isSameCode, textOf } from './reading';
import { protectionClocks } from './protection-clock';
import { statutoryFinding } from './statutory-finding';
import type { CaseHistory, CaseRule, DutyRule, Finding, HistoryAct, RulePolicy } from './types';
import { addDays, addHours } from './wib';

const OTHER_INCIDENTS: readonly string[] = ['CLIENT_SAFETY', 'STAFF_CONDUCT', 'OTHER'];

type PolicyAtInstant = (at: string) => RulePolicy;

/** G30: the clocks that a statute sets. They run on after a case is closed. */
export const statutoryClock: CaseRule = {
  code: 'G30',
  evaluate(history, policyAt) {
    return [
      ...policeReports(history, policyAt),
      ...protectionClocks(history, policyAt),
      ...applications(history, policyAt),
      ...restitution(history, policyAt),
      ...dataNotices(history.acts, (act) => history.answererOf(act), policyAt),
      ...healthContacts(history, policyAt),
    ];
  },
};

/** G30e where a failure concerns no single case. */
export const dataNoticeMissing: DutyRule = {
  code: 'G30',
  evaluate: (history, policyAt) => dataNotices(history.acts, () => history.agencyId, policyAt),
};

/** a: UU 12/2022 art. 41: a service agency that hears of sexual violence reports it to the police within 3 × 24 hours. */
function policeReports(history: CaseHistory, policyAt: PolicyAtInstant): Finding[] {
  const report = history
    .ofType('case.reported')
    .find(
      (act) => flagOf(act.data, 'sexualExploitation') === true && history.kindOf(partyOf(act)) !== 'POLICE',
    );
  if (!report || history.ofType('police.reportFiled').some(isFiledOrGrounded)) return [];
  const policy = policyAt(report.occurredAt);
  return [
    statutoryFinding(history, report, policy, {
      clause: 'a',
      breachAt: addHours(report.occurredAt, thresholdOf(policy, 'policeReportHours')),
      facts: { hours: thresholdOf(policy, 'policeReportHours') },
    }),
  ];
}

/** Not filing counts where the legal ground for it is recorded. */
function isFiledOrGrounded({ data }: HistoryAct): boolean {
  return flagOf(data, 'filed') !== false || textOf(data, 'legalBasisRef') !== undefined;
}

/** c: UU 21/2007 arts. 52–53: an application for rehabilitation, return, reintegration or first aid is served within seven days. */
function applications(history: CaseHistory, policyAt: PolicyAtInstant): Finding[] {
  const served = history.ofType('application.served');
  return history.ofType('application.received').flatMap((application) => {
    const kind = textOf(application.data, 'kind') ?? '';
    const isServed = served.some((act) => {
      const named = textOf(act.data, 'applicationId');
      if (named !== undefined) return named === application.id;
      return act.occurredAt >= application.occurredAt && isSameCode(textOf(act.data, 'kind') ?? kind, kind);
    });
    if (isServed || !history.records(history.answererOf(application), 'application.served')) return [];
    const policy = policyAt(application.occurredAt);
    return [
      statutoryFinding(history, application, policy, {
        clause: 'c',
        breachAt: addDays(application.occurredAt, thresholdOf(policy, 'applicationDays')),
        facts: { kind, days: thresholdOf(policy, 'applicationDays') },
      }),
    ];
  });
}

/** d: after the police report she is told of restitution; ordered, it is paid in fourteen days (UU 21/2007 art. 50). */
function restitution(history: CaseHistory, policyAt: PolicyAtInstant): Finding[] {
  const steps = [
    { from: 'police.reportFiled', to: 'restitution.informed', threshold: 'restitutionInfoDays' },
    { from: 'restitution.ordered', to: 'restitution.paid', threshold: 'restitutionPaidDays' },
  ] as const;
  return steps.flatMap(({ from, to, threshold }) => {
    const start = history.ofType(from).find((act) => flagOf(act.data, 'filed') !== false);
    if (!start || history.ofType(to).length > 0) return [];
    if (!history.records(history.answererOf(start), to)) return [];
    const policy = policyAt(start.occurredAt);
    return [
      statutoryFinding(history, start, policy, {
        clause: 'd',
        breachAt: addDays(start.occurredAt, thresholdOf(policy, threshold)),
        facts: { days: thresholdOf(policy, threshold) },
      }),
    ];
  });
}

/** e: UU 27/2022 art. 46: written notice of a data-protection failure within 3 × 24 hours. */
function dataNotices(
  acts: readonly HistoryAct[],
  ownerOf: (act: HistoryAct) => string,
  policyAt: PolicyAtInstant,
): Finding[] {
  const notices = acts.filter((act) => act.type === 'incident.notified');
  return acts
    .filter((act) => act.type === 'incident.reported' && isDataFailure(act))
    .filter((incident) => !notices.some((notice) => isNoticeOf(notice, incident)))
    .map((incident) => {
      const policy = policyAt(incident.occurredAt);
      return {
        rule: 'G30',
        clause: 'e',
        subjectKey: `e:${incident.id}`,
        caseId: incident.caseId,
        agencyId: incident.caseId === undefined ? incident.agencyId : undefined,
        owner: ownerOf(incident),
        startedAt: incident.occurredAt,
        breachAt: addHours(incident.occurredAt, thresholdOf(policy, 'dataNoticeHours')),
        severity: severityOf(policy, 'e'),
        facts: { hours: thresholdOf(policy, 'dataNoticeHours') },
      };
    });
}

/** Other incidents have other duties; one of unknown kind may be a data-protection failure. */
function isDataFailure({ data }: HistoryAct): boolean {
  return !OTHER_INCIDENTS.includes(textOf(data, 'kind') ?? '');
}

/** A notice that names no incident answers those of the same agency that came before it. */
function isNoticeOf(notice: HistoryAct, incident: HistoryAct): boolean {
  const named = textOf(notice.data, 'incidentId');
  if (named !== undefined) return named === incident.id;
  return notice.agencyId === incident.agencyId && notice.occurredAt >= incident.occurredAt;
}

/** f: an assault within 120 hours: medicine helps only early. The sentence names the health contact, never the reason. */
function healthContacts(history: CaseHistory, policyAt: PolicyAtInstant): Finding[] {
  const report = history
    .ofType('case.reported')
    .find((act) => flagOf(act.data, 'assaultWithin120h') === true);
  if (!report || history.ofType('health.contacted').length > 0) return [];
  if (!history.records(history.answererOf(report), 'health.contacted')) return [];
  const policy = policyAt(report.occurredAt);
  return [
    statutoryFinding(history, report, policy, {
      clause: 'f',
      warnAt: addHours(report.occurredAt, thresholdOf(policy, 'healthWarnHours')),
      breachAt: addHours(report.occurredAt, thresholdOf(policy, 'healthBreachHours')),
      facts: { hours: thresholdOf(policy, 'healthBreachHours') },
    }),
  ];
}

function partyOf(act: HistoryAct): string {
  return act.onBehalfOf ?? act.agencyId;
}
