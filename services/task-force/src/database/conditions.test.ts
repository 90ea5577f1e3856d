import { Conditions } from './conditions';

describe('the conditions of a list', () => {
  it('hold what was asked for, with the values at their places', () => {
    const asked = new Conditions(`mode = 'ON'`)
      .and('owner = ?', 'polres')
      .and('rule = ?', undefined)
      .and('level = ANY(?)', null)
      .and('(opened_at, id) > (?, ?)', 'then', 'x')
      .and('cleared_at IS NULL');
    expect(asked.sql).toBe(
      `(mode = 'ON') AND (owner = $1) AND ((opened_at, id) > ($2, $3)) AND (cleared_at IS NULL)`,
    );
    expect(asked.values).toEqual(['polres', 'then', 'x']);
    expect(asked.place(51)).toBe('$4');
  });

  it('keep a copy apart', () => {
    const all = new Conditions().and('a = ?', 1);
    const page = all.copy().and('b = ?', 2);
    expect([all.sql, page.sql, all.values, page.values]).toEqual([
      '(a = $1)',
      '(a = $1) AND (b = $2)',
      [1],
      [1, 2],
    ]);
    expect(new Conditions().sql).toBe('true');
  });

  it('refuse a text that has another number of places', () => {
    expect(() => new Conditions().and('a = ?', 1, 2)).toThrow('as many places');
    expect(() => new Conditions().and('a = ?')).toThrow('as many places');
  });
});
