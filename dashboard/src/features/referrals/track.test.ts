import { REFERRAL_STATE_CODES } from '@estafet/schema/referral/index';
import { batonOf, handsOf, trackOf, type TrackedReferral } from './track';

function aReferral(values: Partial<TrackedReferral> = {}): TrackedReferral {
  return {
    state: 'DELIVERED',
    clientMoves: true,
    from: { id: 'polres', name: { id: 'Polres', en: 'Police' } },
    to: { id: 'p2tp2a', name: { id: 'UPTD PPA', en: 'Service centre' } },
    sentAt: '2026-11-01T00:00:00.000Z',
    ...values,
  };
}

const statuses = (referral: TrackedReferral) =>
  trackOf(referral).map(({ name, status }) => `${name} ${status}`);

describe('the relay track', () => {
  it('stands at the answer when the receiver has the referral and has not answered', () => {
    expect(statuses(aReferral())).toEqual([
      'sent done',
      'delivered done',
      'accepted current',
      'handedOver ahead',
      'inService ahead',
      'closed ahead',
    ]);
  });

  it('stands at the handover until both hands have confirmed', () => {
    for (const state of ['ACCEPTED', 'HANDING_OVER', 'TAKEN', 'DISPUTED'] as const) {
      expect(statuses(aReferral({ state }))).toContain('handedOver current');
    }
    expect(statuses(aReferral({ state: 'HANDED_OVER' }))).toContain('handedOver done');
  });

  it('draws no handover where the client does not travel', () => {
    const names = trackOf(aReferral({ clientMoves: false, state: 'ACCEPTED' })).map(({ name }) => name);
    expect(names).not.toContain('handedOver');
    expect(statuses(aReferral({ clientMoves: false, state: 'ACCEPTED' }))).toContain('inService current');
  });

  it('stops where a referral ended early, and has no current step then', () => {
    for (const state of ['DECLINED', 'WITHDRAWN', 'VOIDED'] as const) {
      const track = trackOf(aReferral({ state, deliveredAt: '2026-11-01T01:00:00.000Z' }));
      expect(track.map(({ status }) => status)).toEqual([
        'done',
        'done',
        'stopped',
        'ahead',
        'ahead',
        'ahead',
      ]);
    }
  });

  it('shows no acceptance time for a referral that was declined', () => {
    const declined = trackOf(aReferral({ state: 'DECLINED', answeredAt: '2026-11-02T00:00:00.000Z' }));
    expect(declined.find(({ name }) => name === 'accepted')?.at).toBeUndefined();
    const accepted = trackOf(aReferral({ state: 'ACCEPTED', answeredAt: '2026-11-02T00:00:00.000Z' }));
    expect(accepted.find(({ name }) => name === 'accepted')?.at).toBe('2026-11-02T00:00:00.000Z');
  });

  it('knows a holder for every state, and "between" only while one hand is missing', () => {
    for (const state of REFERRAL_STATE_CODES) {
      expect(batonOf({ state, clientMoves: true }).holder === 'between').toBe(state === 'HANDING_OVER');
    }
  });

  it('counts both hands only when the handover is complete', () => {
    expect(handsOf(aReferral({ state: 'HANDING_OVER' }))).toEqual({ given: true, taken: false });
    expect(handsOf(aReferral({ state: 'TAKEN' }))).toEqual({ given: false, taken: true });
    expect(handsOf(aReferral({ state: 'IN_SERVICE' }))).toEqual({ given: true, taken: true });
    expect(handsOf(aReferral({ state: 'ACCEPTED' }))).toEqual({ given: false, taken: false });
  });
});
