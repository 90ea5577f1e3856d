import type { AgencyKind, Severity } from '@estafet/schema';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { CaseType } from '../cases/case.types';
import { AgencyKindEnum, RuleModeEnum, SeverityEnum } from '../graphql/enums';
import { LocalizedTextType, PartyType } from '../graphql/shared.types';
import { GapType } from '../gaps/gap.types';

@ObjectType('PhoneRow', { description: 'One call to make now: about which case, to whom, and why' })
export class PhoneRowType {
  @Field(() => CaseType, { nullable: true, description: "The case; absent for an agency's own duty" })
  readonly case?: CaseType | null;

  @Field(() => GapType, { description: 'The gravest of its gaps' })
  readonly gap!: GapType;

  @Field(() => [GapType], { description: 'The other open gaps of the same case' })
  readonly folded!: GapType[];

  @Field(() => PartyType, { nullable: true, description: 'Whom to call' })
  readonly callParty?: PartyType | undefined;

  @Field(() => String, {
    nullable: true,
    description: "The institution's duty phone, from its programme card",
  })
  readonly callPhone?: string | undefined;

  @Field(() => LocalizedTextType, { description: 'Why, in one sentence' })
  readonly reason!: LocalizedTextType;
}

@ObjectType('GapCounts', { description: 'How many gaps are open, beneath the calls to make' })
export class GapCountsType {
  @Field(() => Int, { description: 'Critical' })
  readonly critical!: number;

  @Field(() => Int, { description: 'High' })
  readonly high!: number;

  @Field(() => Int, { description: 'Medium' })
  readonly medium!: number;

  @Field(() => Int, { description: 'Low' })
  readonly low!: number;

  @Field(() => Int, {
    description: 'Of these: a record or confirmation is missing, and nobody is in danger by it',
  })
  readonly paperwork!: number;

  @Field(() => Int, { description: 'Of these: a bed, worker, psychiatrist or money is missing' })
  readonly resources!: number;

  @Field(() => Int, {
    description:
      'Pairs of agency and rule that cannot be measured: the agency does not record what the rule needs',
  })
  readonly notMeasured!: number;
}

@ObjectType('GapGroup', { description: 'Open gaps of one severity that one agency must act upon' })
export class GapGroupType {
  @Field(() => PartyType, { description: 'The agency' })
  readonly owner!: PartyType;

  @Field(() => SeverityEnum, { description: 'The severity' })
  readonly severity!: Severity;

  @Field(() => Int, { description: 'How many are open; waived ones are not' })
  readonly open!: number;

  @Field(() => Int, { description: 'Of these: seen less than a day ago' })
  readonly underDay!: number;

  @Field(() => Int, { description: 'Of these: seen less than a week ago, but not within the last day' })
  readonly underWeek!: number;

  @Field(() => Int, { description: 'Of these: seen less than thirty days ago, but not within the last week' })
  readonly underMonth!: number;

  @Field(() => Int, { description: 'Of these: seen thirty days ago or earlier' })
  readonly older!: number;

  @Field(() => GraphQLDateTime, { description: 'When the oldest was seen' })
  readonly oldestAt!: Date;
}

@ObjectType('MemberStatus', {
  description: 'How a member keeps up: when it was last heard of, and how fast it answers',
})
export class MemberStatusType {
  @Field(() => PartyType, { description: 'The member' })
  readonly party!: PartyType;

  @Field(() => AgencyKindEnum, { description: 'What kind of agency it is' })
  readonly kind!: AgencyKind;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When its server was last heard of' })
  readonly lastContactAt?: Date | undefined;

  @Field(() => Boolean, { description: 'Whether that is recent; if not: belum tersinkron, telepon' })
  readonly isSynced!: boolean;

  @Field(() => Boolean, {
    description: 'Whether its silence is still within its grace, so that nothing counts as breached',
  })
  readonly isWithinGrace!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: 'Median hours from a referral to its answer, over 90 days',
  })
  readonly answersMedianHours?: number | undefined;

  @Field(() => Int, { description: 'Referrals that it answered, over 90 days' })
  readonly answered!: number;

  @Field(() => Int, { description: 'Of these: in time' })
  readonly answeredInTime!: number;

  @Field(() => Int, { description: 'Open gaps that it must act upon' })
  readonly openGaps!: number;

  @Field(() => Boolean, { description: 'Whether it sends acts that this version cannot read yet' })
  readonly needsUpgrade!: boolean;

  @Field(() => String, { nullable: true, description: "The institution's duty phone" })
  readonly callPhone?: string | undefined;

  @Field(() => Boolean, { description: 'Whether it has declared which acts it records' })
  readonly hasDeclaredRecording!: boolean;

  @Field(() => [String], {
    description: 'The rules that cannot be measured there: it does not record what they need',
  })
  readonly notMeasured!: string[];
}

