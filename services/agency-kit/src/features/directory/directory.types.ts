import type { AgencyKind } from '@estafet/schema';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { AgencyKindEnum } from '../agency/agency.types';
import { ProgrammeCardType } from '../programme-cards/programme-card.types';
import { PartyType } from './party.types';

@Directive('@shareable')
@ObjectType('DirectoryEntry', { description: 'A party that a client can be referred to' })
export class DirectoryEntryType {
  @Field(() => PartyType, { description: 'The party' })
  readonly party!: PartyType;

  @Field(() => AgencyKindEnum, { description: 'What kind of body it is' })
  readonly kind!: AgencyKind;

  @Field(() => String, { nullable: true, description: "The institution's duty telephone" })
  readonly dutyPhone?: string | undefined;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When its server was last heard of; long ago: telephone',
  })
  readonly lastContactAt?: Date | undefined;

  @Field(() => Float, {
    nullable: true,
    description: "Hours that it usually took to answer this agency's referrals (median of half a year)",
  })
  readonly usualAnswerHours?: number | undefined;

  @Field(() => Int, { description: 'How many answered referrals `usualAnswerHours` is taken from' })
  readonly usualAnswerCount!: number;

  @Field(() => ProgrammeCardType, { nullable: true, description: 'Its current programme card' })
  readonly programmeCard?: ProgrammeCardType | undefined;
}
