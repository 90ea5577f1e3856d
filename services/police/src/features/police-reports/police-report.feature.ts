import { type AgencyFeature, caseMutationsOf, createMutationResolver, perPrefix } from '@estafet/agency-kit';
import { PoliceReportEntity } from './police-report.entity';
import { PoliceReportMigration1760001100000 } from './police-report.migration';
import { PoliceCaseFileResolver } from './police-report.resolver';
import { POLICE_VERBS } from './police-report.verbs';

export const policeReportFeature: AgencyFeature = {
  name: 'police-reports',
  entities: [PoliceReportEntity],
  migrations: [PoliceReportMigration1760001100000],
  resolvers: perPrefix((prefix) => [
    PoliceCaseFileResolver,
    createMutationResolver(prefix, caseMutationsOf(POLICE_VERBS, 'POLICE')),
  ]),
};
