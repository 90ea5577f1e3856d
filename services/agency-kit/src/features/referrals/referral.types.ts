import type { ReferralAction, ReferralKind, ReferralState, Urgency } from '@estafet/schema';
import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActSummaryType } from '../case-acts/act-summary.types';
import { PartyType } from '../directory/party.types';
import type { ReferralDirection } from './referral.entity';
import {
  ReferralActionEnum,
  ReferralDirectionEnum,
  ReferralKindEnum,
  ReferralStateEnum,
  UrgencyEnum,
} from './referral.enums';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Referral', { description: "The task force's view of a referral; answered by its own subgraph" })
export class ReferralReference {
  @Field(() => ID, { description: 'The referral' })
  readonly id!: string;
}

@Directive('@shareable')
@ObjectType('Triage', { description: 'What the receiver may know before it says yes: no name, no story' })
export class TriageType {
  @Field(() => String, { nullable: true, description: 'Age, as a band' })
  readonly ageBand?: string | undefined;

  @Field(() => String, { nullable: true, description: 'Sex' })
  readonly sex?: string | undefined;

  @Field(() => String, { nullable: true, description: 'Risk level' })
  readonly riskLevel?: string | undefined;

  @Field(() => [String], { description: 'What she needs now, by code' })
  readonly needs!: string[];

  @Field(() => Boolean, { description: 'Under 18, or of unknown age' })
  readonly isChild!: boolean;
}

@Directive('@shareable')
@ObjectType('ToldItem', {
  description: 'One thing the client was told, beside what she says she was told (R07)',
})
export class ToldItemType {
  @Field(() => String, { description: 'The item, by code' })
  readonly item!: string;

  @Field(() => String, { nullable: true, description: 'What the sender told her: days, or true or false' })
  readonly told?: string | undefined;

  @Field(() => String, { nullable: true, description: 'What she said at arrival that she had been told' })
  readonly clientSays?: string | undefined;
}

@Directive('@shareable')
@ObjectType('ReferralQuestion', { description: 'A coded question of the receiver' })
export class ReferralQuestionType {
  @Field(() => String, { description: 'The question, by code' })
  readonly code!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was asked' })
  readonly askedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The answer, by code' })
  readonly answer?: string | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was answered' })
  readonly answeredAt?: Date | undefined;
}

@Directive('@shareable')
@ObjectType('Dossier', {
  description:
    'That a dossier is there, and on what ground. What it says is opened by a mutation, each time on record',
})
export class DossierType {
  @Field(() => String, { description: 'Legal basis: letter of UU 27/2022 art. 20' })
  readonly legalBasis!: string;

  @Field(() => String, { description: 'Who agreed, by code' })
  readonly agreedBy!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the client herself agreed' })
  readonly clientAgrees?: boolean | undefined;

  @Field(() => GraphQLDateTime, { description: 'When the sender composed it' })
  readonly composedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was released to the receiver' })
  readonly releasedAt?: Date | undefined;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was withheld, consent having been withdrawn',
  })
  readonly withheldAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When this agency last opened it' })
  readonly lastOpenedAt?: Date | undefined;
}

@Directive('@shareable')
@ObjectType('AgencyReferral', {
  description: "An agency's own copy of a referral that it sent or received: complete without the task force",
})
export class AgencyReferralType {
  @Field(() => ID, { description: 'The referral: the id of the act that sent it' })
  readonly id!: string;

  @Field(() => ID, { description: 'The case' })
  readonly caseId!: string;

  @Field(() => ReferralDirectionEnum, { description: 'Sent or received by this agency' })
  readonly direction!: ReferralDirection;

  @Field(() => ReferralKindEnum, { description: 'Service or transfer' })
  readonly kind!: ReferralKind;

  @Field(() => ReferralStateEnum, { description: 'Where it stands, by the acts that this agency holds' })
  readonly state!: ReferralState;

  @Field(() => PartyType, { description: 'Who refers' })
  readonly from!: PartyType;

  @Field(() => PartyType, { description: 'Who is asked' })
  readonly to!: PartyType;

  @Field(() => PartyType, { description: 'Who records for a partner without a log; otherwise the sender' })
  readonly recordedBy!: PartyType;

  @Field(() => UrgencyEnum, { description: 'How soon an answer is needed' })
  readonly urgency!: Urgency;