@ObjectType('Threshold', { description: 'One setting of a rule; its name says the unit' })
export class ThresholdType {
  @Field(() => String, { description: 'As `breachAfterHours`' })
  readonly name!: string;

  @Field(() => Float, { description: 'Its value today' })
  readonly value!: number;
}

@ObjectType('ShadowCount', {
  description: 'What a rule found in shadow at one agency: a count, never a case (rules.md 1)',
})
export class ShadowCountType {
  @Field(() => PartyType, { description: 'The agency that would have had to act' })
  readonly owner!: PartyType;

  @Field(() => Int, { description: 'Gaps that it opened in shadow' })
  readonly opened!: number;

  @Field(() => Int, { description: 'Of these: within the last thirty days' })
  readonly recently!: number;
}

@ObjectType('PolicyChange', { description: "A change of a rule's mode or settings, by the task force" })
export class PolicyChangeType {
  @Field(() => GraphQLDateTime, { description: 'From when it holds; it may lie ahead' })
  readonly validFrom!: Date;

  @Field(() => RuleModeEnum, { nullable: true, description: 'The mode; absent: as before' })
  readonly mode?: string | undefined;

  @Field(() => [ThresholdType], { description: 'The settings that it changed' })
  readonly thresholds!: ThresholdType[];
}

@ObjectType('RuleStatus', { description: 'A rule as it stands today, with what it found in shadow' })
export class RuleStatusType {
  @Field(() => ID, { description: 'G01 … G31' })
  readonly code!: string;

  @Field(() => LocalizedTextType, { description: 'Its name' })
  readonly name!: LocalizedTextType;

  @Field(() => RuleModeEnum, { description: 'Off, in shadow, or on' })
  readonly mode!: string;

  @Field(() => SeverityEnum, { description: 'Its usual severity' })
  readonly severity!: Severity;

  @Field(() => LocalizedTextType, { description: 'What it watches, in one sentence' })
  readonly sentence!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What clears it' })
  readonly clears!: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'The law, paper or design decision behind it' })
  readonly source!: LocalizedTextType;

  @Field(() => Boolean, { description: 'Whether its clock stands in a law' })
  readonly isLaw!: boolean;

  @Field(() => Float, { nullable: true, description: 'Hours until it warns' })
  readonly warnAfterHours?: number | undefined;

  @Field(() => Float, { nullable: true, description: 'Hours until it is breached' })
  readonly breachAfterHours?: number | undefined;

  @Field(() => [ThresholdType], { description: 'All its settings' })
  readonly thresholds!: ThresholdType[];

  @Field(() => GraphQLDateTime, { description: 'Since when these settings hold' })
  readonly validFrom!: Date;

  @Field(() => Int, { description: 'Gaps that it opened in shadow' })
  readonly shadowOpened!: number;

  @Field(() => Int, { description: 'Of these: within the last thirty days' })
  readonly shadowRecently!: number;

  @Field(() => [ShadowCountType], { description: 'The agencies behind `shadowOpened`' })
  readonly shadowByAgency!: ShadowCountType[];

  @Field(() => Int, { description: 'Gaps of it that are open and shown' })
  readonly open!: number;

  @Field(() => Int, { description: 'Gaps of it that their owners contested' })
  readonly contested!: number;

  @Field(() => [PolicyChangeType], {
    description: 'What the task force changed, in the order of the changes',
  })
  readonly changes!: PolicyChangeType[];
}

@ObjectType('Instruction', { description: 'What the task force asked of an agency, by when' })
export class InstructionType {
  @Field(() => ID, { description: 'The act that issued it' })
  readonly id!: string;

  @Field(() => PartyType, { description: 'Who is asked' })
  readonly agency!: PartyType;

  @Field(() => String, { description: 'What, by code' })
  readonly kind!: string;

  @Field(() => GraphQLDateTime, { description: 'By when' })
  readonly due!: Date;

  @Field(() => GraphQLDateTime, { description: 'When it was asked' })
  readonly issuedAt!: Date;

  @Field(() => [GapType], { description: 'The gaps that it is about, as far as the viewer may see them' })
  readonly gaps?: GapType[];

  /** What `gaps` is read by; no field of the graph. */
  readonly gapIds!: readonly string[];

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When the agency answered' })
  readonly answeredAt?: Date | undefined;

  @Field(() => String, { nullable: true, description: 'What it answered, by code' })
  readonly decision?: string | undefined;
}

@ObjectType('District', {
  description: 'The control room: every hand-off and gap of the district, by pseudonymous case',
})
export class DistrictType {
  @Field(() => GraphQLDateTime, { description: 'The instant that the figures are as of' })
  readonly asOf!: Date;
}
