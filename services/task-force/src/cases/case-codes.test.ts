import { caseCode, CODES_PER_ROUND } from '@estafet/schema';
import { caseCodesOf } from './case-codes';

const giveCode = caseCodesOf(Buffer.alloc(32, 1));
const sequences = Array.from({ length: CODES_PER_ROUND }, (_, index) => index + 1);

describe('the order of spoken codes', () => {
  it('gives every code of a round once, in this round and in a later one', () => {
    for (const before of [0, 2 * CODES_PER_ROUND]) {
      const given = sequences.map((sequence) => giveCode(before + sequence));
      const all = sequences.map((sequence) => caseCode(before + sequence));
      expect([...given].sort()).toEqual([...all].sort());
    }
  });

  it('is another one for another secret and another round, and always the same for the same', () => {
    const first = sequences.slice(0, 100);
    const given = first.map(giveCode);
    expect(first.map(caseCodesOf(Buffer.alloc(32, 1)))).toEqual(given);
    const same = (others: readonly string[]) => given.filter((code, index) => others[index] === code).length;
    expect(same(first.map(caseCodesOf(Buffer.alloc(32, 2))))).toBeLessThan(5);
    expect(same(first.map((sequence) => caseCode(sequence)))).toBeLessThan(5);
    const later = first.map((sequence) => giveCode(CODES_PER_ROUND + sequence).replace(/-2$/, ''));
    expect(same(later)).toBeLessThan(5);
  });

  it('tells from no two codes how many cases came between them', () => {
    const places = new Map(sequences.map((sequence) => [caseCode(sequence), sequence]));
    const given = sequences.map((sequence) => places.get(giveCode(sequence)) ?? 0);
    const steps = given.slice(1).map((place, index) => Math.abs(place - (given[index] ?? 0)));
    expect(new Set(steps).size).toBeGreaterThan(CODES_PER_ROUND / 4);
    expect(steps.filter((step) => step === 1).length).toBeLessThan(CODES_PER_ROUND / 100);
  });

  it('refuses what is no number of a case', () => {
    expect(() => giveCode(0)).toThrow(RangeError);
  });
});
