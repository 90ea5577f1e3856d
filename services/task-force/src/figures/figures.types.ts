import type { GapFamily } from '@estafet/schema';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { GapFamilyEnum } from '../graphql/enums';
import { LocalizedTextType, PartyType } from '../graphql/shared.types';

@ObjectType('FamilyFigures', { description: 'Gaps of one kind of work, of an agency, in a period' })
export class FamilyFiguresType {
  @Field(() => GapFamilyEnum, { description: 'The kind of work' })
  readonly family!: GapFamily;

  @Field(() => Int, { description: 'Gaps that opened in the period' })
  readonly opened!: number;

  @Field(() => Int, { description: 'Gaps that cleared in the period' })
  readonly cleared!: number;
}

@ObjectType('AgencyFigures', {
  description: 'What a member agency did in a period; nothing about any client (statistics.md)',
})
export class AgencyFiguresType {
  @Field(() => PartyType, { description: 'The member' })
  readonly party!: PartyType;

  @Field(() => Int, { description: 'Referrals that it sent in the period' })
  readonly sent!: number;

  @Field(() => Int, { description: 'Referrals that were sent to it in the period' })
  readonly received!: number;

  @Field(() => Int, { description: 'Referrals to it that were answered in the period' })
  readonly answered!: number;

  @Field(() => Int, { description: 'Of these: in time' })
  readonly answeredInTime!: number;

  @Field(() => Float, { nullable: true, description: 'Median hours from sending to answer, over `answered`' })
  readonly medianAnswerHours?: number | undefined;

  @Field(() => Int, {
    description: 'Handovers by it that both hands confirmed in the period; the sender answers for them (G02)',
  })
  readonly handedOver!: number;

  @Field(() => Int, { description: 'Of these: in time' })
  readonly handedOverInTime!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median hours from answer to handover, over `handedOver`',
  })
  readonly medianHandoverHours?: number | undefined;

  @Field(() => [FamilyFiguresType], { description: 'Gaps that it had to act upon, by kind of work' })
  readonly gapsByFamily!: FamilyFiguresType[];
}

@ObjectType('FiguresOfPeriod', { description: 'The same figures of the period before' })
export class FiguresOfPeriodType {
  @Field(() => GraphQLDateTime, { description: 'From, inclusive' })
  readonly from!: Date;

  @Field(() => GraphQLDateTime, { description: 'To, exclusive' })
  readonly to!: Date;

  @Field(() => [AgencyFiguresType], { description: 'One row per member' })
  readonly agencies!: AgencyFiguresType[];
}

@ObjectType('ProcessFigures', { description: 'Exact figures about what agencies did, by period' })
export class ProcessFiguresType {
  @Field(() => GraphQLDateTime, { description: 'From, inclusive' })
  readonly from!: Date;

  @Field(() => GraphQLDateTime, { description: 'To, exclusive' })
  readonly to!: Date;

  @Field(() => LocalizedTextType, { description: 'Where they come from and what is counted' })
  readonly source!: LocalizedTextType;

  @Field(() => GraphQLDateTime, { description: 'When they were drawn' })
  readonly extractedAt!: Date;

  @Field(() => [AgencyFiguresType], { description: 'One row per member' })
  readonly agencies!: AgencyFiguresType[];

  @Field(() => FiguresOfPeriodType, { nullable: true, description: 'The period of the same length before' })
  readonly previous?: FiguresOfPeriodType | undefined;
}
