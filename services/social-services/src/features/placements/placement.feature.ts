import { type AgencyFeature, caseMutationsOf, createMutationResolver, perPrefix } from '@estafet/agency-kit';
import { PlacementEntity } from './placement.entity';
import { PlacementMigration1760001200000 } from './placement.migration';
import { PLACEMENT_VERBS } from './placement.verbs';

export const placementFeature: AgencyFeature = {
  name: 'placements',
  entities: [PlacementEntity],
  migrations: [PlacementMigration1760001200000],
  resolvers: perPrefix((prefix) => [
    createMutationResolver(prefix, caseMutationsOf(PLACEMENT_VERBS, 'SOCIAL_SERVICES')),
  ]),
};
