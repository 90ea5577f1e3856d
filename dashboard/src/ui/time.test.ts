import { formatClock, formatDateTime, fromLocalField, spanOf, toLocalField } from './time';

describe('time on the screen', () => {
  it('shows an instant in WIB, not in the zone of the device', () => {
    expect(formatDateTime('2026-11-20T18:30:00.000Z', 'id')).toMatch(/21 Nov 2026/);
    expect(formatDateTime('2026-11-20T18:30:00.000Z', 'id')).toMatch(/01[.:]30 WIB$/);
  });

  it('writes the hours of a card as the language does', () => {
    expect(formatClock('07:30–16:00', 'id')).toBe('07.30–16.00');
    expect(formatClock('07.30–16.00', 'en')).toBe('07:30–16:00');
  });

  it('reads a local field as WIB and gives the same field back', () => {
    const iso = fromLocalField('2026-11-21T07:15');
    expect(iso).toBe('2026-11-21T00:15:00.000Z');
    expect(toLocalField('2026-11-21T00:15:00.000Z')).toBe('2026-11-21T07:15');
  });

  it('takes no half-typed field for an instant', () => {
    expect(fromLocalField('2026-11')).toBeUndefined();
    expect(fromLocalField('2026-13-41T99:00')).toBeUndefined();
  });

  it.each([
    [59 * 60_000, 'minutes', 59],
    [60 * 60_000, 'hours', 1],
    [71 * 3_600_000, 'hours', 71],
    [-72 * 3_600_000, 'days', 3],
  ] as const)('says %d ms in %s', (milliseconds, unit, count) => {
    expect(spanOf(milliseconds)).toEqual({ unit, count });
  });
});
