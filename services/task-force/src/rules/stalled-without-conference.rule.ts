import { severityOf, thresholdOf } from './default-policy';
import { flagOf, textOf } from './reading';
import type { CaseHistory, CaseRule, Finding, HistoryAct, RulePolicy } from './types';
import { addDays, laterOf } from './wib';

const UNCHANGED: readonly string[] = ['NO', 'NONE', 'UNCHANGED', 'SAME'];

/** G09: a worker who asks for help, or counselling that changes nothing for three months, calls a case conference (seed 002_7555). */
export const stalledWithoutConference: CaseRule = {
  code: 'G09',
  evaluate(history, policyAt) {
    if (!history.records(history.responsible(), 'conference.held')) return [];
    const conferences = history
      .ofType('conference.held')
      .filter((act) => textOf(act.data, 'kind') === 'CASE')
      .map((act) => act.occurredAt);
    return [...unansweredHelp(history, conferences, policyAt), ...stalled(history, conferences, policyAt)];
  },
};

type PolicyAtInstant = (at: string) => RulePolicy;

/** After the return, a request for help is the search for contact (G22), not a call for a conference. */
function unansweredHelp(
  history: CaseHistory,
  conferences: readonly string[],
  policyAt: PolicyAtInstant,
): Finding[] {
  const returnedAt = history.ofType('return.done').at(-1)?.occurredAt;
  const request = history
    .confirmed('help.requested')
    .filter(({ occurredAt }) => returnedAt === undefined || occurredAt < returnedAt)
    .find(({ occurredAt }) => !conferences.some((heldAt) => heldAt >= occurredAt));
  if (!request) return [];
  const policy = policyAt(request.occurredAt);
  return [
    {
      ...subjectOf(history, policy),
      clause: 'HELP',
      subjectKey: request.id,
      owner: history.answererOf(request),
      startedAt: request.occurredAt,
      breachAt: addDays(request.occurredAt, thresholdOf(policy, 'helpAfterDays')),
    },
  ];
}

/** The ninety days start again when her condition changes or a conference has looked at the case. */
function stalled(history: CaseHistory, conferences: readonly string[], policyAt: PolicyAtInstant): Finding[] {
  const stage = history.ofType('case.stageEntered').at(-1);
  if (!stage || textOf(stage.data, 'stage') !== 'ST09') return [];
  const reviews = history.confirmed('condition.reviewed');
  const restarts = [...conferences, ...reviews.filter(isChanged).map((act) => act.occurredAt)];
  const since = restarts.reduce(laterOf, servicesSince(history));
  const policy = policyAt(since);
  const unchanged = reviews.filter((act) => act.occurredAt > since && !isChanged(act));
  const decisive = unchanged[thresholdOf(policy, 'unchangedReviews') - 1];
  if (!decisive) return [];
  return [
    {
      ...subjectOf(history, policy),
      clause: 'STALLED',
      subjectKey: history.caseId,
      owner: history.responsible(),
      startedAt: since,
      warnAt: laterOf(addDays(since, thresholdOf(policy, 'warnAfterDays')), decisive.occurredAt),
      breachAt: laterOf(addDays(since, thresholdOf(policy, 'breachAfterDays')), decisive.occurredAt),
    },
  ];
}

/** When the present stretch of ST09 began: entering the stage again without having left it restarts nothing. */
function servicesSince(history: CaseHistory): string {
  const stages = history.ofType('case.stageEntered');
  const lastOther = stages.findLastIndex((act) => textOf(act.data, 'stage') !== 'ST09');
  return stages[lastOther + 1]?.occurredAt ?? history.now;
}

function isChanged(review: HistoryAct): boolean {
  const code = textOf(review.data, 'changed');
  return flagOf(review.data, 'changed') ?? (code !== undefined && !UNCHANGED.includes(code));
}

function subjectOf(history: CaseHistory, policy: RulePolicy) {
  const trauma = history.ofType('assessment.completed').at(-1);
  const isSevere = trauma !== undefined && textOf(trauma.data, 'traumaLevel') === 'SEVERE';
  return {
    rule: 'G09',
    caseId: history.caseId,
    severity: severityOf(policy, isSevere ? 'SEVERE' : 'OTHER'),
    facts: {
      helpDays: thresholdOf(policy, 'helpAfterDays'),
      stalledDays: thresholdOf(policy, 'breachAfterDays'),
    },
  } as const;
}
