import {
  type ActType,
  CONTEST_REASONS,
  INSTRUCTION_DECISIONS,
  type Json,
  OFFICER_ROLES,
  PLANS,
  SHIFTS,
} from '@estafet/schema';
import type { ClassType } from 'type-graphql';
import type { Action } from '../../kernel/decide.policy';
import { notFound } from '../../kernel/errors';
import type { UseCase, UseCaseContext } from '../../kernel/use-case';
import { caseResource } from '../cases/case-access';
import { CaseFileEntity } from '../cases/case-file.entity';
import { AgencyReferralEntity } from '../referrals/referral.entity';
import { requireNearPlan } from './act-time.policy';
import { defineInput, field, type FieldSpecs, type InputOf, optional, toJson } from './input-fields';

const IDEMPOTENCY = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention: a retry returns the first result',
  ),
} as const;

export type AgencyInput = InputOf<typeof IDEMPOTENCY>;

// A type, not an interface: results are stored as JSON, and only types have JSON's index signature.
export type AgencyActResult = { readonly actId: string };

/** A verb about the agency itself, not about one of its cases. */
export interface AgencyVerb<I extends AgencyInput = AgencyInput> {
  readonly name: string;
  readonly act: ActType;
  readonly description: string;
  readonly action: Action;
  readonly inputClass: ClassType;
  read(raw: unknown): I;
  data(input: I): Readonly<Record<string, Json>>;
  parties(input: I): readonly string[];
  /** Throws what stands in the way of this input, after the action itself was allowed. */
  check(ctx: UseCaseContext, input: I): Promise<void>;
  save(work: { readonly ctx: UseCaseContext; readonly actId: string }, input: I): Promise<void>;
}

export interface AgencyVerbSpec<F extends FieldSpecs> {
  readonly name: string;
  readonly act: ActType;
  readonly description: string;
  readonly fields: F;
  readonly action?: Action;
  readonly data?: (input: InputOf<F>) => Readonly<Record<string, unknown>>;
  readonly parties?: (input: InputOf<F>) => readonly string[];
  readonly check?: (ctx: UseCaseContext, input: InputOf<F>) => Promise<void>;
  readonly save?: (
    work: { readonly ctx: UseCaseContext; readonly actId: string },
    input: InputOf<F>,
  ) => Promise<void>;
}

export function defineAgencyVerb<const F extends FieldSpecs>(
  spec: AgencyVerbSpec<F>,
): AgencyVerb<InputOf<F> & AgencyInput> {
  const input = defineInput(
    `${spec.name.charAt(0).toUpperCase()}${spec.name.slice(1)}Input`,
    spec.description,
    {
      ...IDEMPOTENCY,
      ...spec.fields,
    },
  );
  const ownFields = (value: object): Record<string, unknown> =>
    Object.fromEntries(Object.entries(value).filter(([key]) => key in spec.fields));
  return {
    name: spec.name,
    act: spec.act,
    description: spec.description,
    action: spec.action ?? 'agency.manage',
    inputClass: input.inputClass,
    read: (raw) => input.read(raw) as unknown as InputOf<F> & AgencyInput,
    data: (value) => toJson((spec.data ?? ownFields)(value)) as Record<string, Json>,
    parties: (value) => spec.parties?.(value) ?? [],
    check: async (ctx, value) => spec.check?.(ctx, value),
    save: async (work, value) => spec.save?.(work, value),
  };
}

export function agencyActUseCase<I extends AgencyInput>(verb: AgencyVerb<I>): UseCase<I, AgencyActResult> {
  return {
    name: verb.name,
    async run(ctx, raw) {
      ctx.require(verb.action, { agencyId: ctx.agencyId });
      const input = verb.read(raw);
      await verb.check(ctx, input);
      const { id } = await ctx.act({ type: verb.act, data: verb.data(input), parties: verb.parties(input) });
      await verb.save({ ctx, actId: id }, input);
      return { actId: id };
    },
  };
}

const GAP_FIELDS = {
  gapId: field.uuid('The gap'),
  caseId: optional(field.uuid('Its case: needed by whoever is no supervisor')),
} as const;

/** The case's team answers for its gaps, supervisors for all; nobody for those of a case that is closed to them. */
async function requireGapOf(ctx: UseCaseContext, caseId: string | undefined): Promise<void> {
  const { agencyId, manager } = ctx;
  if (caseId === undefined) {
    ctx.require('agency.manage', { agencyId });
    return;
  }
  // A referral that nobody has answered yet is the whole agency's queue.
  const isKnown =
    (await manager.existsBy(CaseFileEntity, { agencyId, caseId })) ||
    (await manager.existsBy(AgencyReferralEntity, { agencyId, caseId }));
  if (!isKnown) throw notFound();
  ctx.require('case.record', await caseResource(manager, agencyId, caseId), { type: 'case', id: caseId });
}

/** Verbs about the agency's own duties and its answers to the task force. */
export const AGENCY_VERBS = {
  acknowledgeGap: defineAgencyVerb({
    name: 'acknowledgeGap',
    act: 'gap.acknowledged',
    description: 'Takes a gap on, with a plan and a date (R22); the ladder waits until then',
    action: 'gap.answer',
    fields: {
      ...GAP_FIELDS,
      plan: field.code(PLANS, 'What the agency will do'),
      due: field.instant('By when, at most 30 days from now'),
    },
    data: ({ gapId, plan, due }) => ({ gapId, plan, due }),
    check: async (ctx, { caseId, due }) => {
      await requireGapOf(ctx, caseId);
      requireNearPlan(due, ctx.now, 'due');
    },
  }),
  contestGap: defineAgencyVerb({
    name: 'contestGap',
    act: 'gap.contested',
    description: 'Contests a gap; the ladder waits 72 hours (rules.md, 6)',
    action: 'gap.answer',
    fields: { ...GAP_FIELDS, reason: field.code(CONTEST_REASONS, 'Why it is contested') },
    data: ({ gapId, reason }) => ({ gapId, reason }),
    check: (ctx, { caseId }) => requireGapOf(ctx, caseId),
  }),
  answerInstruction: defineAgencyVerb({
    name: 'answerInstruction',
    act: 'instruction.answered',
    description: 'Answers an instruction of the task force: done, will do, or cannot',
    action: 'gap.answer',
    fields: {
      instructionId: field.uuid('The instruction'),
      decision: field.code(INSTRUCTION_DECISIONS, 'The answer'),
      due: optional(field.instant('By when it will be done')),
    },
  }),
  declareRecording: defineAgencyVerb({
    name: 'declareRecording',
    act: 'recording.declared',
    description:
      'Declares which acts the agency records; what it does not record is not measured (rules.md, 2)',
    fields: { acts: field.actTypes('Types of acts, as `client.registered`') },
  }),
  reportRosterGap: defineAgencyVerb({
    name: 'reportRosterGap',
    act: 'roster.gap',
    description: 'Reports that a shift has nobody in a role (G07, G15)',
    action: 'gap.answer',
    fields: {
      shift: optional(field.code(SHIFTS, 'The shift')),
      role: field.code(OFFICER_ROLES, 'The role that nobody fills'),
    },
  }),
} as const;
