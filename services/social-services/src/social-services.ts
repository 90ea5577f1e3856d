import { type AgencyServiceDefinition, caseUseCasesOf } from '@estafet/agency-kit';
import { placementFeature } from './features/placements/placement.feature';
import { PLACEMENT_VERBS } from './features/placements/placement.verbs';
import { returnFeature } from './features/returns/return.feature';

const useCases = caseUseCasesOf(PLACEMENT_VERBS);

/** Social services (the office, homes and rehabilitation houses): placements, tracing and return. */
export const socialServices: AgencyServiceDefinition<typeof useCases> = {
  name: 'social-services',
  kind: 'SOCIAL_SERVICES',
  prefix: 'socialServices',
  features: [placementFeature, returnFeature],
  useCases,
};
