import {
  ACTION_ACTS,
  availableActions,
  type Json,
  type ReferralAction,
  type ReferralFold,
} from '@estafet/schema';
import { notFound } from '../../kernel/errors';
import type { UseCase, UseCaseContext } from '../../kernel/use-case';
import { isUuid } from '../../kernel/uuid';
import { requireHonestTime, requireNearPlan } from '../case-acts/act-time.policy';
import { type FieldSpecs, type InputDefinition, type InputOf, toJson } from '../case-acts/input-fields';
import { readToldItems } from '../case-acts/told-items';
import { caseResource } from '../cases/case-access';
import {
  ACCEPT_INPUT,
  DECLINE_INPUT,
  FAIL_INPUT,
  FEEDBACK_INPUT,
  GIVE_INPUT,
  PHONE_ACCEPTANCE_INPUT,
  PROVIDE_INFO_INPUT,
  REQUEST_INFO_INPUT,
  START_INPUT,
  TAKE_INPUT,
  WITHDRAW_INPUT,
} from './referral-input';
import { beforeSending, staleReferral, wrongSignature } from './referral.errors';
import { clockHoursOf, earliestOf, permissionOf, signatureFor } from './referral.policy';
import { getReferralRow, loadReferralFold, lockReferral } from './referral.store';

/** What a referral verb answers; the caller reads the referral anew. A type, since results are stored as JSON. */
export type ReferralActResult = {
  readonly referralId: string;
  readonly caseId: string;
  readonly actId: string;
};

interface ReferralActInput {
  readonly idempotencyKey: string;
  readonly referralId: string;
  readonly occurredAt?: Date | undefined;
  readonly handoverAt?: Date | undefined;
  readonly backdateReason?: string | undefined;
  readonly onBehalfOf?: string | undefined;
  readonly via?: string | undefined;
}

interface VerbSpec<F extends FieldSpecs> {
  readonly name: string;
  readonly action: ReferralAction;
  readonly input: InputDefinition<F>;
  /** The act's own data, as domain values; a partner's worker has no reference of ours. */
  data(
    input: InputOf<F>,
    fold: ReferralFold,
    workerRef: string | undefined,
  ): Readonly<Record<string, unknown>>;
}

export const acceptReferral = referralVerb({
  name: 'acceptReferral',
  action: 'ACCEPT',
  input: ACCEPT_INPUT,
  data: ({ handoverAt, placeKind, cardVersion, isException }, _fold, workerRef) => ({
    handoverAt,
    placeKind,
    cardVersion,
    exceptionAccepted: isException,
    workerRef,
  }),
});

export const declineReferral = referralVerb({
  name: 'declineReferral',
  action: 'DECLINE',
  input: DECLINE_INPUT,
  data: ({ reason, suggestion, criterion }) => ({ reason, suggestion, criterion }),
});

export const withdrawReferral = referralVerb({
  name: 'withdrawReferral',
  action: 'WITHDRAW',
  input: WITHDRAW_INPUT,
  data: ({ reason }) => ({ reason }),
});

export const requestInfo = referralVerb({
  name: 'requestInfo',
  action: 'REQUEST_INFO',
  input: REQUEST_INFO_INPUT,
  data: ({ questions }) => ({ questions }),
});

export const provideInfo = referralVerb({
  name: 'provideInfo',
  action: 'PROVIDE_INFO',
  input: PROVIDE_INFO_INPUT,
  data: ({ answers }) => ({ answers }),
});

/** At night a duty officer says yes on the telephone; the sender records it, and the receiver confirms by noon. */
export const recordPhoneAcceptance = referralVerb({
  name: 'recordPhoneAcceptance',
  action: 'RECORD_PHONE_ACCEPTANCE',
  input: PHONE_ACCEPTANCE_INPUT,
  data: ({ handoverAt }) => ({ handoverAt }),
});

export const giveHandover = referralVerb({
  name: 'giveHandover',
  action: 'GIVE',
  input: GIVE_INPUT,
  data: ({ placeKind }, { attempt }, workerRef) => ({ attempt, placeKind, workerRef }),
});

export const takeHandover = referralVerb({
  name: 'takeHandover',
  action: 'TAKE',
  input: TAKE_INPUT,
  data: ({ arrivalChecks, clientSaysTold }, { attempt }, workerRef) => ({
    attempt,
    arrivalChecks,
    clientSaysTold: readToldItems(clientSaysTold),
    workerRef,
  }),
});

