import { defaultPolicies, policyBook } from './default-policy';
import { levelAt } from './levels';
import { dataNoticeMissing } from './statutory-clock.rule';
import { at, CaseStory, DAY } from './testing/case-story';

const exploited = { exploitation: ['SexualExploitation'] };

describe('G30a: a service agency reports sexual exploitation to the police', () => {
  const reported = (by = 'p2tp2a'): CaseStory => {
    const story = new CaseStory().meet('p2tp2a', 'dinsos', 'lsm');
    story.act(1, 'case.reported', { by, data: { sexualExploitation: true } });
    return story;
  };

  it('within three times 24 hours', () => {
    expect(reported().open('G30', 72.9)).toEqual([]);
    expect(reported().open('G30', 73)).toEqual(['BREACH CRITICAL a']);
    expect(reported().owners('G30', 73)).toEqual(['p2tp2a']);
  });

  it('until the police have filed it, or the legal ground for not filing is recorded', () => {
    const filed = reported();
    filed.act(80, 'police.reportFiled', { by: 'polres', data: { caseKind: 'TPPO' } });
    expect(filed.open('G30', 81)).toEqual([]);
    const unfiled = reported();
    unfiled.act(80, 'police.reportFiled', { by: 'polres', data: { filed: false } });
    expect(unfiled.open('G30', 81)).toEqual(['BREACH CRITICAL a']);
    unfiled.act(82, 'police.reportFiled', { by: 'polres', data: { filed: false, legalBasisRef: 'SP3-1' } });
    expect(unfiled.open('G30', 82)).toEqual([]);
  });

  it('and not where the police heard of it themselves, or it was no sexual exploitation', () => {
    expect(reported('polres').findings('G30', 500)).toEqual([]);
    const other = new CaseStory().meet('p2tp2a', 'dinsos', 'lsm');
    other.act(1, 'case.reported', { by: 'p2tp2a', data: { sexualExploitation: false } });
    expect(other.findings('G30', 500)).toEqual([]);
  });
});

describe('G30b: temporary protection', () => {
  const filed = (client: Record<string, string[]> = exploited): CaseStory => {
    const story = new CaseStory(client);
    story.act(1, 'police.reportFiled', { by: 'polres', data: {} });
    story.act(2, 'restitution.informed', { by: 'polres' });
    return story;
  };

  it('is decided within a day of the police report', () => {
    expect(filed().open('G30', 24.9)).toEqual([]);
    expect(filed().open('G30', 25)).toEqual(['BREACH CRITICAL b']);
    expect(filed({ exploitation: ['ForcedLabour'] }).findings('G30', 25)).toEqual([]);
  });

  const granted = (until?: string): CaseStory => {
    const story = filed();
    story.act(3, 'protection.granted', { by: 'polres', data: until === undefined ? {} : { until } });
    return story;
  };

  it('is followed by the request to LPSK within a day', () => {
    expect(granted().open('G30', 26.9)).toEqual([]);
    expect(granted().open('G30', 27)).toEqual(['BREACH CRITICAL b']);
    const asked = granted();
    asked.act(40, 'protection.lpskRequested', { by: 'polres' });
    expect(asked.open('G30', 40)).toEqual([]);
  });

  it('warns on day 10 and breaches on day 14 with no follow-up', () => {
    const story = granted('2025-01-20');
    story.act(4, 'protection.lpskRequested', { by: 'polres' });
    expect(story.open('G30', 3 + 9.9 * DAY)).toEqual([]);
    expect(story.open('G30', 3 + 10 * DAY)).toEqual(['WARN CRITICAL b']);
    expect(story.open('G30', 3 + 14 * DAY)).toEqual(['BREACH CRITICAL b']);
    story.act(15 * DAY, 'protection.ended', { by: 'polres' });
    expect(story.findings('G30', 15 * DAY)).toEqual([]);
  });
});

describe('G30c: an application is served', () => {
  it('within seven days, by the same kind of service', () => {
    const story = new CaseStory().meet('p2tp2a', 'dinsos', 'lsm');
    story.act(1, 'application.received', { by: 'dinsos', data: { kind: 'REHABILITATION' } });
    story.act(2, 'application.served', { by: 'dinsos', data: { kind: 'RETURN' } });
    expect(story.open('G30', 1 + 6.9 * DAY)).toEqual([]);
    expect(story.open('G30', 1 + 7 * DAY)).toEqual(['BREACH HIGH c']);
    story.act(8 * DAY, 'application.served', { by: 'dinsos', data: { kind: 'REHABILITATION' } });
    expect(story.findings('G30', 8 * DAY)).toEqual([]);
  });
});

