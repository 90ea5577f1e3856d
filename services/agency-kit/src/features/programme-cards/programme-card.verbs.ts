import { EXPLOITATION, SERVICES, SEXES, TOLD_ITEMS } from '@estafet/schema';
import { DomainError } from '@estafet/relay-kit';
import { defineAgencyVerb } from '../case-acts/agency-verbs';
import { dutyHours, dutyPhone } from './duty-contact';
import { field, optional } from '../case-acts/input-fields';
import { ProgrammeCardEntity } from './programme-card.entity';

const MAX_AGE = 120;

/** Verbs about programme cards: whom a programme takes, for how long, what it gives and does not give (R06). */
export const CARD_VERBS = {
  publishProgrammeCard: defineAgencyVerb({
    name: 'publishProgrammeCard',
    act: 'programmeCard.published',
    description: "Publishes the next version of the agency's programme card, to every member",
    fields: {
      version: optional(field.count('The version; the next one when left out', { min: 1, max: 100_000 })),
      services: field.codes(SERVICES, 'Services offered (SV01 to SV32)'),
      sexes: optional(field.codes(SEXES, 'Whom it takes; all when left out')),
      minAge: optional(field.count('Youngest', { min: 0, max: MAX_AGE })),
      maxAge: optional(field.count('Oldest', { min: 0, max: MAX_AGE })),
      exploitation: optional(field.codes(EXPLOITATION, 'Kinds of exploitation it takes; all when left out')),
      residence: optional(field.flag('Clients live there')),
      lengthDays: optional(field.count('Usual length of stay in days', { min: 0, max: 3650 })),
      given: optional(field.codes(TOLD_ITEMS, 'What clients get')),
      notGiven: optional(field.codes(TOLD_ITEMS, 'What clients do not get, as pocket money')),
      capacity: optional(field.count('Places', { min: 0, max: 10_000 })),
      freePlaces: optional(field.count('Free places now', { min: 0, max: 10_000 })),
      dutyHours: optional(dutyHours('Hours in which somebody answers, as 24h or 08:00-16:00')),
      dutyPhone: optional(dutyPhone("The institution's duty phone, never a person's")),
      sensitive: optional(field.flag('The board shows the agency as "mitra kesehatan"')),
    },
  }),
  acknowledgeCard: defineAgencyVerb({
    name: 'acknowledgeCard',
    act: 'card.acknowledged',
    description: "Says that this agency has read a version of another's card (G06)",
    action: 'gap.answer',
    fields: {
      cardAgency: field.party('Whose card'),
      version: field.count('Which version', { min: 1, max: 100_000 }),
    },
    data: ({ cardAgency, version }) => ({ agency: cardAgency, version }),
    save: async ({ ctx }, { cardAgency, version }) => {
      const updated = await ctx.manager.update(
        ProgrammeCardEntity,
        { agencyId: ctx.agencyId, publisher: cardAgency, version },
        { acknowledgedAt: ctx.now },
      );
      if (updated.affected === 0) throw cardIsUnknown();
    },
  }),
} as const;

function cardIsUnknown(): DomainError {
  return new DomainError(
    'CARD_UNKNOWN',
    {
      id: 'Versi kartu program ini belum sampai ke lembaga Anda.',
      en: 'This version of the programme card has not reached your agency.',
    },
    { field: 'version' },
  );
}
