import type { AgencyKind } from '@estafet/schema';
import type { AgencyFeature, AgencyPrefix } from '../../kernel/definition';
import {
  CORRECT_ACT_INPUT,
  correctAct,
  RETRACT_ACT_INPUT,
  retractAct,
} from '../case-acts/amend-act.use-case';
import { AGENCY_VERBS } from '../case-acts/agency-verbs';
import { agencyMutationsOf, caseMutationsOf, presentCase } from '../case-acts/case-mutations';
import { CASE_VERBS } from '../case-acts/case-verbs';
import { createMutationResolver, mutation, perPrefix } from '../case-acts/mutations';
import { AgencyCasesResolver } from './agency-cases.resolver';
import { CaseActEntity, CaseFileEntity, CaseTeamMemberEntity } from './case-file.entity';
import { caseFileHook } from './case-file.hook';
import { CaseFileMigration1760000300000 } from './case-file.migration';
import { CaseFileResolver } from './case-file.resolver';
import { CaseFileSafeguardsResolver } from './case-file-safeguards.resolver';
import { CaseFileType } from './case-file.types';
import { OPEN_CASE_INPUT, openCase } from './case-opening';
import { RESTRICT_CASE_INPUT, restrictCase } from './restrict-case.use-case';

/** Which kind of agency a prefix speaks for. */
export const KIND_OF_PREFIX: Readonly<Record<AgencyPrefix, AgencyKind>> = {
  police: 'POLICE',
  socialServices: 'SOCIAL_SERVICES',
  serviceCentre: 'SERVICE_CENTRE',
  ngo: 'NGO',
};

/** Case files and every verb of the table of case acts. */
export const casesFeature: AgencyFeature = {
  name: 'cases',
  entities: [CaseFileEntity, CaseTeamMemberEntity, CaseActEntity],
  migrations: [CaseFileMigration1760000300000],
  hooks: [caseFileHook],
  resolvers: perPrefix((prefix) => [
    AgencyCasesResolver,
    CaseFileResolver,
    CaseFileSafeguardsResolver,
    createMutationResolver(prefix, [
      mutation({
        useCase: openCase,
        description: 'Opens a case: its first act, whose id is the id of the case',
        inputClass: OPEN_CASE_INPUT.inputClass,
        type: () => CaseFileType,
        present: presentCase,
      }),
      mutation({
        useCase: restrictCase,
        description: 'Closes a file to all but named workers, when a colleague or an official is suspected',
        inputClass: RESTRICT_CASE_INPUT.inputClass,
        type: () => CaseFileType,
        present: presentCase,
      }),
      mutation({
        useCase: correctAct,
        description:
          'Puts a later act of this agency in the place of a wrong one; both stay on record (not for referrals and handovers)',
        inputClass: CORRECT_ACT_INPUT.inputClass,
        type: () => CaseFileType,
        present: presentCase,
      }),
      mutation({
        useCase: retractAct,
        description:
          'Takes an act of this agency back; it stays on record and counts no longer (not for referrals and handovers)',
        inputClass: RETRACT_ACT_INPUT.inputClass,
        type: () => CaseFileType,
        present: presentCase,
      }),
      ...caseMutationsOf(CASE_VERBS, KIND_OF_PREFIX[prefix]),
      ...agencyMutationsOf(AGENCY_VERBS),
    ]),
  ]),
};