describe('G30d: restitution', () => {
  it('is told of within fourteen days of the police report', () => {
    const story = new CaseStory().meet('p2tp2a', 'dinsos', 'lsm');
    story.act(1, 'police.reportFiled', { by: 'polres', data: { caseKind: 'TPPO' } });
    expect(story.open('G30', 1 + 13.9 * DAY)).toEqual([]);
    expect(story.open('G30', 1 + 14 * DAY)).toEqual(['BREACH HIGH d']);
    story.act(16 * DAY, 'restitution.informed', { by: 'polres' });
    expect(story.findings('G30', 16 * DAY)).toEqual([]);
  });

  it('is paid within fourteen days of the order', () => {
    const story = new CaseStory().meet('p2tp2a', 'dinsos', 'lsm');
    story.act(1, 'restitution.ordered', { by: 'polres' });
    expect(story.open('G30', 1 + 14 * DAY)).toEqual(['BREACH HIGH d']);
    story.act(20 * DAY, 'restitution.paid', { by: 'polres' });
    expect(story.findings('G30', 20 * DAY)).toEqual([]);
  });
});

describe('G30e: notice of a data-protection failure', () => {
  it('is given within three times 24 hours, also where no single case is concerned', () => {
    const story = new CaseStory().meet('p2tp2a', 'dinsos', 'lsm');
    story.act(1, 'incident.reported', { by: 'lsm', data: { kind: 'DATA_PROTECTION' } });
    expect(story.open('G30', 72.9)).toEqual([]);
    expect(story.open('G30', 73)).toEqual(['BREACH CRITICAL e']);
    story.act(74, 'incident.notified', { by: 'lsm', data: {} });
    expect(story.findings('G30', 74)).toEqual([]);
    const policyAt = policyBook(defaultPolicies({ allOn: true }));
    const incident = {
      ...{
        id: 'i1',
        type: 'incident.reported',
        version: 1,
        agencyId: 'lsm',
        seq: 1,
        actor: { role: 'frontline' },
      },
      ...{ occurredAt: at(0), recordedAt: at(0), receivedAt: at(0), data: { kind: 'DATA_PROTECTION' } },
    };
    const [finding] = dataNoticeMissing.evaluate(
      { agencyId: 'lsm', acts: [incident], taskForceId: 'gugus-tugas', now: at(80) },
      (instant) => policyAt('G30', instant),
    );
    expect(finding && [finding.owner, levelAt(finding, at(72))]).toEqual(['lsm', 'BREACH']);
  });

  it('is not asked for another kind of incident', () => {
    const story = new CaseStory().meet('p2tp2a', 'dinsos', 'lsm');
    story.act(1, 'incident.reported', { by: 'lsm', data: { kind: 'STAFF_CONDUCT' } });
    expect(story.findings('G30', 500)).toEqual([]);
  });
});

describe('G30f: health contact after an assault', () => {
  it('warns after two hours and breaches after six, without saying why', () => {
    const story = new CaseStory().meet('p2tp2a', 'dinsos', 'lsm');
    story.act(1, 'case.reported', { by: 'polres', data: { assaultWithin120h: true } });
    expect(story.open('G30', 2.9)).toEqual([]);
    expect(story.open('G30', 3)).toEqual(['WARN CRITICAL f']);
    expect(story.open('G30', 7)).toEqual(['BREACH CRITICAL f']);
    expect(JSON.stringify(story.findings('G30', 7).map(({ facts }) => facts))).not.toMatch(/assault/i);
    story.act(8, 'health.contacted', { by: 'p2tp2a' });
    expect(story.findings('G30', 8)).toEqual([]);
  });
});

describe('G30 after closing', () => {
  it('runs on', () => {
    const story = new CaseStory().meet('p2tp2a', 'dinsos', 'lsm');
    story.act(1, 'application.received', { by: 'dinsos', data: { kind: 'RETURN' } });
    story.act(2, 'case.closed', { by: 'polres', data: { reason: 'CLIENT_ASKED' } });
    expect(story.open('G30', 8 * DAY)).toEqual(['BREACH HIGH c']);
  });
});