  @Field(() => String, { nullable: true, description: 'Who pays, by code' })
  readonly payer?: string | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'By when the sender asks for an answer' })
  readonly respondBy?: Date | undefined;

  @Field(() => GraphQLDateTime, {
    description: 'When an answer is late: 24 h for urgent referrals, else 72 h (G01)',
  })
  readonly answerDueAt!: Date;

  @Field(() => Boolean, { description: 'Whether the client travels: only then are there handovers' })
  readonly clientMoves!: boolean;

  @Field(() => Boolean, { description: 'Accepted by phone, still to be confirmed by the receiver' })
  readonly isProvisional!: boolean;

  @Field(() => Boolean, { description: 'Known to have reached the other side; false: not yet, telephone' })
  readonly isSynced!: boolean;

  @Field(() => [String], { description: 'Services asked for, by code' })
  readonly services!: string[];

  @Field(() => GraphQLDateTime, { description: 'When it was sent' })
  readonly sentAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: "When it reached the receiver's server" })
  readonly deliveredAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the receiver answered' })
  readonly answeredAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the handover is agreed for' })
  readonly handoverAt?: Date | undefined;

  @Field(() => Int, { description: 'The attempt at a handover that runs or comes next' })
  readonly attempt!: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: "The sender's hand: when the client left" })
  readonly givenAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: "The receiver's hand: when she arrived" })
  readonly takenAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When both hands had confirmed' })
  readonly handedOverAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the service began' })
  readonly startedAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the receiver gave feedback' })
  readonly completedAt?: Date | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined, withdrawn, voided or failed, by code',
  })
  readonly reason?: string | undefined;

  @Field(() => String, { nullable: true, description: 'How it ended, by code' })
  readonly outcome?: string | undefined;

  @Field(() => ID, { nullable: true, description: 'The transfer that this one returns' })
  readonly returnOf?: string | undefined;

  @Field(() => TriageType, { nullable: true, description: 'What is known before acceptance' })
  readonly triage?: TriageType | undefined;

  @Field(() => [ToldItemType], { description: 'What the client was told, and says she was told' })
  readonly told!: ToldItemType[];

  @Field(() => [ReferralQuestionType], { description: 'Questions of the receiver, with their answers' })
  readonly questions!: ReferralQuestionType[];

  @Field(() => [ReferralActionEnum], { description: 'What this agency may do with it now' })
  readonly availableActions!: ReferralAction[];

  @Field(() => [ActSummaryType], { description: 'Every act that counts, earliest first' })
  readonly acts!: ActSummaryType[];

  @Field(() => ReferralReference, { nullable: true, description: "The task force's view" })
  readonly coordination?: ReferralReference | undefined;
}

@Directive('@shareable')
@ObjectType('AgencyReferralPage', { description: 'Where a page of referrals ends' })
export class AgencyReferralPageType {
  @Field(() => Boolean, { description: 'Whether more follow' })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'What `after` has to be for the next page' })
  readonly endCursor?: string | undefined;
}

@Directive('@shareable')
@ObjectType('AgencyReferralConnection', { description: 'A page of referrals, newest first' })
export class AgencyReferralConnectionType {
  @Field(() => [AgencyReferralType], { description: 'The referrals' })
  readonly nodes!: AgencyReferralType[];

  @Field(() => AgencyReferralPageType, { description: 'Where the page ends' })
  readonly pageInfo!: AgencyReferralPageType;
}

@Directive('@shareable')
@ObjectType('Today', {
  description: 'What waits for this agency now: urgent first, then longest waiting; up to 20 each',
})
export class TodayType {
  @Field(() => GraphQLDateTime, { description: 'The moment that it was read' })
  readonly asOf!: Date;

  @Field(() => [AgencyReferralType], {
    description: 'Referrals to answer, or to confirm after an acceptance by phone',
  })
  readonly toAnswer!: AgencyReferralType[];

  @Field(() => [AgencyReferralType], {
    description: 'Clients on their way to this agency: confirm when they arrive',
  })
  readonly toConfirm!: AgencyReferralType[];

  @Field(() => [AgencyReferralType], {
    description: 'Clients whom this agency has to hand over, or say that it did',
  })
  readonly toHandOver!: AgencyReferralType[];

  @Field(() => [AgencyReferralType], { description: "The receiver's questions to this agency" })
  readonly questionsToAnswer!: AgencyReferralType[];

  @Field(() => [AgencyReferralType], { description: 'Handovers on which both sides disagree' })
  readonly disputed!: AgencyReferralType[];

  @Field(() => [AgencyReferralType], { description: 'Referrals that nobody has answered yet' })
  readonly awaitingAnswer!: AgencyReferralType[];
}

@InputType('ReferralFilter', { description: 'Narrows a list of referrals; conditions add up' })
export class ReferralFilterInput {
  @Field(() => [ReferralStateEnum], { nullable: true, description: 'Any of these states' })
  readonly states?: ReferralState[];

  @Field(() => UrgencyEnum, { nullable: true, description: 'Urgency' })
  readonly urgency?: Urgency;

  @Field(() => ID, { nullable: true, description: 'The other side' })
  readonly party?: string;

  @Field(() => ID, { nullable: true, description: 'The case' })
  readonly caseId?: string;

  @Field(() => String, { nullable: true, description: 'A service asked for, by code' })
  readonly service?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether nothing more is awaited' })
  readonly isClosed?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Only those unanswered past their time' })
  readonly isOverdue?: boolean;
}

@ObjectType('EmergencyReferrals', { description: 'One raid, several clients: a referral for each' })
@Directive('@shareable')
export class EmergencyReferralsType {
  @Field(() => [AgencyReferralType], { description: 'The referrals, in the order of the clients' })
  readonly referrals!: AgencyReferralType[];
}
