import { GraphQLDateTime } from '@estafet/agency-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('StreetOutreach', { description: 'A round of outreach' })
export class StreetOutreachType {
  @Field(() => ID, { description: 'The round' })
  readonly id!: string;

  @Field(() => GraphQLDateTime, { description: 'When' })
  readonly heldAt!: Date;

  @Field(() => String, { description: 'Sub-district (Kemendagri code)' })
  readonly kecamatan!: string;

  @Field(() => String, { description: 'Kind of place' })
  readonly place!: string;

  @Field(() => Int, { description: 'Persons reached' })
  readonly reached!: number;
}

@ObjectType('StreetOutreachConnection', { description: 'A page of rounds of outreach, newest first' })
export class StreetOutreachConnectionType {
  @Field(() => [StreetOutreachType], { description: 'The rounds' })
  readonly nodes!: StreetOutreachType[];

  @Field(() => Boolean, { description: 'Whether more follow' })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'What `after` has to be for the next page' })
  readonly endCursor?: string | undefined;
}
