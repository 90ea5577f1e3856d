import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Shown } from '../../kernel/shown';
import type { CriterionCheck, CriterionResult } from './eligibility';
import type { ProgrammeCardEntity } from './programme-card.entity';

@Directive('@shareable')
@ObjectType('ProgrammeCard', {
  description: 'Whom a programme takes, for how long, what it gives and does not give (R06)',
})
export class ProgrammeCardType {
  @Field(() => Int, { description: 'The version' })
  readonly version!: number;

  @Field(() => GraphQLDateTime, { description: 'Since when it is the current one' })
  readonly publishedAt!: Date;

  @Field(() => [String], { description: 'Services offered (SV01 to SV32)' })
  readonly services!: string[];

  @Field(() => [String], { description: 'Sexes taken; all when empty' })
  readonly sexes!: string[];

  @Field(() => Int, { nullable: true, description: 'Youngest' })
  readonly minAge?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'Oldest' })
  readonly maxAge?: number | undefined;

  @Field(() => [String], { description: 'Kinds of exploitation taken; all when empty' })
  readonly exploitation!: string[];

  @Field(() => Boolean, { nullable: true, description: 'Clients live there' })
  readonly residence?: boolean | undefined;

  @Field(() => Int, { nullable: true, description: 'Usual length of stay in days' })
  readonly lengthDays?: number | undefined;

  @Field(() => [String], { description: 'What clients get' })
  readonly given!: string[];

  @Field(() => [String], { description: 'What clients do not get' })
  readonly notGiven!: string[];

  @Field(() => Int, { nullable: true, description: 'Places' })
  readonly capacity?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'Free places, when the card was published' })
  readonly freePlaces?: number | undefined;

  @Field(() => String, { nullable: true, description: 'Hours in which somebody answers' })
  readonly dutyHours?: string | undefined;

  @Field(() => String, { nullable: true, description: "The institution's duty phone" })
  readonly dutyPhone?: string | undefined;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When this agency said that it had read it (G06)',
  })
  readonly acknowledgedAt?: Date | undefined;
}

@Directive('@shareable')
@ObjectType('CriterionCheck', { description: 'One condition of a card against one client' })
export class CriterionCheckType implements CriterionCheck {
  @Field(() => String, { description: 'The condition: sex, age, exploitation, services or places' })
  readonly criterion!: CriterionCheck['criterion'];

  @Field(() => String, { description: 'PASS, FAIL, or UNKNOWN where the attribute is not known' })
  readonly result!: CriterionResult;
}

@Directive('@shareable')
@ObjectType('EligibilityCheck', {
  description: 'Whether a client fits a programme, before the referral is sent',
})
export class EligibilityCheckType {
  @Field(() => ID, { description: 'Whose card' })
  readonly partyId!: string;

  @Field(() => Int, { description: 'The version of the card' })
  readonly cardVersion!: number;

  @Field(() => String, { description: 'PASS only when every condition is known to be met; FAIL; UNKNOWN' })
  readonly result!: CriterionResult;

  @Field(() => [CriterionCheckType], { description: 'The conditions that the card sets' })
  readonly checks!: CriterionCheckType[];

  @Field(() => ProgrammeCardType, { description: 'The card, for what to tell her' })
  readonly card!: ProgrammeCardType;
}

export function programmeCardView(card: ProgrammeCardEntity): Shown<ProgrammeCardType> {
  return {
    version: card.version,
    publishedAt: card.publishedAt,
    services: card.services,
    sexes: card.sexes,
    minAge: card.minAge ?? undefined,
    maxAge: card.maxAge ?? undefined,
    exploitation: card.exploitation,
    residence: card.residence ?? undefined,
    lengthDays: card.lengthDays ?? undefined,
    given: card.given,
    notGiven: card.notGiven,
    capacity: card.capacity ?? undefined,
    freePlaces: card.freePlaces ?? undefined,
    dutyHours: card.dutyHours ?? undefined,
    dutyPhone: card.dutyPhone ?? undefined,
    acknowledgedAt: card.acknowledgedAt ?? undefined,
  };
}
