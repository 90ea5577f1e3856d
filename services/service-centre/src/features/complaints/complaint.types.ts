import { CaseFileType, GraphQLDateTime, type Shown } from '@estafet/agency-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ComplaintEntity, ComplaintState } from './complaint.entity';

@ObjectType('Complaint', { description: 'A complaint (pengaduan), by codes alone' })
export class ComplaintType {
  @Field(() => ID, { description: 'The complaint' })
  readonly id!: string;

  @Field(() => String, { description: "The agency's number" })
  readonly number!: string;

  @Field(() => GraphQLDateTime, { description: 'When it came in' })
  readonly receivedAt!: Date;

  @Field(() => String, { description: 'How it came' })
  readonly channel!: string;

  @Field(() => String, { description: 'Risk' })
  readonly riskLevel!: string;

  @Field(() => String, { nullable: true, description: 'Sub-district it speaks of' })
  readonly kecamatan?: string | undefined;

  @Field(() => String, { description: 'RECEIVED, CASE_OPENED or CLOSED' })
  readonly state!: ComplaintState;

  @Field(() => ID, { nullable: true, description: 'The case that it became' })
  readonly caseId?: string | undefined;

  @Field(() => String, { nullable: true, description: 'Why it became none' })
  readonly outcome?: string | undefined;
}

@ObjectType('ComplaintConnection', { description: 'A page of complaints, in the order of their list' })
export class ComplaintConnectionType {
  @Field(() => [ComplaintType], { description: 'The complaints' })
  readonly nodes!: ComplaintType[];

  @Field(() => Boolean, { description: 'Whether more follow' })
  readonly hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'What `after` has to be for the next page' })
  readonly endCursor?: string | undefined;
}

@ObjectType('ComplaintCase', { description: 'A complaint and the case that it became' })
export class ComplaintCaseType {
  @Field(() => ComplaintType, { description: 'The complaint' })
  readonly complaint!: ComplaintType;

  @Field(() => CaseFileType, { description: 'The file of the case' })
  readonly file!: CaseFileType;
}

export function complaintView(complaint: ComplaintEntity): Shown<ComplaintType> {
  const { id, number, receivedAt, channel, riskLevel, state } = complaint;
  return {
    id,
    number,
    receivedAt,
    channel,
    riskLevel,
    kecamatan: complaint.kecamatan ?? undefined,
    state,
    caseId: complaint.caseId ?? undefined,
    outcome: complaint.outcome ?? undefined,
  };
}
