import { severityOf, thresholdOf } from './default-policy';
import { textOf } from './reading';
import type { CaseHistory, CaseRule, HistoryAct } from './types';
import { addDays } from './wib';

/**
 * G05: a client found not eligible is placed elsewhere or returned within two weeks (seed 002_7555: "1 atau 2 minggu",
 * in fact up to three months). A conference that keeps her does not end it: keeping her is the gap.
 */
export const ineligibleKept: CaseRule = {
  code: 'G05',
  evaluate(history, policyAt) {
    const latest = new Map<string, HistoryAct>();
    for (const decision of history.confirmed('eligibility.decided')) latest.set(partyOf(decision), decision);
    return [...latest.values()].flatMap((decision) => {
      if (textOf(decision.data, 'result') !== 'NOT_ELIGIBLE' || !isStillKept(history, decision)) return [];
      const decidedAt = decision.occurredAt;
      const policy = policyAt(decidedAt);
      return [
        {
          rule: 'G05',
          clause: 'KEPT',
          subjectKey: partyOf(decision),
          caseId: history.caseId,
          agencyId: partyOf(decision),
          owner: history.answererOf(decision),
          startedAt: decidedAt,
          warnAt: addDays(decidedAt, thresholdOf(policy, 'warnAfterDays')),
          breachAt: addDays(decidedAt, thresholdOf(policy, 'breachAfterDays')),
          severity: severityOf(policy, 'KEPT'),
          raises: [
            {
              at: addDays(decidedAt, thresholdOf(policy, 'criticalAfterDays')),
              severity: severityOf(policy, 'LONG_KEPT'),
            },
          ],
          facts: { agency: partyOf(decision), days: thresholdOf(policy, 'breachAfterDays') },
        },
      ];
    });
  },
};

function isStillKept(history: CaseHistory, decision: HistoryAct): boolean {
  const keeper = partyOf(decision);
  return (
    isHeldBy(history, keeper) && !isHandedOn(history, keeper, decision) && !isReturned(history, decision)
  );
}

/** Judged not eligible before she came, she is kept by nobody. */
function isHeldBy(history: CaseHistory, keeper: string): boolean {
  const place = history.custody?.clientWith;
  if (!place) return false;
  if (place.kind === 'BETWEEN') return place.from === keeper;
  return place.party === keeper;
}

function isHandedOn(history: CaseHistory, keeper: string, decision: HistoryAct): boolean {
  return history.referrals.some(
    ({ kind, clientMoves, to, acceptedAt, handedOverAt }) =>
      kind === 'TRANSFER' &&
      clientMoves &&
      to !== keeper &&
      acceptedAt !== undefined &&
      handedOverAt !== undefined &&
      handedOverAt >= decision.occurredAt,
  );
}

/** A return counts once a final conference stands beside it: sending her off is not a placement. */
function isReturned(history: CaseHistory, decision: HistoryAct): boolean {
  const isAfter = (act: HistoryAct): boolean => act.occurredAt >= decision.occurredAt;
  return (
    history.ofType('return.done').some(isAfter) &&
    history.ofType('conference.held').some((act) => textOf(act.data, 'kind') === 'FINAL' && isAfter(act))
  );
}

function partyOf(act: HistoryAct): string {
  return act.onBehalfOf ?? act.agencyId;
}
