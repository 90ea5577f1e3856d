import { COUNTED_RULES, periodBefore, periodOf, requireCoarse, trendPeriods } from './figures.policy';

const NOW = new Date('2026-04-01T00:00:00.000Z');
/** Midnight in WIB, where months begin. */
const wib = (text: string): Date => new Date(`${text}T00:00:00.000+07:00`);
const day = (text: string): Date => new Date(`${text}T00:00:00.000Z`);

describe('figures for officials', () => {
  it('count no rule that itself tells about a client', () => {
    for (const rule of ['G15', 'G16', 'G17', 'G18', 'G19', 'G20', 'G30', 'G31'] as const) {
      expect(COUNTED_RULES.has(rule)).toBe(false);
    }
    expect(COUNTED_RULES.get('G01')).toBe('ANSWERS');
    expect(COUNTED_RULES.get('G02')).toBe('HANDOVERS');
  });

  it('speak of the ninety days up to now unless asked for others, and of as many days before', () => {
    const period = periodOf({}, NOW);
    expect(period).toEqual({ from: day('2026-01-01'), to: NOW });
    expect(periodBefore(period)).toEqual({ from: day('2025-10-03'), to: day('2026-01-01') });
    expect(periodOf({ from: day('2026-02-01'), to: day('2026-03-01') }, NOW)).toEqual({
      from: day('2026-02-01'),
      to: day('2026-03-01'),
    });
  });

  it('refuse a period that ends before it begins, and one of more than three years', () => {
    expect(() => periodOf({ from: NOW, to: day('2026-01-01') }, NOW)).toThrow(
      'The period has to end after it begins.',
    );
    expect(() => periodOf({ from: day('2020-01-01') }, NOW)).toThrow('A period is three years at most.');
  });

  it('compare whole months in WIB with as many whole months before, however long these are', () => {
    expect(periodBefore({ from: wib('2026-04-01'), to: wib('2026-07-01') })).toEqual({
      from: wib('2026-01-01'),
      to: wib('2026-04-01'),
    });
    expect(periodBefore({ from: wib('2026-01-01'), to: wib('2027-01-01') }).from).toEqual(wib('2025-01-01'));
    expect(periodBefore({ from: wib('2026-03-01'), to: wib('2026-03-31') }).from).toEqual(wib('2026-01-30'));
  });

  it('show a trend up to the month or quarter in which the period ends, and never one that has not begun', () => {
    const period = { from: wib('2026-01-01'), to: wib('2026-04-01') };
    const months = trendPeriods(period, { step: 'MONTH', steps: 4, now: wib('2026-06-15') });
    expect(months.map(({ from }) => from)).toEqual(
      ['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'].map(wib),
    );
    expect(months.at(-1)?.to).toEqual(wib('2026-04-01'));
    const quarters = trendPeriods(period, { step: 'QUARTER', steps: 2, now: wib('2026-02-10') });
    expect(quarters).toEqual([
      { from: wib('2025-10-01'), to: wib('2026-01-01') },
      { from: wib('2026-01-01'), to: wib('2026-04-01') },
    ]);
    expect(trendPeriods(period, { step: 'MONTH', steps: 1, now: wib('2026-02-10') })).toEqual([
      { from: wib('2026-02-01'), to: wib('2026-03-01') },
    ]);
    for (const steps of [0, 25]) {
      expect(() => trendPeriods(period, { step: 'MONTH', steps, now: NOW })).toThrow('Steps are between');
    }
  });
});

describe('what an official may ask for', () => {
  const midnight = (date: string) => new Date(`${date}T00:00:00.000+07:00`);

  it('is whole days in WIB, four weeks at least', () => {
    expect(() => requireCoarse({ from: midnight('2026-01-01'), to: midnight('2026-01-29') })).not.toThrow();
    expect(() => requireCoarse({})).not.toThrow();
  });

  it.each([
    ['a window of a week', { from: midnight('2026-01-01'), to: midnight('2026-01-08') }],
    ['a window of hours', { from: midnight('2026-01-01'), to: new Date('2026-03-01T05:00:00.000Z') }],
    ['an end that creeps along', { from: new Date('2026-01-01T00:00:00.001Z'), to: midnight('2026-03-01') }],
  ])('is not %s, which could hold one referral alone', (_what, asked) => {
    expect(() => requireCoarse(asked)).toThrow();
  });
});
