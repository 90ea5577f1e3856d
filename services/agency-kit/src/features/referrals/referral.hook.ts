import type { ActEvent, ActHook } from '../../kernel/act-hook';
import { systemAct } from '../../kernel/use-case';
import { rowOf } from './referral';
import { AgencyReferralEntity } from './referral.entity';
import { loadReferralFold, lockReferral } from './referral.store';

/**
 * Keeps the agency's copy in step: each act of a referral, own or received, folds the whole set anew, so that neither
 * the order of arrival nor a repetition matters. A referral that arrives is confirmed by the receiver's server.
 */
export const referralHook: ActHook = {
  name: 'referrals',
  async onAct(event) {
    const { act, manager, agencyId, deps } = event;
    const referralId = act.referralId ?? (act.type === 'referral.sent' ? act.id : undefined);
    if (referralId === undefined) return;
    await lockReferral(manager, agencyId, referralId);
    const fold = await loadReferralFold(manager, agencyId, {
      referralId,
      membership: deps.directory,
      arriving: act,
    });
    if (!fold || ![fold.from, fold.to, fold.recordedBy].includes(agencyId)) return;
    const row = rowOf(agencyId, fold);
    await manager.upsert(AgencyReferralEntity, { ...row, detail: row.detail as object }, ['agencyId', 'id']);
    if (!event.isOwn && act.type === 'referral.sent' && fold.to === agencyId) await confirmDelivery(event);
  },
};

async function confirmDelivery({ deps, manager, agencyId, act, now }: ActEvent): Promise<void> {
  await systemAct(
    deps,
    { manager, agencyId, now },
    { type: 'referral.delivered', caseId: act.caseId, referralId: act.id, parties: [act.agencyId], data: {} },
  );
}
