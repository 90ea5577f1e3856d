import { choiceAt, firstChoice, isRunning, lastDayOf, parsePeriod, periodCode, periodOf } from './periods';

const now = Date.parse('2026-11-21T05:00:00.000Z');

describe('periods', () => {
  it('start and end at midnight in WIB', () => {
    expect(periodOf(choiceAt('quarter', now), now)).toEqual({
      from: '2026-09-30T17:00:00.000Z',
      to: '2026-12-31T17:00:00.000Z',
    });
    expect(periodOf(choiceAt('half', now), now).from).toBe('2026-06-30T17:00:00.000Z');
    expect(periodOf(choiceAt('year', now, -1), now)).toEqual({
      from: '2024-12-31T17:00:00.000Z',
      to: '2025-12-31T17:00:00.000Z',
    });
  });

  it('count the first hours of a quarter in WIB to it, though it is still the old one in UTC', () => {
    expect(choiceAt('quarter', Date.parse('2026-09-30T17:30:00.000Z'))).toEqual({
      kind: 'quarter',
      year: 2026,
      part: 4,
    });
  });

  it('go back over the turn of the year', () => {
    expect([0, -1, -2, -3, -4].map((offset) => periodCode(choiceAt('quarter', now, offset)))).toEqual([
      '2026-T4',
      '2026-T3',
      '2026-T2',
      '2026-T1',
      '2025-T4',
    ]);
    expect(periodCode(choiceAt('half', now, -3))).toBe('2025-S1');
  });

  it.each(['2026-T4', '2025-S1', '2026', '90-hari'])(
    'are the same after a way through the address: %s',
    (code) => {
      const choice = parsePeriod(code);
      expect(choice && periodCode(choice)).toBe(code);
    },
  );

  it.each([undefined, '', '2026-T5', '2026-S3', '2026-T', '0001', '26-T1', '2026-T1x', 'kuartal'])(
    'are none when the address says %s',
    (code) => {
      expect(parsePeriod(code)).toBeUndefined();
    },
  );

  it('take the last ninety days with today as their last, the same all day long', () => {
    const choice = choiceAt('days90', now);
    const morning = periodOf(choice, now);
    expect(morning).toEqual({ from: '2026-08-23T17:00:00.000Z', to: '2026-11-21T17:00:00.000Z' });
    expect(periodOf(choice, now + 6 * 3_600_000)).toEqual(morning);
    expect(lastDayOf(morning).slice(0, 10)).toBe('2026-11-21');
  });

  it('open with the running quarter, and in its first month with the one before', () => {
    expect(periodCode(firstChoice(now))).toBe('2026-T4');
    expect(periodCode(firstChoice(Date.parse('2026-10-20T05:00:00.000Z')))).toBe('2026-T3');
  });

  it('know whether they still run', () => {
    expect(isRunning('quarter', periodOf(choiceAt('quarter', now), now), now)).toBe(true);
    expect(isRunning('quarter', periodOf(choiceAt('quarter', now, -1), now), now)).toBe(false);
    expect(isRunning('days90', periodOf(choiceAt('days90', now), now), now)).toBe(false);
  });
});
