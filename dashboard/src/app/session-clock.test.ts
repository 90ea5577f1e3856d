import { canStay, nextLook, spokenMark } from './session-clock';

describe('the clock of a session', () => {
  it('asks again two minutes before the end, and at least every ten minutes', () => {
    expect(nextLook({ seconds: 1_800, atMostSeconds: 36_000 })).toBe(600);
    expect(nextLook({ seconds: 400, atMostSeconds: 36_000 })).toBe(280);
  });

  it('looks often while it warns, and once more just after the end', () => {
    expect(nextLook({ seconds: 120, atMostSeconds: 36_000 })).toBe(15);
    expect(nextLook({ seconds: 9, atMostSeconds: 36_000 })).toBe(10);
    expect(nextLook({ seconds: 0, atMostSeconds: 36_000 })).toBe(1);
  });

  it('offers to stay only where staying helps', () => {
    expect(canStay({ seconds: 100, atMostSeconds: 5_000 })).toBe(true);
    expect(canStay({ seconds: 100, atMostSeconds: 100 })).toBe(false);
  });

  it('speaks at a few marks only', () => {
    expect([120, 119, 61, 60, 31, 30, 11, 10, 1].map(spokenMark)).toEqual([
      120, 120, 120, 60, 60, 30, 30, 10, 10,
    ]);
  });
});
