import type { ReferralPageQuery } from '../../gql/graphql';

/** A referral as its page has loaded it. */
export type ReferralDetail = NonNullable<
  NonNullable<NonNullable<NonNullable<ReferralPageQuery['viewer']>['agency']>['referral']>
>;
