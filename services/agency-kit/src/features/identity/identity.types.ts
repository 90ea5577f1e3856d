import { GraphQLDateTime } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import type { ClientIdentity } from './identity';

@Directive('@shareable')
@ObjectType('ClientIdentity', {
  description:
    'Who the client is. Answered only to a mutation that opens it for a purpose, and puts that on record',
})
export class ClientIdentityType implements ClientIdentity {
  @Field(() => String, { nullable: true, description: 'Full name' })
  readonly fullName?: string;

  @Field(() => String, { nullable: true, description: 'What she is called' })
  readonly callName?: string;

  @Field(() => String, { nullable: true, description: 'Place of birth' })
  readonly birthPlace?: string;

  @Field(() => String, { nullable: true, description: 'Date of birth, YYYY-MM-DD' })
  readonly birthDate?: string;

  @Field(() => String, { nullable: true, description: 'National identity number (NIK)' })
  readonly nationalId?: string;

  @Field(() => String, { nullable: true, description: 'Home address' })
  readonly address?: string;

  @Field(() => String, { nullable: true, description: 'Telephone on which she may safely be called' })
  readonly phone?: string;

  @Field(() => String, { nullable: true, description: 'School' })
  readonly school?: string;

  @Field(() => String, { nullable: true, description: 'Name of parent or guardian' })
  readonly guardianName?: string;

  @Field(() => String, { nullable: true, description: 'What the guardian is to her' })
  readonly guardianRelation?: string;

  @Field(() => String, { nullable: true, description: 'Telephone of parent or guardian' })
  readonly guardianPhone?: string;

  @Field(() => String, { nullable: true, description: 'Language she reads and speaks best' })
  readonly language?: string;
}

@Directive('@shareable')
@ObjectType('OpenedIdentity', { description: 'An identity, opened for one purpose and on record' })
export class OpenedIdentityType {
  @Field(() => ID, { description: 'The case' })
  readonly caseId!: string;

  @Field(() => ClientIdentityType, {
    nullable: true,
    description: 'Who she is; null when nothing is recorded, or it was erased',
  })
  readonly identity?: ClientIdentityType | null;
}

@Directive('@shareable')
@ObjectType('OpenedDossier', { description: "A referral's dossier, opened for one purpose and on record" })
export class OpenedDossierType {
  @Field(() => ID, { description: 'The referral' })
  readonly referralId!: string;

  @Field(() => ID, { description: 'The case' })
  readonly caseId!: string;

  @Field(() => ClientIdentityType, { nullable: true, description: 'Who she is, as the sender knew' })
  readonly identity?: ClientIdentityType | null;

  @Field(() => String, { nullable: true, description: 'What the receiver has to know to care for her' })
  readonly narrative?: string | null;
}

@Directive('@shareable')
@ObjectType('IdentityRecord', { description: 'That an identity was recorded or erased; never what it says' })
export class IdentityRecordType {
  @Field(() => ID, { description: 'The case' })
  readonly caseId!: string;
}

@Directive('@shareable')
@ObjectType('EmergencyOpening', { description: 'Something sealed that was opened under an emergency access' })
export class EmergencyOpeningType {
  @Field(() => String, { description: 'What: IDENTITY or DOSSIER' })
  readonly kind!: 'IDENTITY' | 'DOSSIER';

  @Field(() => String, { nullable: true, description: 'For which purpose, by code' })
  readonly purpose?: string | undefined;

  @Field(() => GraphQLDateTime, { description: 'When' })
  readonly at!: Date;
}

@Directive('@shareable')
@ObjectType('EmergencyAccess', {
  description:
    'A case opened in an emergency by somebody outside its team: for one hour, to be reviewed within a day',
})
export class EmergencyAccessType {
  @Field(() => ID, { description: 'The access' })
  readonly id!: string;

  @Field(() => ID, { description: 'The case' })
  readonly caseId!: string;

  @Field(() => String, { nullable: true, description: "The agency's own number of the case" })
  readonly localNumber?: string | undefined;

  @Field(() => String, { description: 'Who opened it, by worker reference' })
  readonly workerRef!: string;

  @Field(() => Boolean, { description: "Whether it is the viewer's own: then somebody else reviews it" })
  readonly isOwn!: boolean;

  @Field(() => GraphQLDateTime, { description: 'When' })
  readonly openedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when' })
  readonly expiresAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'By when a second person has to look at it' })
  readonly reviewDueAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who reviewed it, by worker reference' })
  readonly reviewedBy?: string | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was reviewed' })
  readonly reviewedAt?: Date | undefined;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was justified' })
  readonly isJustified?: boolean | undefined;

  @Field(() => [EmergencyOpeningType], { description: 'What sealed was opened under it, earliest first' })
  readonly openings!: EmergencyOpeningType[];
}
