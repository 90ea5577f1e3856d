import { isSameCode } from './spoken';

describe('the code that is typed before something is done for ever', () => {
  it.each(['MELATI-27', 'melati-27', ' Melati 27 ', 'melati27'])('is taken as people say it: %p', (typed) => {
    expect(isSameCode(typed, 'MELATI-27')).toBe(true);
  });

  it.each(['', ' - ', 'MELATI-2', 'MELATI-277', 'MAWAR-27', '27'])(
    'is not taken when it differs: %p',
    (typed) => {
      expect(isSameCode(typed, 'MELATI-27')).toBe(false);
    },
  );

  it('is never taken for nothing', () => {
    expect(isSameCode('', '')).toBe(false);
  });
});
