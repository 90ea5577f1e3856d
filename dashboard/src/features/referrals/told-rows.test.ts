import { saidIn, toldRows } from './told-rows';

const CARD = { lengthDays: 30, given: ['MEALS'], notGiven: ['POCKET_MONEY'] };

describe('what was told, on the page of a referral', () => {
  it('reads the stored words', () => {
    expect(saidIn('30')).toEqual({ days: 30 });
    expect(saidIn('true')).toEqual({ isGiven: true });
    expect(saidIn('false')).toEqual({ isGiven: false });
    expect([saidIn(null), saidIn(''), saidIn('nonsense')]).toEqual([undefined, undefined, undefined]);
  });

  it('shows what the card speaks of and nobody told her', () => {
    const rows = toldRows([{ item: 'MEALS', told: 'true' }], CARD);
    expect(rows.map(({ item }) => item)).toEqual(['MEALS', 'lengthDays', 'POCKET_MONEY']);
  });

  it('shows nothing where nothing was told and there is no card', () => {
    expect(toldRows([], undefined)).toEqual([]);
  });
});
