import type { ReferralPageQuery } from '../../gql/graphql';

/** A referral as its page has loaded it. */
export type ReferralDetail = NonNullable<
  NonNullable<NonNullable<NonNullable<ReferralPageQuery['viewer']>['agency']>['referral']>
>;

/** What the form of an action needs of a referral; the desk has no more of it. */
export type ActableReferral = Pick<ReferralDetail, 'id' | 'questions'>;
