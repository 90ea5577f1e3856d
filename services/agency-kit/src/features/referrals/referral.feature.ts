import type { AgencyFeature } from '../../kernel/definition';
import { AgencyReferralEntity } from './referral.entity';
import { referralHook } from './referral.hook';
import { ReferralMigration1760000200000 } from './referral.migration';
import { createReferralResolver, REFERRAL_RESOLVERS } from './referral.resolver';

export const referralFeature: AgencyFeature = {
  name: 'referrals',
  entities: [AgencyReferralEntity],
  migrations: [ReferralMigration1760000200000],
  resolvers: (prefix) => [...REFERRAL_RESOLVERS, createReferralResolver(prefix)],
  hooks: [referralHook],
};
