import { gapFilterOf } from './asked-gaps';
import { gapPath, gapsPath } from './gap-filter';

const NOW = new Date('2026-03-10T05:00:00.000Z').getTime();

describe('the filter of gaps', () => {
  it('asks for what is open where no state is chosen, as the counts do', () => {
    expect(gapFilterOf({}, NOW).states).toEqual(['OPEN', 'HANDLED', 'CONTESTED']);
    expect(gapFilterOf({ status: 'WAIVED' }, NOW).states).toEqual(['WAIVED']);
  });

  it('takes codes that it does not know as no choice', () => {
    expect(gapFilterOf({ tingkat: 'GRAVE', aturan: 'G99', umur: 'toString', sifat: 'x' }, NOW)).toEqual(
      gapFilterOf({}, NOW),
    );
  });

  it('turns an age into instants that stay the same while the clock ticks', () => {
    expect(gapFilterOf({ umur: 'UNDER_WEEK' }, NOW)).toMatchObject({
      openedFrom: '2026-03-03T05:00:00.000Z',
      openedTo: '2026-03-09T05:00:00.000Z',
    });
    expect(gapFilterOf({ umur: 'OLDER' }, NOW)).toMatchObject({ openedFrom: undefined });
    expect(gapFilterOf({ umur: 'UNDER_DAY' }, NOW - 60_000)).toEqual(gapFilterOf({ umur: 'UNDER_DAY' }, NOW));
  });

  it('writes addresses of codes and ids', () => {
    expect(gapsPath({ tingkat: 'CRITICAL', lembaga: 'dinsos', umur: undefined })).toBe(
      '/kendali/celah?tingkat=CRITICAL&lembaga=dinsos',
    );
    expect(gapsPath()).toBe('/kendali/celah');
    expect(gapPath('g1')).toBe('/kendali/celah?celah=g1');
  });
});
