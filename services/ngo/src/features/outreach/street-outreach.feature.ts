import type { AgencyFeature } from '@estafet/agency-kit';
import { StreetOutreachEntity } from './street-outreach.entity';
import { StreetOutreachMigration1760001600000 } from './street-outreach.migration';
import { createOutreachMutations, StreetOutreachResolver } from './street-outreach.resolver';

export const streetOutreachFeature: AgencyFeature = {
  name: 'street-outreach',
  entities: [StreetOutreachEntity],
  migrations: [StreetOutreachMigration1760001600000],
  resolvers: (prefix) => [StreetOutreachResolver, createOutreachMutations(prefix)],
};
