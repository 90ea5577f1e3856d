import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ClientWithKindEnum } from '../graphql/enums';
import { PageInfoType, PartyType } from '../graphql/shared.types';

@ObjectType('ClientWith', { description: 'Where the client is, by whose hands have confirmed' })
export class ClientWithType {
  @Field(() => ClientWithKindEnum, { description: 'With one party, between two hands, or not known' })
  readonly kind!: 'PARTY' | 'BETWEEN' | 'UNKNOWN';

  @Field(() => PartyType, { nullable: true, description: 'Who has her' })
  readonly party?: PartyType | undefined;

  @Field(() => PartyType, { nullable: true, description: 'Whose hand gave her' })
  readonly from?: PartyType | undefined;

  @Field(() => PartyType, { nullable: true, description: 'Whose hand has not yet confirmed' })
  readonly to?: PartyType | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when' })
  readonly since?: Date | undefined;
}

@ObjectType('CustodySpan', { description: 'Who led the case, from when until when' })
export class CustodySpanType {
  @Field(() => PartyType, { description: 'The lead' })
  readonly party!: PartyType;

  @Field(() => GraphQLDateTime, { description: 'From when' })
  readonly from!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when; absent while it lasts' })
  readonly until?: Date | undefined;

  @Field(() => ID, { nullable: true, description: 'The referral by which the lead came' })
  readonly referralId?: string | undefined;
}

@ObjectType('TimelineAct', { description: 'One act of a case, with what the board may know of it' })
export class TimelineActType {
  @Field(() => ID, { description: 'The act' })
  readonly id!: string;

  @Field(() => String, { description: 'Its type, as `referral.accepted`' })
  readonly type!: string;

  @Field(() => PartyType, { description: 'Who recorded it' })
  readonly by!: PartyType;

  @Field(() => PartyType, { nullable: true, description: 'The partner without a log that did it' })
  readonly onBehalfOf?: PartyType | undefined;

  @Field(() => String, { nullable: true, description: 'How that partner told the recorder: LINK or PHONE' })
  readonly via?: string | undefined;

  @Field(() => ID, { nullable: true, description: 'The referral that it belongs to' })
  readonly referralId?: string | undefined;

  @Field(() => GraphQLDateTime, { description: 'When it happened' })
  readonly occurredAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was recorded' })
  readonly recordedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When the task force got it' })
  readonly receivedAt!: Date;

  @Field(() => Boolean, { description: 'Still to be confirmed' })
  readonly isProvisional!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'A code that says more: the reason, stage, decision or outcome',
  })
  readonly detail?: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Of a failed handover: where the client was then, by code',
  })
  readonly whereabouts?: string | undefined;
}

@Directive('@key(fields: "id")')
@ObjectType('Case', {
  description:
    'A case under its spoken code: who leads, where the client is, what was dropped; never who she is',
})
export class CaseType {
  @Field(() => ID, { description: 'Its id: the id of its first act' })
  readonly id!: string;

  @Field(() => String, { description: 'What it is called on the phone and in meetings: MELATI-27' })
  readonly code!: string;

  @Field(() => Boolean, { description: 'Under 18, or of unknown age' })
  readonly isChild!: boolean;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was opened' })
  readonly openedAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was closed' })
  readonly closedAt?: Date | undefined;

  @Field(() => String, { nullable: true, description: 'Why it was closed, by code' })
  readonly closeReason?: string | undefined;

  @Field(() => String, { nullable: true, description: 'The stage it has reached: ST01 … ST16' })
  readonly stage?: string | undefined;

  @Field(() => PartyType, { nullable: true, description: 'Who answers for it' })
  readonly lead?: PartyType | undefined;

  @Field(() => PartyType, { nullable: true, description: 'The member that watches while a partner leads' })
  readonly monitor?: PartyType | undefined;

  @Field(() => ClientWithType, {
    nullable: true,
    description: 'Where the client is; absent for an agency whose part in the case has ended',
  })
  readonly clientWith?: ClientWithType | undefined;

  @Field(() => Int, {
    nullable: true,
    description:
      'Acts about it by agencies that are no party of it: kept, and changing nothing; the coordinator alone sees how many',
  })
  readonly ignoredActs?: number | undefined;
}

@ObjectType('CaseConnection', { description: 'A page of cases, newest first' })
export class CaseConnectionType {
  @Field(() => [CaseType], { description: 'The cases' })
  readonly nodes!: CaseType[];

  @Field(() => PageInfoType, { description: 'Where the page ends' })
  readonly pageInfo!: PageInfoType;

  @Field(() => Int, { description: 'How many there are, counted up to 1,000' })
  readonly totalCount!: number;
}

@InputType('DistrictCaseFilter', { description: 'Which cases of the district to list' })
export class DistrictCaseFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'Only open ones (true) or only closed ones (false)' })
  readonly isOpen?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Led by this party' })
  readonly lead?: string | null;

  @Field(() => String, { nullable: true, description: 'Of this spoken code' })
  readonly code?: string | null;
}
