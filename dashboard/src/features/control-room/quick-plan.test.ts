import { quickPlan } from './quick-plan';

const NOW = new Date('2026-03-10T05:00:00.000Z').getTime();

describe('one press on the phone list', () => {
  it('notes the usual plan of the rule until the same time tomorrow', () => {
    expect(quickPlan('G01', NOW)).toEqual({ plan: 'ANSWER_TODAY', due: '2026-03-11T05:00:00.000Z' });
  });

  it('notes some other plan where the rule has no usual one', () => {
    expect(quickPlan('G30', NOW).plan).toBe('OTHER');
    expect(quickPlan('constructor', NOW).plan).toBe('OTHER');
  });
});
