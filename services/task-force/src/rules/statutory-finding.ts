import { severityOf } from './default-policy';
import type { CaseHistory, Finding, HistoryAct, RulePolicy } from './types';

type Clock = Pick<Finding, 'warnAt' | 'breachAt' | 'facts'> & {
  readonly clause: string;
  readonly subject?: string;
};

/** A G30 finding about the clock that an act started; one subject per clause and act. */
export function statutoryFinding(
  history: CaseHistory,
  start: HistoryAct,
  policy: RulePolicy,
  clock: Clock,
): Finding {
  const { clause, subject, ...rest } = clock;
  return {
    rule: 'G30',
    clause,
    subjectKey: `${subject ?? clause}:${start.id}`,
    caseId: history.caseId,
    owner: history.answererOf(start),
    startedAt: start.occurredAt,
    severity: severityOf(policy, clause),
    ...rest,
  };
}
