import { changeOf, FEWEST_FOR_SHARE, isFew, paceChangeOf, verdictOf } from './reading';

describe('reading figures', () => {
  it('answers whether agencies answer in time, from eighty and from sixty per cent', () => {
    expect(verdictOf({ part: 41, whole: 50 })).toBe('yes');
    expect(verdictOf({ part: 40, whole: 50 })).toBe('yes');
    expect(verdictOf({ part: 39, whole: 50 })).toBe('mostly');
    expect(verdictOf({ part: 29, whole: 50 })).toBe('no');
  });

  it('says how few there are instead of a share, and that there is nothing where there is nothing', () => {
    expect(verdictOf({ part: 9, whole: FEWEST_FOR_SHARE - 1 })).toBe('few');
    expect(verdictOf({ part: 10, whole: FEWEST_FOR_SHARE })).toBe('yes');
    expect(verdictOf({ part: 0, whole: 0 })).toBe('none');
  });

  it('calls a share changed only by more than two cases and five points', () => {
    expect(changeOf({ part: 41, whole: 50 }, { part: 28, whole: 40 })).toBe('up');
    expect(changeOf({ part: 28, whole: 40 }, { part: 41, whole: 50 })).toBe('down');
    expect(changeOf({ part: 82, whole: 100 }, { part: 79, whole: 100 })).toBe('same');
    expect(changeOf({ part: 10, whole: 10 }, { part: 7, whole: 10 })).toBe('up');
  });

  it('does not call a difference of one or two cases a change, nor no change', () => {
    expect(changeOf({ part: 14, whole: 17 }, { part: 11, whole: 11 })).toBe('unsure');
    expect(changeOf({ part: 9, whole: 10 }, { part: 8, whole: 10 })).toBe('unsure');
    expect(changeOf({ part: 26, whole: 30 }, { part: 18, whole: 19 })).toBe('unsure');
  });

  it('finds no trend where either period has too few', () => {
    expect(changeOf({ part: 9, whole: 9 }, { part: 10, whole: 40 })).toBe('few');
    expect(changeOf({ part: 10, whole: 40 }, { part: 0, whole: 0 })).toBe('few');
  });

  it('calls a shorter median better, unless it is about the same', () => {
    expect(paceChangeOf({ hours: 8, count: 30 }, { hours: 12, count: 30 })).toBe('up');
    expect(paceChangeOf({ hours: 12, count: 30 }, { hours: 8, count: 30 })).toBe('down');
    expect(paceChangeOf({ hours: 11, count: 30 }, { hours: 12, count: 30 })).toBe('same');
    expect(paceChangeOf({ hours: 8, count: 9 }, { hours: 12, count: 30 })).toBe('few');
    expect(paceChangeOf({ hours: null, count: 0 }, { hours: 12, count: 30 })).toBe('few');
    expect(paceChangeOf({ hours: 0, count: 30 }, { hours: 0, count: 30 })).toBe('same');
    expect(isFew({ hours: 4, count: 10 })).toBe(false);
  });
});
