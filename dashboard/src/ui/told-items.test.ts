import { misinformed, withTold } from './told-items';

describe('what the client was told', () => {
  const card = { lengthDays: 180, given: ['MEALS', 'SCHOOL'], notGiven: ['POCKET_MONEY'] };

  it('finds promises that the programme does not keep, and refusals of what it gives', () => {
    const told = [
      { item: 'POCKET_MONEY', isGiven: true },
      { item: 'SCHOOL', isGiven: false },
      { item: 'MEALS', isGiven: true },
      { item: 'lengthDays', days: 14 },
    ];
    expect(misinformed(told, card)).toEqual(['POCKET_MONEY', 'SCHOOL', 'lengthDays']);
  });

  it('finds nothing in what was told rightly, nor in what the card does not speak of', () => {
    const told = [
      { item: 'MEALS', isGiven: true },
      { item: 'POCKET_MONEY', isGiven: false },
      { item: 'VISITS', isGiven: true },
      { item: 'lengthDays', days: 180 },
    ];
    expect(misinformed(told, card)).toEqual([]);
  });

  it('replaces an answer and takes one back', () => {
    const once = withTold([{ item: 'MEALS', isGiven: true }], 'MEALS', { isGiven: false });
    expect(once).toEqual([{ item: 'MEALS', isGiven: false }]);
    expect(withTold(once, 'MEALS', undefined)).toEqual([]);
  });
});
