import { CaseFileType, GraphQLDateTime } from '@estafet/agency-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import type { ProtectionStep } from './protection-clock';

@ObjectType('ProtectionClock', {
  description: 'The statutory clock of a report (UU 12/2022 arts. 42 and 43)',
})
export class ProtectionClockType {
  @Field(() => GraphQLDateTime, { description: 'Temporary protection is decided by then' })
  readonly decideBy!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was granted' })
  readonly grantedAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'LPSK is asked by then' })
  readonly lpskBy?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When LPSK was asked' })
  readonly lpskRequestedAt?: Date | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the protection ends' })
  readonly endsAt?: Date | undefined;

  @Field(() => String, {
    description: 'What comes next: DECIDE, ASK_LPSK, RUNNING, FOLLOW_UP, OVERDUE or ENDED',
  })
  readonly step!: ProtectionStep;

  @Field(() => Boolean, { description: 'Past its time' })
  readonly isLate!: boolean;
}

@ObjectType('PoliceReport', { description: 'A police report (LP); only this unit sees its number' })
export class PoliceReportType {
  @Field(() => ID, { description: 'The act that filed it' })
  readonly id!: string;

  readonly caseId!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was filed' })
  readonly filedAt!: Date;

  @Field(() => Boolean, { description: 'False: a legal ground for filing none' })
  readonly isFiled!: boolean;

  @Field(() => String, { description: 'Kind of case' })
  readonly caseKind!: string;

  @Field(() => String, { nullable: true, description: 'Legal basis, by its dated reference' })
  readonly legalBasisRef?: string | undefined;

  @Field(() => String, { nullable: true, description: 'The LP number' })
  readonly reportNumber?: string | undefined;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the victim was told of restitution' })
  readonly restitutionInformedAt?: Date | undefined;

  @Field(() => ProtectionClockType, { nullable: true, description: 'The protection clock of a filed report' })
  readonly protection?: ProtectionClockType | undefined;
}

@ObjectType('PoliceCaseFile', { description: 'A case file with what only police record' })
export class PoliceCaseFileType {
  @Field(() => CaseFileType, { description: 'The file' })
  readonly file!: CaseFileType;

  @Field(() => [PoliceReportType], { description: 'Reports of this unit, earliest first' })
  readonly reports?: PoliceReportType[];
}
