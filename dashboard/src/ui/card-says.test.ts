import { cardSays, differsFromCard, toldFromCard } from './card-says';

const CARD = { lengthDays: 30, given: ['MEALS'], notGiven: ['POCKET_MONEY'] };

describe('what was told beside the card', () => {
  it('reads the card one thing at a time', () => {
    expect(cardSays(CARD, 'lengthDays')).toEqual({ days: 30 });
    expect(cardSays(CARD, 'MEALS')).toEqual({ isGiven: true });
    expect(cardSays(CARD, 'POCKET_MONEY')).toEqual({ isGiven: false });
    expect(cardSays(CARD, 'JOB')).toBeUndefined();
    expect(cardSays({ given: [], notGiven: [] }, 'lengthDays')).toBeUndefined();
  });

  it('tells exactly the card to a client to whom it was read out', () => {
    const told = toldFromCard(CARD);
    expect(told).toEqual([
      { item: 'lengthDays', days: 30 },
      { item: 'MEALS', isGiven: true },
      { item: 'POCKET_MONEY', isGiven: false },
    ]);
    expect(told.some((item) => differsFromCard(CARD, item))).toBe(false);
  });

  it('marks what differs, and nothing of which one of the two is silent', () => {
    expect(differsFromCard(CARD, { item: 'lengthDays', days: 14 })).toBe(true);
    expect(differsFromCard(CARD, { item: 'POCKET_MONEY', isGiven: true })).toBe(true);
    expect(differsFromCard(CARD, { item: 'JOB', isGiven: true })).toBe(false);
    expect(differsFromCard(CARD, { item: 'MEALS' })).toBe(false);
  });
});
