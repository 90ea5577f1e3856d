import { defaultPolicies, policyBook, severityOf, thresholdOf } from './default-policy';
import { CaseStory } from './testing/case-story';

describe('the policy', () => {
  it('starts the statutory rules and those of a client in danger ON, all others in shadow', () => {
    const on = defaultPolicies()
      .filter(({ mode }) => mode === 'ON')
      .map(({ rule }) => rule);
    expect(on).toEqual(['G01', 'G02', 'G15', 'G16', 'G20', 'G30']);
    expect(defaultPolicies({ allOn: true }).every(({ mode }) => mode === 'ON')).toBe(true);
  });

  it('keeps for an old trigger the policy of its day', () => {
    const policyAt = policyBook(defaultPolicies(), [
      { rule: 'G01', thresholds: { urgentHours: 12 }, validFrom: '2025-06-01T00:00:00.000Z' },
      { rule: 'G01', mode: 'OFF', severity: 'LOW', validFrom: '2025-07-01T00:00:00.000Z' },
    ]);
    expect(thresholdOf(policyAt('G01', '2025-05-31T00:00:00.000Z'), 'urgentHours')).toBe(24);
    expect(thresholdOf(policyAt('G01', '2025-06-01T00:00:00.000Z'), 'urgentHours')).toBe(12);
    const latest = policyAt('G01', '2025-07-01T00:00:00.000Z');
    expect([latest.mode, thresholdOf(latest, 'urgentHours'), severityOf(latest, 'URGENT')]).toEqual([
      'OFF',
      12,
      'LOW',
    ]);
  });

  it('judges nothing while a rule is OFF', () => {
    const referral = { from: 'polres', to: 'rpsw', urgency: 'URGENT' };
    const off = { rule: 'G01', mode: 'OFF', validFrom: '2025-01-01T00:00:00.000Z' } as const;
    expect(new CaseStory().send('r1', 1, referral).open('G01', 30)).toEqual(['BREACH CRITICAL UNANSWERED']);
    expect(new CaseStory().send('r1', 1, referral).policy(off).findings('G01', 30)).toEqual([]);
  });

  it('ignores a change to a rule that is not built', () => {
    const policyAt = policyBook(defaultPolicies(), [
      { rule: 'G99', mode: 'ON', validFrom: '2025-06-01T00:00:00.000Z' },
    ]);
    expect(policyAt('G02', '2025-07-01T00:00:00.000Z').mode).toBe('ON');
  });
});
