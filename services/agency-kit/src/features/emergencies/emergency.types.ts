import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { EmergencyAccessType } from '../identity/identity.types';

@Directive('@shareable')
@ObjectType('EmergencyAccessPage', { description: 'Where a page of emergency accesses ends' })
export class EmergencyAccessPageType {
  @Field(() => Boolean, { description: 'Whether more follow' })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'What `after` has to be for the next page' })
  readonly endCursor?: string | undefined;
}

@Directive('@shareable')
@ObjectType('EmergencyAccessConnection', { description: 'A page of emergency accesses, newest first' })
export class EmergencyAccessConnectionType {
  @Field(() => [EmergencyAccessType], { description: 'The accesses' })
  readonly nodes!: EmergencyAccessType[];

  @Field(() => EmergencyAccessPageType, { description: 'Where the page ends' })
  readonly pageInfo!: EmergencyAccessPageType;
}

@Directive('@shareable')
@ObjectType('OpenedEmergencyReason', {
  description: 'Why somebody opened a case in an emergency, as they typed it; opened on record',
})
export class OpenedEmergencyReasonType {
  @Field(() => ID, { description: 'The access' })
  readonly breakGlassId!: string;

  @Field(() => ID, { description: 'The case' })
  readonly caseId!: string;

  @Field(() => String, {
    nullable: true,
    description: "What was typed; null once the client's identity was erased, and this with it",
  })
  readonly reason?: string | null;
}
