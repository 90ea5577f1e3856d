import { REFERRAL_ACTION_CODES, REFERRAL_STATE_CODES } from '../referral/referral';
import { caseCode } from './case-code';
import { isChildAgeBand } from './client';
import * as vocabulary from './index';

const { fillSentence, KECAMATAN, labelOf, REFERRAL_ACTIONS, REFERRAL_STATES, RULES, STAGES, SERVICES } =
  vocabulary;

function labelsWithin(value: unknown): vocabulary.Label[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('id' in value && 'en' in value) return [value as vocabulary.Label];
  return Object.values(value).flatMap(labelsWithin);
}

describe('the vocabulary', () => {
  it('names its sources in words that people know, never by the id of a file', () => {
    const texts = labelsWithin(RULES).flatMap(({ id, en }) => [id, en]);
    expect(texts.filter((text) => /\d{3}_[0-9a-f]{4}|\bR\d\d\b/.test(text))).toEqual([]);
  });

  it('has both languages for every code', () => {
    const labels = labelsWithin({ ...vocabulary });
    expect(labels.length).toBeGreaterThan(400);
    for (const label of labels) {
      expect(label.id.trim()).not.toBe('');
      expect(label.en.trim()).not.toBe('');
    }
  });

  it('shows an unknown code as other, with the code', () => {
    expect(labelOf(STAGES, 'ST07', 'id')).toBe('Asesmen');
    expect(labelOf(STAGES, 'ST99', 'id')).toBe('lainnya (ST99)');
    expect(labelOf(STAGES, 'toString', 'en')).toBe('other (toString)');
  });

  it('lists the stages, services, kecamatan, states, actions and rules in full', () => {
    expect(Object.keys(STAGES)).toHaveLength(17);
    expect(Object.keys(SERVICES)).toHaveLength(32);
    expect(Object.keys(KECAMATAN)).toHaveLength(32);
    expect(KECAMATAN['32.03.28']).toEqual({ id: 'Cipanas', en: 'Cipanas' });
    const names = Object.values(KECAMATAN).map(({ id }) => id);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'id')));
    expect(Object.keys(REFERRAL_STATES).sort()).toEqual([...REFERRAL_STATE_CODES].sort());
    expect(Object.keys(REFERRAL_ACTIONS).sort()).toEqual([...REFERRAL_ACTION_CODES].sort());
    expect(Object.keys(RULES)).toEqual(
      Array.from({ length: 31 }, (_, i) => `G${String(i + 1).padStart(2, '0')}`),
    );
  });

  it('starts the law’s rules and the five gravest ON, every other in the shadow', () => {
    const on = vocabulary.RULE_CODES.filter((rule) => RULES[rule].defaultMode === 'ON');
    expect(on).toEqual(['G01', 'G02', 'G15', 'G16', 'G18', 'G20', 'G30']);
    for (const rule of vocabulary.RULE_CODES) if (RULES[rule].isLaw) expect(on).toContain(rule);
  });

  it('fills a sentence and never shows a placeholder', () => {
    const { sentence } = RULES.G01;
    expect(fillSentence(sentence, { from: 'Polres', to: { id: 'Dinsos', en: 'Social office' } })).toEqual({
      id: 'Rujukan dari Polres belum dijawab oleh Dinsos dalam waktu yang ditetapkan.',
      en: 'Social office has not answered the referral from Polres within the time set.',
    });
    for (const rule of vocabulary.RULE_CODES) {
      for (const label of labelsWithin(RULES[rule])) {
        expect(Object.values(fillSentence(label, {})).join()).not.toMatch(/[{}]/);
      }
    }
  });

  it('handles unknown age as a child', () => {
    expect(['0-5', '15-17', 'UNKNOWN', 'NEW_BAND', undefined].every(isChildAgeBand)).toBe(true);
    expect(['18-24', '25-59', '60+'].some(isChildAgeBand)).toBe(false);
  });
});

describe('a spoken case code', () => {
  it('is a flower and a number, and never the same for two cases', () => {
    const codes = Array.from({ length: 6000 }, (_, index) => caseCode(index + 1));
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]+(-[A-Z]+)?-[1-9]\d(-\d+)?$/);
    expect(() => caseCode(0)).toThrow(RangeError);
  });
});
