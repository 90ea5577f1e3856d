import { severityOf, thresholdOf } from './default-policy';
import { flagOf, textOf } from './reading';
import type { CaseHistory, CaseRule, Finding, HistoryAct, RulePolicy } from './types';
import { addHours } from './wib';

/**
 * G03: at every moment one agency and, where the agency records workers, one worker answer for a case (R08).
 * The lead agency is one by construction (custody), so two agencies can answer for one client only by two cases.
 */
export const responsibleNotOne: CaseRule = {
  code: 'G03',
  evaluate(history, policyAt) {
    return [...twoCases(history, policyAt), ...notOneWorker(history, policyAt)];
  },
};

type PolicyAtInstant = (at: string) => RulePolicy;

/**
 * A link is symmetric: the case with the smaller id carries the finding, so that it is counted once. Its clock starts when the
 * link is known: any agency may link, and a date of its own choosing must not make another's gap late at once.
 */
function twoCases(history: CaseHistory, policyAt: PolicyAtInstant): Finding[] {
  if (history.closed) return [];
  const linkedAt = new Map<string, string>();
  for (const link of history.ofType('case.linked')) {
    const other = otherCaseOf(link, history.caseId);
    if (other !== undefined && !linkedAt.has(other)) linkedAt.set(other, link.receivedAt);
  }
  return [...linkedAt].flatMap(([other, since]) => {
    if (other < history.caseId || history.isCaseOpen(other) !== true) return [];
    const policy = policyAt(since);
    return [
      {
        rule: 'G03',
        clause: 'TWO_CASES',
        subjectKey: `${history.caseId}+${other}`,
        caseId: history.caseId,
        owner: history.responsible(),
        startedAt: since,
        breachAt: addHours(since, thresholdOf(policy, 'breachAfterHours')),
        severity: severityOf(policy, 'TWO_CASES'),
        facts: { otherCaseId: other },
      } satisfies Finding,
    ];
  });
}

/** The link act may belong to either of the two cases. */
function otherCaseOf(link: HistoryAct, caseId: string): string | undefined {
  const named = textOf(link.data, 'otherCaseId');
  if (named === caseId) return link.caseId === caseId ? undefined : link.caseId;
  return named;
}

/** Silence about workers counts only where the lead agency records workers, or every case of an agency that does not would be a gap. */
function notOneWorker(history: CaseHistory, policyAt: PolicyAtInstant): Finding[] {
  const { custody } = history;
  if (!custody || history.closed || !history.isMember(custody.lead)) return [];
  const acts = history
    .confirmed('worker.assigned', 'worker.unavailable')
    .filter((act) => act.agencyId === custody.lead);
  if (acts.length === 0 && !history.declares(custody.lead, 'worker.assigned')) return [];
  const { count, since } = primaryWorkers(acts, custody.leadSince);
  if (count === 1) return [];
  const policy = policyAt(since);
  return [
    {
      rule: 'G03',
      clause: 'WORKER',
      subjectKey: `worker:${custody.lead}`,
      caseId: history.caseId,
      agencyId: custody.lead,
      owner: custody.lead,
      startedAt: since,
      breachAt: addHours(since, thresholdOf(policy, 'breachAfterHours')),
      severity: severityOf(policy, 'WORKER'),
      facts: { workers: count },
    },
  ];
}

/** How many primary workers are active, and since when their number has not been one. */
function primaryWorkers(acts: readonly HistoryAct[], leadSince: string): { count: number; since: string } {
  const active = new Set<string>();
  let since = leadSince;
  let wasOne = false;
  for (const act of acts) {
    applyWorkerAct(active, act);
    if (active.size === 1) wasOne = true;
    else if (wasOne) {
      wasOne = false;
      since = act.occurredAt > leadSince ? act.occurredAt : leadSince;
    }
  }
  return { count: active.size, since };
}

function applyWorkerAct(active: Set<string>, act: HistoryAct): void {
  const worker = textOf(act.data, 'workerRef') ?? act.actor.workerRef ?? act.agencyId;
  active.delete(worker);
  if (act.type === 'worker.assigned') {
    if (isPrimary(act)) active.add(worker);
    return;
  }
  const substitute = textOf(act.data, 'substitute');
  if (substitute !== undefined) active.add(substitute);
}

/** An assignment that does not say which kind it is, is the primary one. */
function isPrimary(act: HistoryAct): boolean {
  const asRole = textOf(act.data, 'assignment') ?? textOf(act.data, 'role') ?? textOf(act.data, 'kind');
  return flagOf(act.data, 'primary') ?? asRole !== 'SUPPORTING';
}
