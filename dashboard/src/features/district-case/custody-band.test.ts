import { custodyBand, placeOf } from './custody-band';

const end = new Date('2026-01-11T00:00:00.000Z').getTime();
const spans = [
  { party: { id: 'polres' }, from: '2026-01-01T00:00:00.000Z', until: '2026-01-02T00:00:00.000Z' },
  { party: { id: 'dinsos' }, from: '2026-01-02T00:00:00.000Z', until: '2026-01-06T00:00:00.000Z' },
  { party: { id: 'polres' }, from: '2026-01-06T00:00:00.000Z' },
];

describe('the custody band', () => {
  it('lays each lead along the case, without gap or overlap', () => {
    expect(custodyBand(spans, end).map(({ start, width }) => [start, width])).toEqual([
      [0, 10],
      [10, 40],
      [50, 50],
    ]);
  });

  it('gives a party that leads again the shade it had', () => {
    expect(custodyBand(spans, end).map(({ shade }) => shade)).toEqual([0, 1, 0]);
  });

  it('still draws a lead of a few minutes', () => {
    const short = [
      { party: { id: 'polres' }, from: '2026-01-01T00:00:00.000Z', until: '2026-01-01T00:01:00.000Z' },
    ];
    expect(custodyBand(short, end)[0]?.width).toBeGreaterThan(0.5);
  });

  it('draws nothing for a case without a known lead', () => {
    expect(custodyBand([], end)).toEqual([]);
  });

  it('keeps marks on the band', () => {
    expect(placeOf('2026-01-06T00:00:00.000Z', '2026-01-01T00:00:00.000Z', end)).toBe(50);
    expect(placeOf('2027-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z', end)).toBe(100);
  });
});
