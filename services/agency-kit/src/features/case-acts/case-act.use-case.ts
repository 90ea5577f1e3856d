import { DomainError } from '@estafet/relay-kit';
import { newActId } from '@estafet/schema';
import { notFound } from '../../kernel/errors';
import type { UseCase, UseCaseContext } from '../../kernel/use-case';
import { lockCaseFile } from '../cases/case-access';
import { caseFactsOf } from '../cases/case-facts';
import type { CaseFileEntity } from '../cases/case-file.entity';
import { loadCaseLinks } from '../cases/case-links';
import { asCaseActRecord, loadCaseActs } from '../cases/case-file.store';
import { AgencyReferralEntity } from '../referrals/referral.entity';
import {
  DAYS_BEFORE_CASE,
  requireHonestTime,
  requireWithinCase,
  requireWithinDecade,
} from './act-time.policy';
import { findPartnerProblem, mayRecord } from './case-act.policy';
import type { CaseInput, CaseVerb } from './case-verb';

// A type, not an interface: results are stored as JSON, and only types have JSON's index signature.
export type CaseActResult = { readonly caseId: string; readonly actId: string };

/** Turns a line of the table into a use case: authorise, check authority and time, append the act, keep own rows. */
export function caseActUseCase<I extends CaseInput>(verb: CaseVerb<I>): UseCase<I, CaseActResult> {
  return { name: verb.name, run: (ctx, raw) => recordCaseAct(ctx, verb, verb.read(raw)) };
}

async function recordCaseAct<I extends CaseInput>(
  ctx: UseCaseContext,
  verb: CaseVerb<I>,
  given: I,
): Promise<CaseActResult> {
  if (verb.kinds && !verb.kinds.includes(ctx.deps.kind)) throw notFound();
  const file = await lockCaseFile(ctx, verb.action, given.caseId);
  const input = await verb.prepare(ctx, given);
  const referrals = await ctx.manager.findBy(AgencyReferralEntity, {
    agencyId: ctx.agencyId,
    caseId: file.caseId,
  });
  requireAuthority(ctx, verb, file, referrals);
  const occurredAt = input.occurredAt ?? ctx.now;
  requirePartner(ctx, { ...input, occurredAt }, { lead: file.lead ?? undefined, referrals });
  requireHonestTime({
    occurredAt,
    backdateReason: input.backdateReason,
    now: ctx.now,
    clockHours: verb.clockHours,
  });
  if (verb.mayPrecedeCase) requireWithinDecade(occurredAt, ctx.now, 'occurredAt');
  else requireWithinCase(occurredAt, { openedAt: file.openedAt, referrals }, DAYS_BEFORE_CASE);
  const acts = (await loadCaseActs(ctx, file.caseId)).map(asCaseActRecord);
  const refusal = await verb.refusal(
    {
      acts,
      facts: caseFactsOf(acts),
      now: ctx.now,
      hasOpenTransfer: referrals.some(isOpenTransfer),
      isClosed: file.closedAt !== null,
      hasLinkedCase: async () => ((await loadCaseLinks(ctx, [file.caseId]))[0] ?? []).length > 0,
    },
    input,
  );
  if (refusal) throw refusal;
  const actId = newActId(ctx.now);
  await ctx.act({
    id: actId,
    type: verb.act,
    caseId: file.caseId,
    occurredAt,
    backdateReason: input.backdateReason,
    provisional: input.isProvisional,
    onBehalfOf: input.onBehalfOf,
    via: input.via === 'LINK' || input.via === 'PHONE' ? input.via : undefined,
    parties: verb.audience(input, partiesOf(ctx.agencyId, referrals)),
    data: verb.data(input, actId),
  });
  await verb.save({ ctx, caseId: file.caseId, actId, occurredAt }, input);
  return { caseId: file.caseId, actId };
}

function requireAuthority(
  ctx: UseCaseContext,
  verb: Pick<CaseVerb, 'authority'>,
  file: CaseFileEntity,
  referrals: readonly AgencyReferralEntity[],
): void {
  const answer = mayRecord({
    authority: verb.authority,
    agencyId: ctx.agencyId,
    lead: file.lead ?? undefined,
    isLeadMember: file.lead === null || ctx.directory.isMember(file.lead),
    referrals,
  });
  if (answer === 'YES') return;
  const name = file.lead === null ? undefined : ctx.directory.find(file.lead)?.name;
  const lead = { id: name?.id ?? 'lembaga lain', en: name?.en ?? 'another agency' };
  throw answer === 'NOT_LEAD'
    ? new DomainError('NOT_LEAD', {
        id: `Hanya penanggung jawab kasus yang dapat mencatat ini; kasus ini sekarang di ${lead.id}.`,
        en: `Only the lead of the case can record this; the case is now with ${lead.en}.`,
      })
    : new DomainError('NOT_ON_CASE', {
        id: `Lembaga Anda tidak lagi menangani kasus ini; kasus ini sekarang di ${lead.id}.`,
        en: `Your agency no longer works on this case; it is now with ${lead.en}.`,
      });
}

function requirePartner(
  ctx: UseCaseContext,
  input: CaseInput & { readonly occurredAt: Date },
  { lead, referrals }: { lead: string | undefined; referrals: readonly AgencyReferralEntity[] },
): void {
  const field = findPartnerProblem({
    onBehalfOf: input.onBehalfOf,
    via: input.via,
    isPartner: isPartner(ctx, input.onBehalfOf),
    agencyId: ctx.agencyId,
    lead,
    occurredAt: input.occurredAt,
    referrals,
  });
  if (field === undefined) return;
  throw new DomainError(
    'NOT_YOUR_PARTNER',
    {
      id: 'Atas nama lembaga lain hanya dapat dicatat untuk mitra tanpa sistem yang menerima rujukan Anda, selama rujukan itu berjalan, beserta caranya (telepon atau tautan).',
      en: 'On behalf of another one can record only for a partner without a system that accepted your referral, while it runs, with how it told you (phone or link).',
    },
    { field, rule: 'PARTNER_OF_OWN_REFERRAL' },
  );
}

function isOpenTransfer({ kind, state }: AgencyReferralEntity): boolean {
  const isOver = ['DECLINED', 'WITHDRAWN', 'VOIDED', 'HANDED_OVER', 'IN_SERVICE', 'COMPLETED'].includes(
    state,
  );
  return kind === 'TRANSFER' && !isOver;
}

function partiesOf(agencyId: string, referrals: readonly AgencyReferralEntity[]): readonly string[] {
  const withdrawnFrom = new Set(['DECLINED', 'WITHDRAWN', 'VOIDED']);
  const parties = referrals
    .filter(({ state }) => !withdrawnFrom.has(state))
    .flatMap(({ from, to }) => [from, to]);
  return [...new Set(parties)].filter((party) => party !== agencyId);
}

function isPartner(ctx: UseCaseContext, id: string | undefined): boolean {
  return id !== undefined && ctx.directory.find(id) !== undefined && !ctx.directory.isMember(id);
}
