import { severityOf } from './default-policy';
import { flagOf, textOf } from './reading';
import type { CaseHistory, CaseRule, HistoryAct } from './types';
import { nextNoonWib } from './wib';

/**
 * G16: a child does not share a room, or a unit without separation, with adults who are no family (seed 002_7555).
 * Placing her so tonight is recorded, never refused; with an emergency's reason she has another bed by noon.
 */
export const childWithAdults: CaseRule = {
  code: 'G16',
  evaluate(history, policyAt) {
    const placement = history.isChild ? presentPlacement(history) : undefined;
    if (!placement || !isAmongAdults(placement)) return [];
    const at = placement.occurredAt;
    const isEmergency = textOf(placement.data, 'emergencyReason') !== undefined;
    const policy = policyAt(at);
    const party = placement.onBehalfOf ?? placement.agencyId;
    return [
      {
        rule: 'G16',
        clause: isEmergency ? 'EMERGENCY' : 'WITH_ADULTS',
        subjectKey: textOf(placement.data, 'placementRef') ?? placement.id,
        caseId: history.caseId,
        agencyId: party,
        owner: history.answererOf(placement),
        startedAt: at,
        ...(isEmergency ? { warnAt: at, breachAt: nextNoonWib(at) } : { breachAt: at }),
        severity: severityOf(policy, isEmergency ? 'EMERGENCY' : 'WITH_ADULTS'),
        facts: { agency: party },
      },
    ];
  },
};

/** She sleeps in one place: a later placement, a handover elsewhere or her return ends the earlier one. */
function presentPlacement(history: CaseHistory): HistoryAct | undefined {
  const placement = history.ofType('placement.started').at(-1);
  if (!placement) return undefined;
  const shelter = placement.onBehalfOf ?? placement.agencyId;
  const ref = textOf(placement.data, 'placementRef');
  const isEnded = history.ofType('placement.ended').some((act) => {
    const endedRef = textOf(act.data, 'placementRef');
    return (
      (act.onBehalfOf ?? act.agencyId) === shelter &&
      act.occurredAt >= placement.occurredAt &&
      (ref === undefined || endedRef === undefined || endedRef === ref)
    );
  });
  const isElsewhere = history.referrals.some(
    ({ kind, clientMoves, to, handedOverAt }) =>
      kind === 'TRANSFER' &&
      clientMoves &&
      to !== shelter &&
      handedOverAt !== undefined &&
      handedOverAt > placement.occurredAt,
  );
  const isReturned = history.ofType('return.done').some((act) => act.occurredAt > placement.occurredAt);
  return isEnded || isElsewhere || isReturned ? undefined : placement;
}

function isAmongAdults({ data }: HistoryAct): boolean {
  return flagOf(data, 'sharedWithUnrelatedAdults') === true && flagOf(data, 'separated') !== true;
}