export const failHandover = referralVerb({
  name: 'failHandover',
  action: 'FAIL',
  input: FAIL_INPUT,
  data: ({ reason, whereabouts }, { attempt }) => ({ attempt, reason, whereabouts }),
});

export const startService = referralVerb({
  name: 'startService',
  action: 'START_SERVICE',
  input: START_INPUT,
  data: ({ service }, _fold, workerRef) => ({ service, workerRef }),
});

export const sendFeedback = referralVerb({
  name: 'sendFeedback',
  action: 'SEND_FEEDBACK',
  input: FEEDBACK_INPUT,
  data: ({ outcome, services }) => ({ outcome, services }),
});

/** A verb on a referral that exists: authorise, lock, ask the table of actions, append the act. */
function referralVerb<F extends FieldSpecs>(
  spec: VerbSpec<F>,
): UseCase<InputOf<F> & ReferralActInput, ReferralActResult> {
  return {
    name: spec.name,
    async run(ctx, raw) {
      const input = spec.input.read(raw) as InputOf<F> & ReferralActInput;
      const fold = await lockOwnReferral(ctx, spec.action, input.referralId);
      requireAvailable(ctx, spec.action, fold);
      requireNearPlan(input.handoverAt, ctx.now, 'handoverAt');
      const workerRef = input.via === undefined ? ctx.viewer.workerRef : undefined;
      return appendReferralAct(ctx, {
        action: spec.action,
        fold,
        input,
        data: spec.data(input, fold, workerRef),
      });
    },
  };
}

/** The referral as it is now and will be until the commit; looks absent to whoever may not work on it. */
export async function lockOwnReferral(
  ctx: UseCaseContext,
  action: ReferralAction,
  referralId: string,
): Promise<ReferralFold> {
  if (!isUuid(referralId)) throw notFound();
  await lockReferral(ctx.manager, ctx.agencyId, referralId);
  const row = await getReferralRow(ctx, referralId);
  const { restrictedTo } = await caseResource(ctx.manager, ctx.agencyId, row.caseId);
  ctx.require(
    permissionOf(action),
    { agencyId: ctx.agencyId, restrictedTo },
    { type: 'referral', id: referralId },
  );
  const fold = await loadReferralFold(ctx.manager, ctx.agencyId, { referralId, membership: ctx.directory });
  if (!fold) throw notFound();
  return fold;
}

/** The table of actions decides; a screen that is behind learns what the referral is now. */
export function requireAvailable(ctx: UseCaseContext, action: ReferralAction, fold: ReferralFold): void {
  const actions = availableActions(fold, { party: ctx.agencyId });
  if (actions.includes(action)) return;
  throw staleReferral(fold, {
    nameOf: (party) => ctx.directory.find(party)?.name ?? { id: party, en: party },
    actions,
  });
}

export async function appendReferralAct(
  ctx: UseCaseContext,
  {
    action,
    fold,
    input,
    data,
  }: {
    action: ReferralAction;
    fold: ReferralFold;
    input: ReferralActInput;
    data: Readonly<Record<string, unknown>>;
  },
): Promise<ReferralActResult> {
  const signature = signatureFor({
    action,
    agencyId: ctx.agencyId,
    fold,
    onBehalfOf: input.onBehalfOf,
    via: viaOf(input.via),
  });
  if ('wrongField' in signature) throw wrongSignature(signature.wrongField);
  const occurredAt = input.occurredAt ?? ctx.now;
  if (input.occurredAt && input.occurredAt < earliestOf(action, fold)) throw beforeSending();
  requireHonestTime({
    occurredAt,
    backdateReason: input.backdateReason,
    now: ctx.now,
    clockHours: clockHoursOf(action, fold),
  });
  const appended = await ctx.act({
    ...signature,
    type: ACTION_ACTS[action],
    caseId: fold.caseId,
    referralId: fold.id,
    occurredAt,
    backdateReason: input.backdateReason,
    provisional: action === 'RECORD_PHONE_ACCEPTANCE' ? true : undefined,
    parties: [fold.from, fold.to, fold.recordedBy],
    data: toJson(data) as Record<string, Json>,
  });
  return { referralId: fold.id, caseId: fold.caseId, actId: appended.id };
}

export function viaOf(via: string | undefined): 'LINK' | 'PHONE' | undefined {
  return via === 'LINK' || via === 'PHONE' ? via : undefined;
}
