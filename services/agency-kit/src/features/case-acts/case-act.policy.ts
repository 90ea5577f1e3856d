import type { ReferralFold } from '@estafet/schema';
import type { VerbAuthority } from './case-verb';

export interface AuthorityQuestion {
  readonly authority: VerbAuthority;
  readonly agencyId: string;
  /** The lead as this agency knows it. */
  readonly lead: string | undefined;
  readonly isLeadMember: boolean;
  readonly referrals: readonly Pick<ReferralFold, 'state' | 'to' | 'clientMoves'>[];
}

/** States in which the receiver works on the case. */
export const SUPPORTING_STATES: ReadonlySet<string> = new Set([
  'ACCEPTED',
  'HANDING_OVER',
  'TAKEN',
  'DISPUTED',
  'HANDED_OVER',
  'IN_SERVICE',
]);

/**
 * Whether the agency may record an act with this authority (acts.md, column "by"). Where a partner without a log leads,
 * the agency that gave it the case watches as monitor and acts for it (architecture §4).
 */
export function mayRecord(question: AuthorityQuestion): 'YES' | 'NOT_LEAD' | 'NOT_ON_CASE' {
  const { authority, agencyId, lead, isLeadMember, referrals } = question;
  if (authority === 'ON_FILE') return 'YES';
  const answersForCase = lead === agencyId || (lead !== undefined && !isLeadMember);
  if (authority === 'LEAD') return answersForCase ? 'YES' : 'NOT_LEAD';
  const supports = referrals.some(({ to, state }) => to === agencyId && SUPPORTING_STATES.has(state));
  return answersForCase || supports ? 'YES' : 'NOT_ON_CASE';
}

export interface PartnerQuestion {
  readonly onBehalfOf: string | undefined;
  readonly via: string | undefined;
  readonly isPartner: boolean;
  readonly agencyId: string;
  /** The lead as this agency knows it. */
  readonly lead: string | undefined;
  readonly occurredAt: Date;
  readonly referrals: readonly (Pick<ReferralFold, 'recordedBy' | 'to' | 'state'> & {
    readonly completedAt: Date | null;
  })[];
}

/**
 * A partner without a log is answered for by whoever referred to it, and by nobody else: from its yes on, for what
 * happened until it had done, and as long as it leads. Answers the field at fault.
 */
export function findPartnerProblem(question: PartnerQuestion): 'onBehalfOf' | 'via' | undefined {
  const { onBehalfOf, via, isPartner, agencyId, lead, occurredAt, referrals } = question;
  if (onBehalfOf === undefined) return via === undefined ? undefined : 'onBehalfOf';
  const worksForUs = referrals.some(
    ({ recordedBy, to, state, completedAt }) =>
      recordedBy === agencyId &&
      to === onBehalfOf &&
      (lead === onBehalfOf ||
        SUPPORTING_STATES.has(state) ||
        (state === 'COMPLETED' && completedAt !== null && occurredAt <= completedAt)),
  );
  if (!isPartner || !worksForUs) return 'onBehalfOf';
  return via === undefined ? 'via' : undefined;
}
