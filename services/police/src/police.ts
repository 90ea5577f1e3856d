import { type AgencyServiceDefinition, caseUseCasesOf } from '@estafet/agency-kit';
import { policeReportFeature } from './features/police-reports/police-report.feature';
import { POLICE_VERBS } from './features/police-reports/police-report.verbs';

const useCases = caseUseCasesOf(POLICE_VERBS);

/** The police service: reports (LP), the protection clock, LPSK and restitution beside what every agency has. */
export const police: AgencyServiceDefinition<typeof useCases> = {
  name: 'police',
  kind: 'POLICE',
  prefix: 'police',
  features: [policeReportFeature],
  useCases,
};
