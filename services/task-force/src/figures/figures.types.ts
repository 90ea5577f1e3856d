import type { GapFamily } from '@estafet/schema';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GapFamilyEnum } from '../graphql/enums';
import { LocalizedTextType, PartyType } from '../graphql/shared.types';
import type { FiguresStep } from './figures.policy';

export const FiguresStepEnum: Record<FiguresStep, FiguresStep> = { MONTH: 'MONTH', QUARTER: 'QUARTER' };
registerEnumType(FiguresStepEnum, {
  name: 'FiguresStep',
  description: 'How long one step of a trend is',
  valuesConfig: {
    MONTH: { description: 'A calendar month in WIB' },
    QUARTER: { description: 'A calendar quarter in WIB' },
  },
});

@ObjectType('FamilyFigures', { description: 'Gaps of one kind of work in a period' })
export class FamilyFiguresType {
  @Field(() => GapFamilyEnum, { description: 'The kind of work' })
  readonly family!: GapFamily;

  @Field(() => Int, { description: 'Gaps that opened in the period' })
  readonly opened!: number;

  @Field(() => Int, { description: 'Gaps that cleared in the period' })
  readonly cleared!: number;
}

/** Counts and medians of acts between agencies; nothing about any client (statistics.md). */
@ObjectType()
abstract class ProcessCounts {
  @Field(() => Int, {
    description:
      'Referrals to members whose answer fell into the period: each counts once, when it was answered or when its time ran out, whichever came first',
  })
  readonly answersDue!: number;

  @Field(() => Int, { description: 'Of `answersDue`: answered by now, in time or late' })
  readonly answered!: number;

  @Field(() => Int, { description: 'Of `answersDue`: answered in time' })
  readonly answeredInTime!: number;

  @Field(() => Float, { nullable: true, description: 'Median hours from sending to answer, over `answered`' })
  readonly medianAnswerHours?: number | undefined;

  @Field(() => Int, {
    description:
      'Handovers by members that fell into the period: each counts once, when both hands had confirmed or when its time ran out; the sender answers for them (G02)',
  })
  readonly handoversDue!: number;

  @Field(() => Int, { description: 'Of `handoversDue`: confirmed by both hands by now' })
  readonly handedOver!: number;

  @Field(() => Int, { description: 'Of `handoversDue`: confirmed by both hands in time' })
  readonly handedOverInTime!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median hours from answer to handover, over `handedOver`',
  })
  readonly medianHandoverHours?: number | undefined;
}

@ObjectType()
abstract class PeriodCounts extends ProcessCounts {
  @Field(() => Int, { description: 'Referrals that were sent in the period' })
  readonly sent!: number;

  @Field(() => Int, { description: 'Referrals that were received, by the day on which they were sent' })
  readonly received!: number;

  @Field(() => [FamilyFiguresType], { description: 'Gaps that had to be acted upon, by kind of work' })
  readonly gapsByFamily!: FamilyFiguresType[];
}

@ObjectType('AgencyFigures', {
  description: 'What a member agency did in a period; nothing about any client (statistics.md)',
})
export class AgencyFiguresType extends PeriodCounts {
  @Field(() => PartyType, { description: 'The member' })
  readonly party!: PartyType;
}

@ObjectType('DistrictFigures', {
  description: 'What all members did in a period; medians are over the referrals, not over the members',
})
export class DistrictFiguresType extends PeriodCounts {}

@ObjectType('AgencyStepFigures', { description: 'What a member agency did in one step of a trend' })
export class AgencyStepFiguresType extends ProcessCounts {
  @Field(() => PartyType, { description: 'The member' })
  readonly party!: PartyType;
}

@ObjectType('StepFigures', { description: 'What all members did in one step of a trend' })
export class StepFiguresType extends ProcessCounts {}

@ObjectType('FiguresStepRow', { description: 'One month or quarter of a trend' })
export class FiguresStepRowType {
  @Field(() => GraphQLDateTime, { description: 'From, inclusive' })
  readonly from!: Date;

  @Field(() => GraphQLDateTime, { description: 'To, exclusive' })
  readonly to!: Date;

  @Field(() => Boolean, { description: 'Whether it still runs: its numbers will grow' })
  readonly isRunning!: boolean;

  @Field(() => StepFiguresType, { description: 'All members together' })
  readonly district!: StepFiguresType;

  @Field(() => [AgencyStepFiguresType], { description: 'One row per member' })
  readonly agencies!: AgencyStepFiguresType[];
}

@ObjectType('FiguresOfPeriod', { description: 'The same figures of the period before' })
export class FiguresOfPeriodType {
  @Field(() => GraphQLDateTime, { description: 'From, inclusive' })
  readonly from!: Date;

  @Field(() => GraphQLDateTime, { description: 'To, exclusive' })
  readonly to!: Date;

  @Field(() => DistrictFiguresType, { description: 'All members together' })
  readonly district!: DistrictFiguresType;

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

  @Field(() => DistrictFiguresType, { description: 'All members together' })
  readonly district!: DistrictFiguresType;

  @Field(() => [AgencyFiguresType], { description: 'One row per member' })
  readonly agencies!: AgencyFiguresType[];

  @Field(() => FiguresOfPeriodType, {
    nullable: true,
    description:
      'The period of the same length before; whole calendar months are preceded by as many whole months',
  })
  readonly previous?: FiguresOfPeriodType | undefined;
}
