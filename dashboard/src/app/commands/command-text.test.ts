import { isFound, isNamed, localNumberIn, spokenCodeIn } from './command-text';

describe('what is typed to find something', () => {
  it('finds by the beginnings of words, in any order and any case', () => {
    expect(isFound('Rujukan baru', 'baru RUJ')).toBe(true);
    expect(isFound('Rujukan baru', 'ukan')).toBe(false);
    expect(isFound('Rujukan baru', '')).toBe(true);
  });

  it.each([
    ['melati 27', 'MELATI-27'],
    [' Melati-27 ', 'MELATI-27'],
    ['sedap malam 14', 'SEDAP-MALAM-14'],
    ['melati 27 2', 'MELATI-27-2'],
  ])('knows the spoken code in %p', (typed, code) => {
    expect(spokenCodeIn(typed)).toBe(code);
  });

  it.each(['melati', '27', 'satu dua tiga 4', 'melati 27 x', '', '2026/01/0007', '3203012304050006'])(
    'takes %p for no spoken code',
    (typed) => {
      expect(spokenCodeIn(typed)).toBeUndefined();
    },
  );

  it('asks for local numbers only with what can be one', () => {
    expect(localNumberIn(' 2026/07 ')).toBe('2026/07');
    expect(['7', 'siti', ''].map(localNumberIn)).toEqual([undefined, undefined, undefined]);
  });

  it('finds a name in either language', () => {
    const name = { id: 'Dinas Sosial', en: 'Social services office' };
    expect([isNamed(name, 'sos din'), isNamed(name, 'social'), isNamed(name, 'polres')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
