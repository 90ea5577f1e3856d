import { indonesian } from '../../app/i18n/id/index';
import { tourOf } from './tour-steps';

describe('the tour of the demonstration', () => {
  it.each([['coordinator'], ['frontline'], ['supervisor'], ['official']] as const)(
    'takes %s to four to six places, each of which is spoken about once',
    (role) => {
      const steps = tourOf([role]);
      expect(steps.length).toBeGreaterThanOrEqual(4);
      expect(steps.length).toBeLessThanOrEqual(6);
      expect(new Set(steps.map(({ says }) => says)).size).toBe(steps.length);
      for (const { says } of steps) expect(indonesian.tour.say[says]).toMatch(/\.$/);
    },
  );

  it('begins at the own home, and leads nobody without one', () => {
    expect(tourOf(['official'])[0]?.path).toBe('/angka');
    expect(tourOf(['coordinator', 'official'])[0]?.path).toBe('/kendali');
    expect(tourOf(['auditor'])).toEqual([]);
  });
});
