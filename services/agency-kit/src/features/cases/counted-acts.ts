import { type Json, TASK_FORCE_PARTY } from '@estafet/schema';
import type { AgencyReferralEntity } from '../referrals/referral.entity';
import type { CaseActEntity } from './case-file.entity';

export type CaseReferral = Pick<
  AgencyReferralEntity,
  'caseId' | 'state' | 'from' | 'to' | 'recordedBy' | 'detail'
>;

type CountableAct = Pick<CaseActEntity, 'caseId' | 'type' | 'by' | 'onBehalfOf' | 'data'>;

/** A yes on which both sides have acted; of an arrival that the sender disputes nobody knows yet whether it is one. */
export const WORKED_TOGETHER: ReadonlySet<string> = new Set([
  'ACCEPTED',
  'HANDING_OVER',
  'TAKEN',
  'HANDED_OVER',
  'IN_SERVICE',
  'COMPLETED',
]);

/** Said by the lead or who supports it (acts.md, column "by"): to have sat in a conference is not enough. */
const BY_PARTIES_ALONE: ReadonlySet<string> = new Set(['case.stageEntered', 'case.closed', 'case.reopened']);

/**
 * The acts of a case that count for one agency: its own, the task force's, those of agencies with which it shares an
 * accepted referral of the case, and of whom those named in a conference or a rescue. What anybody else says about the
 * case is kept and changes nothing (architecture §4).
 */
export function countedCaseActs<A extends CountableAct>(
  acts: readonly A[],
  {
    agencyId,
    referrals,
    isMember,
  }: {
    readonly agencyId: string;
    readonly referrals: readonly CaseReferral[];
    readonly isMember: (id: string) => boolean;
  },
): A[] {
  const known = new Set([agencyId, TASK_FORCE_PARTY]);
  for (const { from, to, recordedBy } of referrals.filter(isShared)) {
    for (const party of [from, to, recordedBy]) known.add(party);
  }
  const heard = new Set(known);
  for (const act of acts) {
    if (known.has(act.by)) for (const named of namedBy(act)) heard.add(named);
  }
  return acts.filter(({ type, by, onBehalfOf }) => {
    const isForAnother = onBehalfOf !== null && onBehalfOf !== by && isMember(onBehalfOf);
    return !isForAnother && (BY_PARTIES_ALONE.has(type) ? known : heard).has(by);
  });
}

function isShared({ state, detail }: CaseReferral): boolean {
  if (WORKED_TOGETHER.has(state)) return true;
  return state !== 'DISPUTED' && detail.acts.some(({ type }) => type === 'referral.accepted');
}

function namedBy({ type, data }: CountableAct): string[] {
  if (type === 'rescue.done') return textsOf(data['partners']);
  if (type !== 'conference.held') return [];
  const actions = Array.isArray(data['actions']) ? data['actions'] : [];
  const owners = actions.map((action) =>
    typeof action === 'object' && action !== null && !Array.isArray(action)
      ? (action['owner'] ?? null)
      : null,
  );
  return [...textsOf(data['present']), ...textsOf(owners)];
}

function textsOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
