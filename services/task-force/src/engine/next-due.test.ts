import { nextDueAfter, retryAfter } from './next-due';

const AT = '2026-03-02T02:00:00.000Z';
const NEXT_DAY = '2026-03-03T02:00:00.000Z';

describe('when a subject is judged next', () => {
  it('is the earliest instant that its rules and timers name, or never', () => {
    const soon = '2026-03-02T05:00:00.000Z';
    expect(nextDueAfter(AT, [NEXT_DAY, undefined, soon])).toEqual({ at: soon, isPostponed: false });
    expect(nextDueAfter(AT, [])).toEqual({ at: undefined, isPostponed: false });
  });

  it('is a day later where the same instant, an earlier one or none that can be read is asked for', () => {
    for (const wanted of [AT, '2026-01-01T00:00:00.000Z', '2026-03-02T09:00:00+07:00', 'besok']) {
      expect(nextDueAfter(AT, [wanted])).toEqual({ at: NEXT_DAY, isPostponed: true });
    }
    expect(retryAfter(AT)).toBe(NEXT_DAY);
  });

  it('is not put off by that beyond what else is due', () => {
    const soon = '2026-03-02T05:00:00.000Z';
    expect(nextDueAfter(AT, [AT, soon])).toEqual({ at: soon, isPostponed: true });
  });
});
