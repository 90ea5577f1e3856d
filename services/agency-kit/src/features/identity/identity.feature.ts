import type { AgencyFeature } from '../../kernel/definition';
import { BreakGlassEntity, ClientIdentityEntity, ClientKeyEntity } from './identity.entity';
import { IdentityMigration1760000350000 } from './identity.migration';
import { createIdentityResolver } from './identity.resolver';

export const identityFeature: AgencyFeature = {
  name: 'identity',
  entities: [ClientKeyEntity, ClientIdentityEntity, BreakGlassEntity],
  migrations: [IdentityMigration1760000350000],
  resolvers: (prefix) => [createIdentityResolver(prefix)],
};
