import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType } from 'type-graphql';
import { RuleModeEnum } from '../graphql/enums';
import type { RuleMode } from '../rules/types';

const KEY = 'A key the client makes for this one intention: a retry returns the first result';

@InputType('AcknowledgeGapInput', {
  description: 'Takes a gap on, with a plan and a date (R22); the ladder waits until then',
})
export class AcknowledgeGapInput {
  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The gap' })
  readonly gapId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Its case: agencies need it of whoever is no supervisor, the task force knows it',
  })
  readonly caseId?: string;

  @Field(() => String, { description: 'What will be done, by code' })
  readonly plan!: string;

  @Field(() => GraphQLDateTime, { description: 'By when' })
  readonly due!: Date;
}

@InputType('WaiveGapInput', {
  description: 'Waives a gap with a reason and an end; it is kept, and comes back if it is still there then',
})
export class WaiveGapInput {
  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The gap' })
  readonly gapId!: string;

  @Field(() => String, { description: 'Why, by code' })
  readonly reason!: string;

  @Field(() => GraphQLDateTime, { description: 'Until when' })
  readonly until!: Date;
}

@InputType('InstructInput', { description: 'Instructs an agency about gaps that it must act upon' })
export class InstructInput {
  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The agency' })
  readonly agency!: string;

  @Field(() => [ID], { description: 'The gaps' })
  readonly gapIds!: string[];

  @Field(() => String, { description: 'What it is to do, by code' })
  readonly kind!: string;

  @Field(() => GraphQLDateTime, { description: 'By when' })
  readonly due!: Date;
}

@InputType('VoidReferralInput', {
  description: 'Voids a referral that nobody should answer any more, before the client is on her way',
})
export class VoidReferralInput {
  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;

  @Field(() => ID, { description: 'The referral' })
  readonly referralId!: string;

  @Field(() => String, { description: 'Why, by code' })
  readonly reason!: string;
}

@InputType('ThresholdInput', { description: 'One setting of a rule' })
export class ThresholdInput {
  @Field(() => String, { description: 'As `breachAfterHours`; a setting that the rule has' })
  readonly name!: string;

  @Field(() => Float, { description: 'Its new value' })
  readonly value!: number;
}

@InputType('SetPolicyInput', {
  description: 'Changes a rule from an instant on; gaps that are open keep the rule of their day',
})
export class SetPolicyInput {
  @Field(() => ID, { description: KEY })
  readonly idempotencyKey!: string;

  @Field(() => String, { description: 'The rule: G01 … G31' })
  readonly rule!: string;

  @Field(() => RuleModeEnum, { description: 'Off, in shadow, or on' })
  readonly mode!: RuleMode;

  @Field(() => [ThresholdInput], { nullable: true, description: 'Settings to change; those not named stay' })
  readonly thresholds?: ThresholdInput[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'From when; default: now. Never in the past' })
  readonly validFrom?: Date | null;
}
