import { addDays, addHours, differentDays, instantOf, nextNoonWib, wibDay } from './wib';

describe('time in WIB', () => {
  it('finds the noon after an instant, and after noon sharp the next one', () => {
    expect(nextNoonWib('2025-01-06T04:59:59.999Z')).toBe('2025-01-06T05:00:00.000Z');
    expect(nextNoonWib('2025-01-06T05:00:00.000Z')).toBe('2025-01-07T05:00:00.000Z');
    expect(nextNoonWib('2025-01-06T18:00:00.000Z')).toBe('2025-01-07T05:00:00.000Z');
  });

  it('begins a day at midnight in WIB, not in UTC', () => {
    expect(wibDay('2025-01-06T16:59:59.000Z')).toBe('2025-01-06');
    expect(wibDay('2025-01-06T17:00:00.000Z')).toBe('2025-01-07');
  });

  it('counts the calendar days on which something happened', () => {
    expect(differentDays(['2025-01-06T01:00:00.000Z', '2025-01-06T16:00:00.000Z'])).toBe(1);
    expect(differentDays(['2025-01-06T16:00:00.000Z', '2025-01-06T18:00:00.000Z'])).toBe(2);
  });

  it('adds hours and days over the end of a month', () => {
    expect(addHours('2025-01-31T23:00:00.000Z', 2)).toBe('2025-02-01T01:00:00.000Z');
    expect(addDays('2025-02-27T10:00:00.000Z', 2)).toBe('2025-03-01T10:00:00.000Z');
  });

  it('reads a day as that day at the time at which its clock began', () => {
    expect(instantOf('2025-01-20', '2025-01-06T04:00:00.000Z')).toBe('2025-01-20T04:00:00.000Z');
    // 18:00 UTC is one o'clock at night in WIB, of the next day.
    expect(instantOf('2025-01-20', '2025-01-05T18:00:00.000Z')).toBe('2025-01-19T18:00:00.000Z');
    expect(instantOf('2025-01-20T11:00:00+07:00', '2025-01-06T04:00:00.000Z')).toBe(
      '2025-01-20T04:00:00.000Z',
    );
    expect(instantOf('soon', '2025-01-06T04:00:00.000Z')).toBeUndefined();
  });
});
