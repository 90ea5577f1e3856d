import { severityOf, thresholdOf } from './default-policy';
import { flagOf, numberOf, textOf } from './reading';
import type { CaseHistory, CaseRule, Finding, HistoryAct, RulePolicy } from './types';
import { addHours } from './wib';

/** G11: what is decided about her is told to her within a day (seed 002_7555: the result "masih dirahasiakan"). */
export const clientNotTold: CaseRule = {
  code: 'G11',
  evaluate(history, policyAt) {
    const decisions = history
      .confirmed('conference.held')
      .filter((act) => textOf(act.data, 'decision') !== undefined && !isTold(history, act, ['DECISION']));
    const lengths = history
      .confirmed('agreement.signed')
      .filter(
        (act) =>
          numberOf(act.data, 'statedLengthDays') !== undefined && flagOf(act.data, 'copyGiven') !== true,
      )
      .filter((act) => !isTold(history, act, ['DECISION', 'LENGTH']) && !hasCopy(history, act));
    return [
      ...decisions.map((act) => findingOf(history, act, 'DECISION', policyAt(act.occurredAt))),
      ...lengths.map((act) => findingOf(history, act, 'LENGTH', policyAt(act.occurredAt))),
    ].filter(({ owner }) => history.records(owner, 'client.informed'));
  },
};

/** Telling after the decision counts, however late; telling that does not say about what, too. */
function isTold(history: CaseHistory, decision: HistoryAct, about: readonly string[]): boolean {
  return history
    .ofType('client.informed')
    .some(
      (act) =>
        act.occurredAt >= decision.occurredAt && about.includes(textOf(act.data, 'about') ?? 'DECISION'),
    );
}

/** A copy in her hand tells her the length. */
function hasCopy(history: CaseHistory, agreement: HistoryAct): boolean {
  return history
    .ofType('agreement.signed')
    .some((act) => act.occurredAt >= agreement.occurredAt && flagOf(act.data, 'copyGiven') === true);
}

function findingOf(
  history: CaseHistory,
  act: HistoryAct,
  clause: 'DECISION' | 'LENGTH',
  policy: RulePolicy,
): Finding {
  return {
    rule: 'G11',
    clause,
    subjectKey: act.id,
    caseId: history.caseId,
    owner: history.answererOf(act),
    startedAt: act.occurredAt,
    breachAt: addHours(act.occurredAt, thresholdOf(policy, 'breachAfterHours')),
    severity: severityOf(policy, clause),
    facts: { agency: act.onBehalfOf ?? act.agencyId, hours: thresholdOf(policy, 'breachAfterHours') },
  };
}
