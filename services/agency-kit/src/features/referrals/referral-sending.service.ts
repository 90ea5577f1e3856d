import { type AgencyKind, type Json, newActId } from '@estafet/schema';
import { DomainError } from '@estafet/relay-kit';
import { invalidInput } from '../../kernel/errors';
import type { UseCase, UseCaseContext } from '../../kernel/use-case';
import {
  requireHonestTime,
  requireNearPlan,
  requireRecentSending,
  requireWithinCase,
  DAYS_BEFORE_CASE_FOR_OTHERS,
} from '../case-acts/act-time.policy';
import { toJson } from '../case-acts/input-fields';
import { readToldItems } from '../case-acts/told-items';
import { lockCaseFile } from '../cases/case-access';
import { openCase } from '../cases/case-opening';
import { composeDossier } from '../dossiers/dossier.service';
import {
  EMERGENCY_INPUT,
  SEND_INPUT,
  type SendEmergencyReferralInput,
  type SendReferralInput,
} from './referral-input';
import { sendingError } from './referral.errors';
import { findSendingProblem, type SendingQuestion } from './referral.policy';
import {
  appendReferralAct,
  lockOwnReferral,
  type ReferralActResult,
  requireAvailable,
  viaOf,
} from './referral.service';
import { loadReferralFolds } from './referral.store';

/** Sending stops no clock; more than a day late asks for a reason. */
const SENDING_CLOCK_HOURS = 96;
const MAX_CLIENTS = 20;
/** A safe place to sleep (requirements §7). */
const SAFE_PLACE = 'SV04';

const CHANNEL_OF_KIND: Readonly<Record<AgencyKind, string>> = {
  POLICE: 'POLICE',
  NGO: 'NGO',
  SOCIAL_SERVICES: 'PUBLIC',
  SERVICE_CENTRE: 'PUBLIC',
  TASK_FORCE: 'PUBLIC',
  PARTNER: 'PUBLIC',
};

/** Refers a client: the act, the agency's copy and the dossier (encrypted until the receiver has said yes). */
export const sendReferral: UseCase<SendReferralInput, ReferralActResult> = {
  name: 'sendReferral',
  run: (ctx, raw) => send(ctx, SEND_INPUT.read(raw)),
};

/** From the field, at night: opens a case and an urgent referral for each client; everything unknown stays unknown. */
export const sendEmergencyReferral: UseCase<
  SendEmergencyReferralInput,
  { readonly referrals: { readonly referralId: string; readonly caseId: string; readonly actId: string }[] }
> = {
  name: 'sendEmergencyReferral',
  async run(ctx, raw) {
    const input = EMERGENCY_INPUT.read(raw);
    if (input.clients.length === 0 || input.clients.length > MAX_CLIENTS) {
      throw invalidInput('clients', `1_TO_${MAX_CLIENTS}`, {
        id: `Isi 1 sampai ${MAX_CLIENTS} klien.`,
        en: `Give 1 to ${MAX_CLIENTS} clients.`,
      });
    }
    const referrals: ReferralActResult[] = [];
    for (const client of input.clients) {
      const { ageBand = 'UNKNOWN', sex = 'UNKNOWN', needs } = client;
      const { caseId } = await openCase.run(ctx, {
        idempotencyKey: input.idempotencyKey,
        channel: CHANNEL_OF_KIND[ctx.deps.kind],
        ageBand,
        sex,
        victimStatus: 'POSSIBLE',
        kecamatanFound: input.kecamatanFound,
        openedAt: input.occurredAt,
        backdateReason: input.backdateReason,
      });
      const sent = await send(ctx, {
        idempotencyKey: input.idempotencyKey,
        occurredAt: input.occurredAt,
        backdateReason: input.backdateReason,
        caseId,
        kind: 'TRANSFER',
        to: input.to,
        services: input.services ?? [SAFE_PLACE],
        urgency: 'URGENT',
        clientMoves: true,
        triage: { ageBand, sex, needs },
        dossier: { legalBasis: input.legalBasis ?? 'd', agreedBy: 'NONE' },
      });
      if (input.isAcceptedByPhone) await recordAcceptanceOnPhone(ctx, sent.referralId, input);
      referrals.push(sent);
    }
    return { referrals };
  },
};

/** A member's yes by telephone is provisional; a partner has no other way to say it, so its yes counts. */
async function recordAcceptanceOnPhone(
  ctx: UseCaseContext,
  referralId: string,
  { idempotencyKey, to }: Pick<SendEmergencyReferralInput, 'idempotencyKey' | 'to'>,
): Promise<void> {
  const action = ctx.directory.isMember(to) ? 'RECORD_PHONE_ACCEPTANCE' : 'ACCEPT';
  const fold = await lockOwnReferral(ctx, action, referralId);
  requireAvailable(ctx, action, fold);
  await appendReferralAct(ctx, {
    action,
    fold,
    input: { idempotencyKey, referralId, via: 'PHONE' },
    data: {},
  });
}

