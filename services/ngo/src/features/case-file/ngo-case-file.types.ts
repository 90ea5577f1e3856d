import { CaseFileType, GraphQLDateTime } from '@estafet/agency-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('ProgrammeMembership', { description: 'A client in a programme of the NGO' })
export class ProgrammeMembershipType {
  @Field(() => ID, { description: 'The membership' })
  readonly id!: string;

  @Field(() => String, { description: 'The programme' })
  readonly programme!: string;

  @Field(() => ID, { nullable: true, description: 'Reference of the survivor mentor' })
  readonly mentorRef?: string | undefined;

  @Field(() => GraphQLDateTime, { description: 'Since when' })
  readonly joinedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when' })
  readonly leftAt?: Date | undefined;

  @Field(() => String, { nullable: true, description: 'Why she left' })
  readonly leaveReason?: string | undefined;
}

@ObjectType('Outcome', { description: 'An outcome at 0, 6 or 12 months (G23)' })
export class OutcomeType {
  @Field(() => ID, { description: 'The act that measured it' })
  readonly id!: string;

  @Field(() => Int, { description: 'Month 0, 6 or 12' })
  readonly month!: number;

  @Field(() => GraphQLDateTime, { description: 'When it was measured' })
  readonly measuredAt!: Date;

  @Field(() => Boolean, { nullable: true, description: 'Exploited again' })
  readonly reExploited?: boolean | undefined;

  @Field(() => Boolean, { nullable: true, description: 'Has someone to turn to' })
  readonly support?: boolean | undefined;

  @Field(() => Boolean, { nullable: true, description: 'Has work' })
  readonly work?: boolean | undefined;

  @Field(() => Boolean, { nullable: true, description: 'Goes to school' })
  readonly school?: boolean | undefined;

  @Field(() => Boolean, { description: 'Could not be found' })
  readonly lostToFollowUp!: boolean;
}

@ObjectType('NgoCaseFile', { description: 'A case file with programmes, mentor and outcomes' })
export class NgoCaseFileType {
  @Field(() => CaseFileType, { description: 'The file' })
  readonly file!: CaseFileType;

  @Field(() => [ProgrammeMembershipType], { description: 'Programmes, earliest first' })
  readonly programmes?: ProgrammeMembershipType[];

  @Field(() => [OutcomeType], { description: 'Outcomes, earliest first' })
  readonly outcomes?: OutcomeType[];
}
