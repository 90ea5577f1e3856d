import { actingParty, type ReferralFold } from '@estafet/schema';
import type { HistoryAct } from './types';

/**
 * The parties of a case: who opened it, and from them on whoever accepted a referral of one of them, or took the client.
 * Having sent an act that names a case does not make a party, nor does an arrival that the sender disputes: acts of
 * strangers must open no door (architecture §4).
 */
export function casePartiesOf(
  opened: Pick<HistoryAct, 'agencyId' | 'onBehalfOf'> | undefined,
  referrals: readonly Pick<ReferralFold, 'from' | 'to' | 'recordedBy' | 'state' | 'acceptedAt' | 'takenAt'>[],
): ReadonlySet<string> {
  const parties = new Set<string>();
  if (!opened) return parties;
  parties.add(opened.agencyId);
  parties.add(actingParty(opened));
  for (let size = 0; size !== parties.size;) {
    size = parties.size;
    for (const { from, to, recordedBy, state, acceptedAt, takenAt } of referrals) {
      const isTaken = state !== 'DISPUTED' && (acceptedAt !== undefined || takenAt !== undefined);
      if (isTaken && (parties.has(from) || parties.has(recordedBy))) parties.add(to);
    }
  }
  return parties;
}
