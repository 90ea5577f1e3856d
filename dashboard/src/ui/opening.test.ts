import { openingAt } from './opening';

/** A time of the day in WIB. */
const at = (time: string) => Date.parse(`2026-11-21T${time}:00+07:00`);

describe('duty hours of a card', () => {
  it('say at night when the office opens', () => {
    expect(openingAt('08:00-16:00', at('22:30'))).toEqual({ isOpen: false, opensAt: '08:00' });
    expect(openingAt('07:30-16:00', at('07:29'))).toEqual({ isOpen: false, opensAt: '07:30' });
    expect(openingAt('08:00-16:00', at('16:00'))).toEqual({ isOpen: false, opensAt: '08:00' });
    expect(openingAt('08:00-16:00', at('08:00'))).toEqual({ isOpen: true });
  });

  it('may go on over midnight, or all day', () => {
    expect(openingAt('20:00-06:00', at('02:00'))).toEqual({ isOpen: true });
    expect(openingAt('20:00-06:00', at('12:00'))).toEqual({ isOpen: false, opensAt: '20:00' });
    expect(openingAt('24h', at('03:00'))).toEqual({ isOpen: true });
  });

  it('say nothing where the card says nothing that can be read', () => {
    expect(openingAt(null, at('03:00'))).toBeUndefined();
    expect(openingAt('jam kerja', at('03:00'))).toBeUndefined();
  });
});
