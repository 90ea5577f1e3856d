import { CaseFileType, GraphQLDateTime, LocalizedTextType } from '@estafet/agency-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { PlacementConcern } from '../placements/emergency-placement';

@ObjectType('Placement', { description: 'Where the client sleeps, from when to when' })
export class PlacementType {
  @Field(() => ID, { description: 'The act that started it' })
  readonly id!: string;

  @Field(() => String, { description: "The bed or room, in the shelter's own numbering" })
  readonly placementRef!: string;

  @Field(() => String, { description: 'Kind of unit' })
  readonly unitKind!: string;

  @Field(() => GraphQLDateTime, { description: 'Since when' })
  readonly startedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Until when' })
  readonly endedAt?: Date | undefined;

  @Field(() => Boolean, { description: 'Adults who are not her family sleep there' })
  readonly sharedWithUnrelatedAdults!: boolean;

  @Field(() => Boolean, { description: 'The unit parts children from adults' })
  readonly isSeparated!: boolean;

  @Field(() => String, { nullable: true, description: 'Why a child sleeps among adults' })
  readonly emergencyReason?: string | undefined;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'An emergency placement of a child ends by then',
  })
  readonly mustEndBy?: Date | undefined;

  @Field(() => String, { description: 'NONE, EMERGENCY, EMERGENCY_OVERDUE or CHILD_WITH_ADULTS (G16)' })
  readonly concern!: PlacementConcern;
}

@ObjectType('Tracing', { description: 'One tracing of the family (R18)' })
export class TracingType {
  @Field(() => ID, { description: 'The act that completed it' })
  readonly id!: string;

  @Field(() => GraphQLDateTime, { description: 'When' })
  readonly completedAt!: Date;

  @Field(() => String, { description: 'OWN or OTHER' })
  readonly doneBy!: string;

  @Field(() => Boolean, { description: 'Verified by an own worker' })
  readonly verifiedByOwn!: boolean;

  @Field(() => String, { description: 'READY, NOT_YET or REFUSES' })
  readonly familyReadiness!: string;

  @Field(() => Boolean, { description: 'A suspect is at the destination' })
  readonly suspectAtDestination!: boolean;
}

@ObjectType('ReturnObjection', { description: 'Why a return may not be planned as it stands' })
export class ReturnObjectionType {
  @Field(() => String, { description: 'The rule: G10 or G20' })
  readonly rule!: string;

  @Field(() => String, { description: 'The reason, as a code' })
  readonly code!: string;

  @Field(() => LocalizedTextType, { description: 'The reason, in words' })
  readonly message!: LocalizedTextType;
}

@ObjectType('SocialServicesCaseFile', {
  description: 'A case file with placements and what leads to a return',
})
export class SocialServicesCaseFileType {
  @Field(() => CaseFileType, { description: 'The file' })
  readonly file!: CaseFileType;

  @Field(() => [PlacementType], { description: 'Placements in this shelter, earliest first' })
  readonly placements?: PlacementType[];

  @Field(() => [TracingType], { description: 'Tracings by this agency, earliest first' })
  readonly tracings?: TracingType[];
}
