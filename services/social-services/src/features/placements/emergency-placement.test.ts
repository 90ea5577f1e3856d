import { concernOf, mustEndBy, nextNoon, type PlacementFacts } from './emergency-placement';

/** 22:00 in Cianjur. */
const startedAt = new Date('2026-03-02T15:00:00.000Z');
const noon = new Date('2026-03-03T05:00:00.000Z');
const aPlacement = (facts: Partial<PlacementFacts> = {}): PlacementFacts => ({
  startedAt,
  isChild: true,
  sharedWithUnrelatedAdults: true,
  isSeparated: false,
  ...facts,
});

describe('a child among unrelated adults (G16)', () => {
  it('is a concern at once without a reason', () => {
    expect(concernOf(aPlacement(), startedAt)).toBe('CHILD_WITH_ADULTS');
    expect(mustEndBy(aPlacement())).toBeUndefined();
  });

  it('may last the night with a reason, and ends by the next noon in WIB', () => {
    const placement = aPlacement({ emergencyReason: 'NO_OTHER_BED' });
    expect(mustEndBy(placement)).toEqual(noon);
    expect(concernOf(placement, noon)).toBe('EMERGENCY');
    expect(concernOf(placement, new Date(noon.getTime() + 1))).toBe('EMERGENCY_OVERDUE');
  });

  it.each([
    ['an adult', { isChild: false }],
    ['a room without unrelated adults', { sharedWithUnrelatedAdults: false }],
    ['a separated unit', { isSeparated: true }],
    ['a placement that has ended', { endedAt: noon }],
  ])('is none for %s', (_case, facts) => {
    expect(concernOf(aPlacement(facts), noon)).toBe('NONE');
  });

  it('counts the noon of the same day for a placement after midnight', () => {
    expect(nextNoon(new Date('2026-03-02T18:00:00.000Z'))).toEqual(noon);
    expect(nextNoon(noon)).toEqual(new Date('2026-03-04T05:00:00.000Z'));
  });
});
