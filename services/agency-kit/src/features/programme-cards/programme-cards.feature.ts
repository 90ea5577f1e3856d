import type { AgencyFeature } from '../../kernel/definition';
import { agencyMutationsOf, RecordedActType } from '../case-acts/case-mutations';
import { createMutationResolver, mutation, perPrefix } from '../case-acts/mutations';
import { AgencyEligibilityResolver } from './eligibility.resolver';
import { ProgrammeCardEntity } from './programme-card.entity';
import { programmeCardHook } from './programme-card.hook';
import { ProgrammeCardMigration1760000400000 } from './programme-card.migration';
import { publishProgrammeCard } from './programme-card.use-case';
import { CARD_VERBS } from './programme-card.verbs';

const { publishProgrammeCard: publishVerb, ...otherVerbs } = CARD_VERBS;

/** Programme cards: published with a version, kept in every version, read by the directory and the form to refer. */
export const programmeCardsFeature: AgencyFeature = {
  name: 'programme-cards',
  entities: [ProgrammeCardEntity],
  migrations: [ProgrammeCardMigration1760000400000],
  hooks: [programmeCardHook],
  resolvers: perPrefix((prefix) => [
    AgencyEligibilityResolver,
    createMutationResolver(prefix, [
      mutation({
        useCase: publishProgrammeCard,
        description: publishVerb.description,
        inputClass: publishVerb.inputClass,
        type: () => RecordedActType,
        present: (_context, { actId }) => Promise.resolve({ actId }),
      }),
      ...agencyMutationsOf(otherVerbs),
    ]),
  ]),
};
