import type { ReferralAction, ReferralKind, ReferralState, Urgency } from '@estafet/schema';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  ReferralActionEnum,
  ReferralKindEnum,
  ReferralMeasureEnum,
  ReferralStateEnum,
  UrgencyEnum,
} from '../graphql/enums';
import { PageInfoType, PartyType } from '../graphql/shared.types';
import type { ReferralMeasure } from './referral-measures';

@Directive('@key(fields: "id")')
@ObjectType('Referral', {
  description: "A referral as the task force sees it: hands, clocks and reasons, never the client's needs",
})
export class ReferralType {
  readonly caseId!: string;

  @Field(() => ID, { description: 'Its id: the id of its first act' })
  readonly id!: string;

  @Field(() => ReferralKindEnum, { description: 'Whether the lead moves with it' })
  readonly kind!: ReferralKind;

  @Field(() => ReferralStateEnum, { description: 'How far it has come' })
  readonly state!: ReferralState;

  @Field(() => PartyType, { description: 'Who refers' })
  readonly from!: PartyType;

  @Field(() => PartyType, { description: 'Who is asked' })
  readonly to!: PartyType;

  @Field(() => UrgencyEnum, { description: 'How soon it has to be answered' })
  readonly urgency!: Urgency;

  @Field(() => Boolean, { description: 'Whether the client travels, so that both hands have to confirm' })
  readonly clientMoves!: boolean;

  @Field(() => Boolean, { description: 'Accepted by phone only: the receiver has not yet said so itself' })
  readonly isProvisional!: boolean;

  @Field(() => Boolean, { description: "Whether the receiver's server has it; if not, telephone" })
  readonly isSynced!: boolean;

  @Field(() => Int, { description: 'Which attempt at the handover runs' })
  readonly attempt!: number;

  @Field(() => GraphQLDateTime, { description: 'When it was sent' })
  readonly sentAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'By when the sender asked for an answer' })
  readonly respondBy?: Date | undefined;

  @Field(() => GraphQLDateTime, { description: 'When the clock of G01 runs out' })
  readonly answerDueAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: "When the receiver's server got it" })
  readonly deliveredAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was answered' })
  readonly answeredAt?: Date | undefined;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The time that both agreed upon for the handover',
  })
  readonly handoverAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the clock of G02 runs out' })
  readonly handoverDueAt?: Date | undefined;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the sender said that it handed the client over',
  })
  readonly givenAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the receiver said that it has her' })
  readonly takenAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When both hands had confirmed' })
  readonly handedOverAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the service began' })
  readonly startedAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the receiver fed back' })
  readonly completedAt?: Date | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined, withdrawn, voided or failed, by code',
  })
  readonly reason?: string | undefined;

  @Field(() => String, { nullable: true, description: 'How it ended, by code' })
  readonly outcome?: string | undefined;

  @Field(() => ID, { nullable: true, description: 'The referral whose client it returns' })
  readonly returnOf?: string | undefined;

  @Field(() => [ReferralActionEnum], { description: 'What the viewer may do with it here' })
  readonly availableActions!: ReferralAction[];
}

@ObjectType('ReferralConnection', { description: 'A page of referrals' })
export class ReferralConnectionType {
  @Field(() => [ReferralType], { description: 'The referrals' })
  readonly nodes!: ReferralType[];

  @Field(() => PageInfoType, { description: 'Where the page ends' })
  readonly pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are, counted up to 1,000' })
  readonly totalCount!: number;
}

@InputType('DistrictReferralFilter', { description: 'Which referrals of the district to list' })
export class DistrictReferralFilterInput {
  @Field(() => [ReferralStateEnum], { nullable: true, description: 'In these states' })
  readonly states?: ReferralState[] | null;

  @Field(() => ReferralKindEnum, { nullable: true, description: 'Of this kind' })
  readonly kind?: ReferralKind | null;

  @Field(() => UrgencyEnum, { nullable: true, description: 'Of this urgency' })
  readonly urgency?: Urgency | null;

  @Field(() => ID, { nullable: true, description: 'Sent or received by this party' })
  readonly party?: string | null;

  @Field(() => ID, { nullable: true, description: 'Sent by this party' })
  readonly from?: string | null;

  @Field(() => ID, { nullable: true, description: 'Sent to this party' })
  readonly to?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Sent at or after this instant' })
  readonly sentFrom?: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Sent before this instant' })
  readonly sentTo?: Date | null;

  @Field(() => ReferralMeasureEnum, { nullable: true, description: 'Counted by this figure' })
  readonly measure?: ReferralMeasure | null;
}
