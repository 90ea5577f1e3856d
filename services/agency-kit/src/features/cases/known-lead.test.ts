import type { ReferralFold } from '@estafet/schema';
import { knownLead } from './known-lead';

const at = (day: number): string => new Date(Date.UTC(2026, 2, day)).toISOString();
const opened = { actId: 'c0', at: new Date(at(1)) };

function aTransfer(
  facts: Partial<ReferralFold> & Pick<ReferralFold, 'from' | 'to' | 'leadFrom'>,
): ReferralFold {
  const day = Number(/\d+$/.exec(facts.takenActId ?? 't2')?.[0] ?? 2);
  return {
    kind: 'TRANSFER',
    state: 'HANDED_OVER',
    clientMoves: true,
    isProvisional: false,
    takenActId: 't2',
    handedOverAt: at(day),
    ...facts,
  } as ReferralFold;
}

describe('who leads, as far as an agency knows', () => {
  it('is the agency that opened the case, until both hands confirmed a transfer', () => {
    const sent = aTransfer({ from: 'a', to: 'b', leadFrom: 'c0' });
    expect(knownLead({ agencyId: 'a', opened, referrals: [] })).toMatchObject({ lead: 'a', leadActId: 'c0' });
    for (const state of ['ACCEPTED', 'HANDING_OVER', 'TAKEN', 'DISPUTED', 'WITHDRAWN'] as const) {
      expect(knownLead({ agencyId: 'a', opened, referrals: [{ ...sent, state }] })).toMatchObject({
        lead: 'a',
      });
    }
    expect(knownLead({ agencyId: 'a', opened, referrals: [sent] })).toMatchObject({
      lead: 'b',
      leadActId: 't2',
    });
    expect(knownLead({ agencyId: 'b', referrals: [sent] })).toMatchObject({ lead: 'b', leadActId: 't2' });
  });

  it('moves by the acceptance where the client does not travel, unless that was only by phone', () => {
    const accepted = aTransfer({
      ...{ from: 'a', to: 'b', leadFrom: 'c0', clientMoves: false, state: 'ACCEPTED' },
      acceptedActId: 'acc',
      acceptedAt: at(2),
    });
    expect(knownLead({ agencyId: 'a', opened, referrals: [accepted] })).toMatchObject({ leadActId: 'acc' });
    const byPhone = { ...accepted, isProvisional: true };
    expect(knownLead({ agencyId: 'a', opened, referrals: [byPhone] })).toMatchObject({ lead: 'a' });
  });

  it('comes back by a return, even from an agency whose own gain this one never saw', () => {
    const away = aTransfer({ from: 'a', to: 'b', leadFrom: 'c0' });
    const back = aTransfer({ from: 'b', to: 'a', leadFrom: 't2', takenActId: 't3' });
    const unseen = aTransfer({ from: 'c', to: 'a', leadFrom: 't9', takenActId: 't4' });
    for (const referrals of [
      [away, back],
      [back, away],
    ]) {
      expect(knownLead({ agencyId: 'a', opened, referrals })).toMatchObject({ lead: 'a', leadActId: 't3' });
    }
    expect(knownLead({ agencyId: 'a', opened, referrals: [away, unseen] })).toMatchObject({
      lead: 'a',
      leadActId: 't4',
    });
  });

  it('is not moved by a service, whatever its state', () => {
    const service = { ...aTransfer({ from: 'a', to: 'b', leadFrom: 'c0' }), kind: 'SERVICE' as const };
    expect(knownLead({ agencyId: 'a', opened, referrals: [service] })).toMatchObject({ lead: 'a' });
    expect(knownLead({ agencyId: 'b', referrals: [service] })).toBeUndefined();
  });
});
