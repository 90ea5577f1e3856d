import { levelAt, nextInstant, severityAt } from './levels';
import type { Finding } from './types';

const finding: Finding = {
  rule: 'G05',
  subjectKey: 'rpsw',
  owner: 'rpsw',
  startedAt: '2025-01-01T00:00:00.000Z',
  warnAt: '2025-01-08T00:00:00.000Z',
  breachAt: '2025-01-15T00:00:00.000Z',
  severity: 'HIGH',
  raises: [{ at: '2025-04-01T00:00:00.000Z', severity: 'CRITICAL' }],
  facts: {},
};

describe('the level of a finding', () => {
  it('rises from pending over a warning to a breach, at the instants themselves', () => {
    expect(levelAt(finding, '2025-01-07T23:59:59.999Z')).toBe('PENDING');
    expect(levelAt(finding, '2025-01-08T00:00:00.000Z')).toBe('WARN');
    expect(levelAt(finding, '2025-01-15T00:00:00.000Z')).toBe('BREACH');
  });

  it('raises the severity with time', () => {
    expect(severityAt(finding, '2025-03-31T00:00:00.000Z')).toBe('HIGH');
    expect(severityAt(finding, '2025-04-01T00:00:00.000Z')).toBe('CRITICAL');
  });

  it('says when it changes next, until nothing changes any more', () => {
    expect(nextInstant(finding, '2025-01-01T00:00:00.000Z')).toBe('2025-01-08T00:00:00.000Z');
    expect(nextInstant(finding, '2025-01-08T00:00:00.000Z')).toBe('2025-01-15T00:00:00.000Z');
    expect(nextInstant(finding, '2025-01-15T00:00:00.000Z')).toBe('2025-04-01T00:00:00.000Z');
    expect(nextInstant(finding, '2025-04-01T00:00:00.000Z')).toBeUndefined();
  });

  it('ends by itself where it has an end', () => {
    const note: Finding = { ...finding, breachAt: undefined, raises: [], endsAt: '2025-02-07T00:00:00.000Z' };
    expect(levelAt(note, '2025-02-06T00:00:00.000Z')).toBe('WARN');
    expect(nextInstant(note, '2025-02-06T00:00:00.000Z')).toBe('2025-02-07T00:00:00.000Z');
    expect(levelAt(note, '2025-02-07T00:00:00.000Z')).toBe('ENDED');
    expect(nextInstant(note, '2025-02-07T00:00:00.000Z')).toBeUndefined();
  });
});
