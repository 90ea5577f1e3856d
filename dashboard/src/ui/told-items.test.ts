import { withTold } from './told-items';

describe('what the client was told', () => {
  it('replaces an answer and takes one back', () => {
    const once = withTold([{ item: 'MEALS', isGiven: true }], 'MEALS', { isGiven: false });
    expect(once).toEqual([{ item: 'MEALS', isGiven: false }]);
    expect(withTold(once, 'MEALS', undefined)).toEqual([]);
  });
});
