import { periodStart, referralFilterOf, referralsPath } from './referral-filter';

const NOW = new Date('2026-03-10T20:30:00.000Z').getTime();

describe('the filter of referrals', () => {
  it('begins a period with a day in WIB', () => {
    expect(periodStart('30', NOW)).toBe('2026-02-08T17:00:00.000Z');
    expect(periodStart('30', NOW + 3_600_000)).toBe(periodStart('30', NOW));
  });

  it('reads measure, pair and period from the address, and nothing that it does not know', () => {
    expect(
      referralFilterOf({ ukuran: 'OVERDUE', dari: 'polres', ke: 'dinsos', hari: '30', status: 'LOST' }, NOW),
    ).toEqual({
      states: undefined,
      kind: undefined,
      urgency: undefined,
      measure: 'OVERDUE',
      party: undefined,
      from: 'polres',
      to: 'dinsos',
      sentFrom: '2026-02-08T17:00:00.000Z',
    });
    expect(referralFilterOf({ hari: '31' }, NOW).sentFrom).toBeUndefined();
  });

  it('writes the address of the list behind a figure', () => {
    expect(referralsPath({ ukuran: 'WAITING', ke: 'dinsos', hari: '90' })).toBe(
      '/kendali/rujukan?ukuran=WAITING&ke=dinsos&hari=90',
    );
  });
});
