import { periodOf } from './periods';

const now = new Date('2026-11-21T05:00:00.000Z').getTime();

describe('periods', () => {
  it('starts and ends at midnight in WIB', () => {
    expect(periodOf('month', now)).toEqual({
      from: '2026-10-31T17:00:00.000Z',
      to: '2026-11-30T17:00:00.000Z',
    });
  });

  it('knows the quarter and the year, and the ones before', () => {
    expect(periodOf('quarter', now)).toEqual({
      from: '2026-09-30T17:00:00.000Z',
      to: '2026-12-31T17:00:00.000Z',
    });
    expect(periodOf('quarter', now, -4).from).toBe('2025-09-30T17:00:00.000Z');
    expect(periodOf('year', now, -1)).toEqual({
      from: '2024-12-31T17:00:00.000Z',
      to: '2025-12-31T17:00:00.000Z',
    });
  });

  it('counts the first hours of a month in WIB to that month, though it is still the old one in UTC', () => {
    const justAfterMidnight = new Date('2026-10-31T17:30:00.000Z').getTime();
    expect(periodOf('month', justAfterMidnight).from).toBe('2026-10-31T17:00:00.000Z');
  });
});
