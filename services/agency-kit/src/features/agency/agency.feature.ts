import type { AgencyFeature } from '../../kernel/definition';
import { agencyReferences, agencyResolvers } from './agency.resolver';
import { agencyClass } from './agency.types';

export const agencyFeature: AgencyFeature = {
  name: 'agency',
  resolvers: agencyResolvers,
  references: agencyReferences,
  orphanedTypes: (prefix) => [agencyClass(prefix)],
};
