import type { RuleRowFragment } from '../../gql/graphql';
import { changedThresholds, consequencesOf, faultOf, type PolicyDraft } from './policy-change';

const NOW = new Date('2026-03-10T05:00:00.000Z').getTime();
const text = { id: 'x', en: 'y' };

const rule = (given: Partial<RuleRowFragment> = {}): RuleRowFragment => ({
  code: 'G03',
  name: text,
  mode: 'SHADOW',
  severity: 'HIGH',
  sentence: text,
  clears: text,
  source: text,
  isLaw: false,
  thresholds: [
    { name: 'breachAfterHours', value: 4 },
    { name: 'warnAfterHours', value: 2 },
  ],
  validFrom: '1970-01-01T00:00:00.000Z',
  shadowOpened: 3,
  shadowRecently: 1,
  shadowByAgency: [],
  open: 0,
  contested: 0,
  changes: [],
  ...given,
});

const draft = (given: Partial<PolicyDraft> = {}): PolicyDraft => ({
  mode: 'SHADOW',
  thresholds: { breachAfterHours: 4, warnAfterHours: 2 },
  validFrom: undefined,
  ...given,
});

describe('a change of a rule', () => {
  it('needs something to change, sound numbers and a day to come', () => {
    expect(faultOf(rule(), draft(), NOW)).toBe('NOTHING');
    expect(faultOf(rule(), draft({ mode: 'ON' }), NOW)).toBeUndefined();
    for (const value of [undefined, 0, -1, 10_001, Number.NaN]) {
      const thresholds = { breachAfterHours: value, warnAfterHours: 2 };
      expect(faultOf(rule(), draft({ mode: 'ON', thresholds }), NOW)).toBe('THRESHOLD');
    }
    expect(faultOf(rule(), draft({ mode: 'ON', validFrom: '2026-03-10T04:59:00.000Z' }), NOW)).toBe('PAST');
    expect(
      faultOf(rule(), draft({ mode: 'ON', validFrom: '2026-03-11T05:00:00.000Z' }), NOW),
    ).toBeUndefined();
  });

  it('sends only the settings that differ', () => {
    const changed = draft({ thresholds: { breachAfterHours: 6, warnAfterHours: 2 } });
    expect(changedThresholds(rule(), changed)).toEqual([{ name: 'breachAfterHours', value: 6, before: 4 }]);
    expect(faultOf(rule(), changed, NOW)).toBeUndefined();
  });

  it('says what will happen before it does', () => {
    expect(consequencesOf(rule(), draft({ mode: 'ON' }))).toEqual(['TURNS_ON', 'OPEN_STAY', 'MEMBERS_TOLD']);
    expect(consequencesOf(rule({ mode: 'ON', isLaw: true }), draft({ mode: 'OFF' }))).toEqual([
      'TURNS_OFF',
      'LAW',
      'OPEN_STAY',
      'MEMBERS_TOLD',
    ]);
    const quiet = draft({ thresholds: { breachAfterHours: 6, warnAfterHours: 2 } });
    expect(consequencesOf(rule(), quiet)).toEqual(['STAYS_QUIET', 'THRESHOLDS', 'OPEN_STAY', 'MEMBERS_TOLD']);
  });
});