async function send(ctx: UseCaseContext, input: SendReferralInput): Promise<ReferralActResult> {
  const file = await lockCaseFile(ctx, 'referral.send', input.caseId);
  const sender = input.onBehalfOf ?? ctx.agencyId;
  const kind = input.kind === 'TRANSFER' ? 'TRANSFER' : 'SERVICE';
  const referrals = await loadReferralFolds(ctx.manager, ctx.agencyId, file.caseId, ctx.directory);
  const problem = findSendingProblem({
    agencyId: ctx.agencyId,
    kind,
    to: input.to,
    onBehalfOf: input.onBehalfOf,
    via: viaOf(input.via),
    destination: destinationOf(ctx, input.to),
    isCaseClosed: file.closedAt !== null,
    isSenderMember: ctx.directory.isMember(sender),
    lead: file.lead ?? undefined,
    isLeadMember: file.lead === null || ctx.directory.isMember(file.lead),
    returnOf: input.returnOf,
    referrals,
  });
  if (problem) throw sendingError(problem);
  requireWholeInput(input);
  requireNearPlan(input.handoverAt, ctx.now, 'handoverAt');
  const occurredAt = input.occurredAt ?? ctx.now;
  requireHonestTime({
    occurredAt,
    backdateReason: input.backdateReason,
    now: ctx.now,
    clockHours: SENDING_CLOCK_HOURS,
  });
  requireRecentSending(occurredAt, ctx.now);
  requireWithinCase(
    occurredAt,
    {
      openedAt: file.openedAt,
      referrals: referrals.map(({ sentAt }) => ({ sentAt: new Date(sentAt) })),
    },
    DAYS_BEFORE_CASE_FOR_OTHERS,
  );
  const referralId = newActId(ctx.now);
  // Composed first: the dossier must be there when the act, folded at once, asks for it.
  await composeDossier(ctx, { referralId, caseId: file.caseId, to: input.to, ...input.dossier });
  const appended = await ctx.act({
    id: referralId,
    type: 'referral.sent',
    caseId: file.caseId,
    onBehalfOf: input.onBehalfOf,
    via: viaOf(input.via),
    occurredAt,
    backdateReason: input.backdateReason,
    parties: [sender, input.to],
    data: sentData(input, kind === 'TRANSFER' ? file.leadActId : null),
  });
  return { referralId, caseId: file.caseId, actId: appended.id };
}

/** The act's data: no name and no free text, whatever the input held. */
function sentData(input: SendReferralInput, leadFrom: string | null): Record<string, Json> {
  const { triage, eligibility, dossier } = input;
  return toJson({
    kind: input.kind,
    to: input.to,
    urgency: input.urgency,
    clientMoves: input.clientMoves,
    respondBy: input.respondBy,
    payer: input.payer,
    returnOf: input.returnOf,
    leadFrom: leadFrom ?? undefined,
    handoverAt: input.handoverAt,
    services: input.services,
    cardVersion: input.cardVersion,
    eligibility: eligibility?.result,
    criterion: eligibility?.criterion,
    reason: eligibility?.reason,
    told: readToldItems(input.told),
    triage,
    legalBasis: dossier.legalBasis,
    agreementBy: dossier.agreedBy,
    clientAgrees: dossier.clientAgrees,
  }) as Record<string, Json>;
}

/** What a field alone cannot tell: two answers that contradict each other. */
function requireWholeInput({ eligibility, dossier, respondBy, occurredAt }: SendReferralInput): void {
  if (eligibility?.result === 'OVERRIDE' && (!eligibility.criterion || !eligibility.reason)) {
    throw invalidInput('eligibility.reason', 'REQUIRED_FOR_OVERRIDE', {
      id: 'Pengecualian dari syarat memerlukan syarat yang dimaksud dan alasannya.',
      en: 'An exception from a criterion needs the criterion and a reason.',
    });
  }
  if (dossier.legalBasis === 'a' && dossier.agreedBy === 'NONE') {
    throw invalidInput('dossier.agreedBy', 'REQUIRED_FOR_CONSENT', {
      id: 'Dasar hukum persetujuan (huruf a) memerlukan orang yang menyetujui.',
      en: 'Consent (letter a) as legal basis needs somebody who agreed.',
    });
  }
  if (dossier.legalBasis === 'a' && dossier.clientAgrees === false) {
    throw invalidInput('dossier.clientAgrees', 'REQUIRED_FOR_CONSENT', {
      id: 'Dasar hukum persetujuan (huruf a) memerlukan klien yang sudah ditanya dan bersedia.',
      en: 'Consent (letter a) as legal basis needs a client who was asked and is willing.',
    });
  }
  if (respondBy && occurredAt && respondBy <= occurredAt) {
    throw new DomainError(
      'INVALID_INPUT',
      { id: 'Batas jawaban harus sesudah waktu pengiriman.', en: 'The answer is due after the sending.' },
      { field: 'respondBy', rule: 'AFTER_SENDING' },
    );
  }
}

function destinationOf(ctx: UseCaseContext, to: string): SendingQuestion['destination'] {
  const entry = ctx.directory.find(to);
  if (!entry) return 'UNKNOWN';
  if (entry.kind === 'TASK_FORCE') return 'TASK_FORCE';
  return entry.isMember ? 'MEMBER' : 'PARTNER';
}
