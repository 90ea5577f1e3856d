import {
  type AgencyFeature,
  CaseFileType,
  createMutationResolver,
  mutation,
  perPrefix,
  presentCase,
} from '@estafet/agency-kit';
import { NgoCaseFileResolver } from '../case-file/ngo-case-file.resolver';
import { OutcomeEntity, ProgrammeMembershipEntity } from './mentoring.entity';
import { MentoringMigration1760001700000 } from './mentoring.migration';
import {
  JOIN_PROGRAMME_INPUT,
  joinProgramme,
  LEAVE_PROGRAMME_INPUT,
  leaveProgramme,
  outcomeHook,
} from './mentoring.use-cases';

const answersCase = { type: () => CaseFileType, present: presentCase };

export const mentoringFeature: AgencyFeature = {
  name: 'mentoring',
  entities: [ProgrammeMembershipEntity, OutcomeEntity],
  migrations: [MentoringMigration1760001700000],
  hooks: [outcomeHook],
  resolvers: perPrefix((prefix) => [
    NgoCaseFileResolver,
    createMutationResolver(prefix, [
      mutation({
        ...answersCase,
        useCase: joinProgramme,
        inputClass: JOIN_PROGRAMME_INPUT.inputClass,
        description: 'A client joins a programme, or gets another mentor in it',
      }),
      mutation({
        ...answersCase,
        useCase: leaveProgramme,
        inputClass: LEAVE_PROGRAMME_INPUT.inputClass,
        description: 'A client leaves a programme',
      }),
    ]),
  ]),
};
