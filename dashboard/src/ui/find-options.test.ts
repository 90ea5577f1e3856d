import { SERVICES, SERVICE_WORDS } from '@estafet/schema/vocabulary/index';
import { findOptions } from './find-options';

const options = Object.entries(SERVICES).map(([value, { id: label }]) => ({ value, label }));
const found = (typed: string) => findOptions(options, typed, SERVICE_WORDS).map(({ value }) => value);

describe('what is found in a long list', () => {
  it.each([
    ['rumah aman', 'SV04'],
    ['AMAN rumah', 'SV04'],
    ['psikiater', 'SV13'],
    ['lawyer', 'SV18'],
    ['Pemulangan', 'SV22'],
  ])('%s is a word for %s', (typed, code) => {
    expect(found(typed)).toEqual([code]);
  });

  it('is everything while nothing is typed, and nothing for a word that nobody uses', () => {
    expect(found(' ')).toHaveLength(options.length);
    expect(found('kereta api')).toEqual([]);
  });

  it('has other words for services that exist only', () => {
    expect(Object.keys(SERVICE_WORDS).filter((code) => !(code in SERVICES))).toEqual([]);
  });
});
