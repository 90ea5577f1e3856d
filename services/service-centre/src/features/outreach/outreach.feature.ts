import {
  type AgencyFeature,
  CaseFileType,
  createMutationResolver,
  mutation,
  perPrefix,
  presentCase,
} from '@estafet/agency-kit';
import { ServiceCentreCaseFileResolver } from '../case-file/service-centre-case-file.resolver';
import { OutreachEntity } from './outreach.entity';
import { OutreachMigration1760001500000 } from './outreach.migration';
import { outreachHook, PLAN_OUTREACH_INPUT, planOutreach } from './outreach.use-case';

export const outreachFeature: AgencyFeature = {
  name: 'outreach',
  entities: [OutreachEntity],
  migrations: [OutreachMigration1760001500000],
  hooks: [outreachHook],
  resolvers: perPrefix((prefix) => [
    ServiceCentreCaseFileResolver,
    createMutationResolver(prefix, [
      mutation({
        useCase: planOutreach,
        inputClass: PLAN_OUTREACH_INPUT.inputClass,
        description: 'Plans an outreach: team and police partner are named before departure',
        type: () => CaseFileType,
        present: presentCase,
      }),
    ]),
  ]),
};
