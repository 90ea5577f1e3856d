import { idsOf, isConcerned, isResync } from './live';

describe('live changes', () => {
  it('reads the ids of a change message', () => {
    expect(idsOf('{"ids":["a","b"]}')).toEqual(['a', 'b']);
  });

  it.each(['', 'not json', '{}', '{"ids":"a"}', '{"ids":[1,null]}', 'null'])(
    'finds no ids in %p',
    (message) => {
      expect(idsOf(message)).toEqual([]);
    },
  );

  it('knows when changes may have been missed', () => {
    expect(isResync('{"ids":[],"resync":true}')).toBe(true);
    expect(['{"ids":["a"]}', '{"resync":"true"}', 'not json', 'null'].map(isResync)).not.toContain(true);
  });

  it('refetches a page about one thing only when that thing, or something on the page, changed', () => {
    const data = { referral: { id: 'r1', caseId: 'c1' } };
    expect(isConcerned({ id: 'r1' }, data, ['c1'])).toBe(true);
    expect(isConcerned({ id: 'r1' }, data, ['r2'])).toBe(false);
  });

  it('refetches a list whatever changed, since a new row is not on it yet', () => {
    expect(isConcerned({ filter: {} }, { inbox: [] }, ['r2'])).toBe(true);
  });
});
