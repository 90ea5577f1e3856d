import { COUNTED_RULES, periodBefore, periodOf } from './figures.policy';

const NOW = new Date('2026-04-01T00:00:00.000Z');
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
});
