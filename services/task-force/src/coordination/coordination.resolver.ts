import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { findInstruction } from '../district/district.store';
import { instructionOf } from '../district/district.resolver';
import { InstructionType, RuleStatusType } from '../district/district.types';
import { ruleStatuses } from '../district/rule-status';
import { findGap, findReferral } from '../graphql/board-view';
import type { TaskForceContext } from '../graphql/context';
import { GapType } from '../gaps/gap.types';
import { ReferralType } from '../referrals/referral.types';
import { unknownSubject } from './coordination.errors';
import {
  AcknowledgeGapInput,
  InstructInput,
  SetPolicyInput,
  VoidReferralInput,
  WaiveGapInput,
} from './coordination.types';
import type { Shown } from '../graphql/shown';

@Resolver()
export class CoordinationResolver {
  @Mutation(() => GapType, { description: 'Notes that a gap is being handled, by which plan and until when' })
  async taskForceAcknowledgeGap(
    @Arg('input', () => AcknowledgeGapInput) input: AcknowledgeGapInput,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<GapType>> {
    const id = await context.deps.coordination.acknowledgeGap(context.viewer, input);
    return found(await findGap(id, context));
  }

  @Mutation(() => GapType, { description: 'Waives a gap with a reason and an end' })
  async taskForceWaiveGap(
    @Arg('input', () => WaiveGapInput) input: WaiveGapInput,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<GapType>> {
    const id = await context.deps.coordination.waiveGap(context.viewer, input);
    return found(await findGap(id, context));
  }

  @Mutation(() => InstructionType, { description: 'Instructs an agency about gaps that it must act upon' })
  async taskForceInstruct(
    @Arg('input', () => InstructInput) input: InstructInput,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<InstructionType>> {
    const id = await context.deps.coordination.instruct(context.viewer, input);
    return instructionOf(found(await findInstruction(context.deps.board, id)), context);
  }

  @Mutation(() => ReferralType, { description: 'Voids a referral before the client is on her way' })
  async taskForceVoidReferral(
    @Arg('input', () => VoidReferralInput) input: VoidReferralInput,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<ReferralType>> {
    const id = await context.deps.coordination.voidReferral(context.viewer, input);
    return found(await findReferral(id, context));
  }

  @Mutation(() => RuleStatusType, { description: "Changes a rule's mode or settings from an instant on" })
  async taskForceSetPolicy(
    @Arg('input', () => SetPolicyInput) input: SetPolicyInput,
    @Ctx() context: TaskForceContext,
  ): Promise<Shown<RuleStatusType>> {
    const rule = await context.deps.coordination.setPolicy(context.viewer, input);
    return found((await ruleStatuses(context)).find(({ code }) => code === rule));
  }
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw unknownSubject('id');
  return value;
}
