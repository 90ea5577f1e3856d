import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { ActSummaryType } from '../case-acts/act-summary.types';
import { PartyType } from '../directory/party.types';
import { AgencyReferralType } from '../referrals/referral.types';

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Case', { description: "The task force's pseudonymous view of a case" })
export class CaseReferenceType {
  @Field(() => ID, { description: 'The id of its first act' })
  readonly id!: string;
}

@Directive('@shareable')
@ObjectType('StageEntry', { description: 'A stage that the case entered' })
export class StageEntryType {
  @Field(() => String, { description: 'The stage: ST01 to ST16, or STX' })
  readonly stage!: string;

  @Field(() => GraphQLDateTime, { description: 'When' })
  readonly enteredAt!: Date;

  @Field(() => PartyType, { description: 'Who recorded it' })
  readonly by!: PartyType;
}

@Directive('@shareable')
@ObjectType('TeamMember', {
  description: 'A worker of the case team, by reference; `Agency.colleagues` says who that is',
})
export class TeamMemberType {
  @Field(() => ID, { description: "The worker's reference (keyed hash of the staff number)" })
  readonly workerRef!: string;

  @Field(() => String, { description: 'PRIMARY or SUPPORTING' })
  readonly kind!: string;

  @Field(() => GraphQLDateTime, { description: 'Since when' })
  readonly since!: Date;

  @Field(() => Boolean, { description: 'Whether it is the viewer' })
  readonly isViewer!: boolean;
}

@Directive('@shareable')
@ObjectType('AgreedAction', { description: 'Something a conference agreed that an agency does (G27)' })
export class AgreedActionType {
  @Field(() => ID, { description: 'The action, as its completion names it' })
  readonly actionId!: string;

  @Field(() => PartyType, { description: 'Who does it' })
  readonly owner!: PartyType;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'By when' })
  readonly due?: Date | undefined;

  @Field(() => GraphQLDateTime, { description: 'When the conference agreed it' })
  readonly agreedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was done' })
  readonly doneAt?: Date | undefined;
}

@Directive('@shareable')
@ObjectType('LinkedCase', { description: 'Another case that is said to be about the same client' })
export class LinkedCaseType {
  @Field(() => ID, { description: 'The other case' })
  readonly caseId!: string;

  @Field(() => String, {
    nullable: true,
    description: "The agency's own number of it, where the viewer may open that file too",
  })
  readonly localNumber?: string | undefined;

  @Field(() => PartyType, { description: 'Who said so' })
  readonly by!: PartyType;

  @Field(() => GraphQLDateTime, { description: 'When' })
  readonly linkedAt!: Date;
}

@Directive('@shareable')
@ObjectType('CaseReader', {
  description:
    'A worker of the agency whom a restriction can name, by reference; `Agency.colleagues` says who that is',
})
export class CaseReaderType {
  @Field(() => ID, { description: "The worker's reference (keyed hash of the staff number)" })
  readonly workerRef!: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer' })
  readonly isViewer!: boolean;

  @Field(() => Boolean, { description: 'Whether in the case team' })
  readonly isInTeam!: boolean;

  @Field(() => Boolean, { description: 'Whether the restriction names this worker now' })
  readonly isNamed!: boolean;
}

@Directive('@shareable')
@ObjectType('CaseFile', {
  description: "This agency's file of a case, open to its case team. Holds no identity",
})
export class CaseFileType {
  @Field(() => ID, { description: 'The case' })
  readonly caseId!: string;

  @Field(() => String, { description: "The agency's own number, as on paper" })
  readonly localNumber!: string;

  @Field(() => GraphQLDateTime, { description: 'When the case came to this agency' })
  readonly openedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the case was closed' })
  readonly closedAt?: Date | undefined;

  @Field(() => String, { nullable: true, description: 'Why it was closed' })
  readonly closeReason?: string | undefined;

  @Field(() => Boolean, { description: 'A child, or of unknown age' })
  readonly isChild!: boolean;

  @Field(() => String, { nullable: true, description: 'Age as a band' })
  readonly ageBand?: string | undefined;

  @Field(() => String, { nullable: true, description: 'Sex' })
  readonly sex?: string | undefined;

  @Field(() => [String], { description: 'Kinds of exploitation, where this agency knows them' })
  readonly exploitation!: string[];

  @Field(() => String, { nullable: true, description: 'Risk level' })
  readonly riskLevel?: string | undefined;

  @Field(() => String, { nullable: true, description: 'The stage last entered' })
  readonly stage?: string | undefined;

  @Field(() => Boolean, { description: 'Whether this agency leads the case' })
  readonly isLead!: boolean;

  @Field(() => PartyType, { nullable: true, description: 'Who leads, as far as this agency can know' })
  readonly lead?: PartyType | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'The act that gave the lead: what a transfer names in leadFrom',
  })
  readonly leadActId?: string | undefined;

  @Field(() => Boolean, { description: 'Open to named workers only' })
  readonly isRestricted!: boolean;

  @Field(() => CaseReferenceType, { nullable: true, description: "The task force's view, when it answers" })
  readonly coordination?: CaseReferenceType | undefined;

  @Field(() => [StageEntryType], { description: 'Every stage entered, earliest first' })
  readonly stages?: StageEntryType[];

  @Field(() => [TeamMemberType], { description: 'The case team, primary worker first' })
  readonly team?: TeamMemberType[];

  @Field(() => [ActSummaryType], {
    description: 'Acts about the case that this agency holds, earliest first',
  })
  readonly acts?: ActSummaryType[];

  @Field(() => [AgencyReferralType], { description: "This agency's referrals of the case, oldest first" })
  readonly referrals?: AgencyReferralType[];

  @Field(() => [String], {
    description: 'What the file still lacks, as codes (WORKER, CONSENT, AGREEMENT, …)',
  })
  readonly missing?: string[];

  @Field(() => [AgreedActionType], {
    description: 'What conferences agreed that somebody does, soonest due first',
  })
  readonly agreedActions?: AgreedActionType[];

  @Field(() => [LinkedCaseType], { description: 'Cases that are said to be about the same client' })
  readonly linkedCases?: LinkedCaseType[];

  @Field(() => [CaseReaderType], {
    nullable: true,
    description: 'Workers whom a restriction of the file can name; for those who may restrict it',
  })
  readonly readers?: CaseReaderType[] | null;
}

@Directive('@shareable')
@ObjectType('CaseFilePage', { description: 'Where a page of case files ends' })
export class CaseFilePageType {
  @Field(() => Boolean, { description: 'Whether more follow' })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'What `after` has to be for the next page' })
  readonly endCursor?: string | undefined;
}

@Directive('@shareable')
@ObjectType('CaseFileConnection', { description: 'A page of case files, newest first' })
export class CaseFileConnectionType {
  @Field(() => [CaseFileType], { description: 'The files that the viewer may open' })
  readonly nodes!: CaseFileType[];

  @Field(() => CaseFilePageType, { description: 'Where the page ends' })
  readonly pageInfo!: CaseFilePageType;
}

@InputType('CaseFileFilter', { description: 'Which case files' })
export class CaseFileFilterInput {
  @Field(() => Boolean, { nullable: true, description: 'Closed or open' })
  readonly isClosed?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Led by this agency' })
  readonly isLead?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Of children (unknown age included)' })
  readonly isChild?: boolean;

  @Field(() => String, { nullable: true, description: 'In this stage' })
  readonly stage?: string;

  @Field(() => String, { nullable: true, description: "The agency's own number begins with this" })
  readonly localNumber?: string;
}
