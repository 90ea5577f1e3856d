import { CONSENT_GIVERS, CONSENT_PURPOSES, CONSENT_SCOPES, LEGAL_BASES } from '@estafet/schema';
import { AgencyReferralEntity } from '../../referrals/referral.entity';
import { withdrawReferral } from '../../referrals/referral.service';
import { type CaseActWork, defineCaseVerb } from '../case-verb';
import { field, optional } from '../input-fields';

const CONSENT_FIELDS = {
  scope: field.code(CONSENT_SCOPES, 'What it covers'),
  purpose: optional(field.code(CONSENT_PURPOSES, 'For which purpose')),
  basis: optional(field.code(LEGAL_BASES, 'The letter of UU 27/2022 art. 20')),
  givenBy: optional(field.code(CONSENT_GIVERS, 'Who agreed or withdrew; never a suspect parent (art. 25)')),
} as const;

/** Scopes under which a referral shares her data. */
const COVERS_REFERRALS: ReadonlySet<string> = new Set(['REFERRAL', 'DOSSIER', 'ALL']);

/** The legal basis of sharing and, apart from it, her agreement (architecture §6). Both reach every holder. */
export const CONSENT_VERBS = {
  recordConsent: defineCaseVerb({
    name: 'recordConsent',
    act: 'consent.recorded',
    description:
      "Records the legal basis and, apart from it, the client's agreement; for a child, who agreed",
    fields: CONSENT_FIELDS,
    audience: (_input, caseParties) => caseParties,
  }),
  withdrawConsent: defineCaseVerb({
    name: 'withdrawConsent',
    act: 'consent.withdrawn',
    description: 'Records that she withdrew her agreement: pending referrals are withdrawn with it',
    fields: CONSENT_FIELDS,
    audience: (_input, caseParties) => caseParties,
    save: async (work, { scope, idempotencyKey }) => {
      if (COVERS_REFERRALS.has(scope)) await withdrawPendingReferrals(work, idempotencyKey);
    },
  }),
} as const;

/** Those that this agency sent and can still stop; where she is already on her way, the two hands settle it. */
async function withdrawPendingReferrals({ ctx, caseId }: CaseActWork, idempotencyKey: string): Promise<void> {
  const sent = await ctx.manager.findBy(AgencyReferralEntity, {
    agencyId: ctx.agencyId,
    caseId,
    recordedBy: ctx.agencyId,
  });
  for (const { id, from } of sent.filter(({ availableActions }) => availableActions.includes('WITHDRAW'))) {
    await withdrawReferral.run(ctx, {
      idempotencyKey,
      referralId: id,
      reason: 'CLIENT_DECLINED',
      // Sent for a partner that leads: whoever speaks for it takes it back as well.
      via: from === ctx.agencyId ? undefined : 'PHONE',
    });
  }
}
