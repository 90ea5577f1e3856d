import { CaseFileType, GraphQLDateTime, PartyType } from '@estafet/agency-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('CrisisStep', { description: 'One of the six steps of crisis intervention' })
export class CrisisStepType {
  @Field(() => Int, { description: '1 define, 2 safety, 3 support, 4 alternatives, 5 plan, 6 commitment' })
  readonly step!: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was last recorded' })
  readonly recordedAt?: Date | undefined;

  @Field(() => Boolean, { description: 'Recorded, with what the step has to leave behind' })
  readonly isComplete!: boolean;

  @Field(() => String, { nullable: true, description: 'What it lacks: RECORD, TWO_OPTIONS or TIME_TARGET' })
  readonly lacks?: string | undefined;
}

@ObjectType('Outreach', { description: 'An outreach (penjangkauan), planned and then carried out' })
export class OutreachType {
  @Field(() => ID, { description: 'The outreach' })
  readonly id!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was planned' })
  readonly plannedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'When the team leaves' })
  readonly departsAt!: Date;

  @Field(() => PartyType, { description: 'The police unit that goes along' })
  readonly policePartner!: PartyType;

  @Field(() => [PartyType], { description: 'Others that go along' })
  readonly partners!: PartyType[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the rescue was done' })
  readonly doneAt?: Date | undefined;
}

@ObjectType('ServiceCentreCaseFile', { description: 'A case file with outreach and crisis intervention' })
export class ServiceCentreCaseFileType {
  @Field(() => CaseFileType, { description: 'The file' })
  readonly file!: CaseFileType;

  @Field(() => [CrisisStepType], { description: 'The six steps, in order' })
  readonly crisisSteps?: CrisisStepType[];

  @Field(() => [OutreachType], { description: 'Outreaches, earliest first' })
  readonly outreaches?: OutreachType[];
}
