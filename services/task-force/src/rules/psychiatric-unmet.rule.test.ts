import type { Json } from '@estafet/schema';
import { defaultPolicies, policyBook } from './default-policy';
import { levelAt } from './levels';
import { psychiatristMissing } from './psychiatric-unmet.rule';
import { at, CaseStory, DAY } from './testing/case-story';
import type { HistoryAct } from './types';

function assessed(data: Record<string, Json>): CaseStory {
  const story = new CaseStory();
  story.act(1, 'assessment.completed', { by: 'polres', data });
  return story;
}

const psychiatry = { from: 'polres', to: 'rs-polri', services: ['SV13'], clientMoves: true };
const byPhone = { by: 'polres', onBehalfOf: 'rs-polri', via: 'PHONE' } as const;
const session = { by: 'polres', onBehalfOf: 'rs-polri', data: { service: 'SV13', attended: true } };

describe('G15: a psychiatrist is found in time', () => {
  it.each<[Record<string, Json>, number, string]>([
    [{ traumaLevel: 'MILD', danger: true }, 24, 'BREACH CRITICAL DANGER'],
    [{ traumaLevel: 'SEVERE', danger: false }, 72, 'BREACH CRITICAL SEVERE'],
    [{ traumaLevel: 'MODERATE' }, 7 * DAY, 'BREACH HIGH MODERATE'],
  ])('%j: within %d hours', (data, hours, gap) => {
    expect(assessed(data).open('G15', 1 + hours - 0.1)).toEqual([]);
    expect(assessed(data).open('G15', 1 + hours)).toEqual([gap]);
  });

  it('asks for none where the trauma is mild', () => {
    expect(assessed({ traumaLevel: 'MILD' }).findings('G15', 30 * DAY)).toEqual([]);
    expect(assessed({ traumaLevel: 'NONE', danger: false }).findings('G15', 30 * DAY)).toEqual([]);
  });

  it('is met by a referral for psychiatry accepted in time, or by a session', () => {
    const accepted = assessed({ traumaLevel: 'SEVERE' }).send('r1', 10, psychiatry);
    expect(accepted.open('G15', 73)).toHaveLength(1);
    accepted.on('r1', 70, 'referral.accepted', byPhone);
    expect(accepted.findings('G15', 30 * DAY)).toEqual([]);
    const seen = assessed({ traumaLevel: 'SEVERE' });
    seen.act(60, 'service.sessionHeld', session);
    expect(seen.findings('G15', 30 * DAY)).toEqual([]);
  });

  it('once late, is cleared only by the appointment kept', () => {
    const story = assessed({ traumaLevel: 'SEVERE' }).send('r1', 10, psychiatry);
    story.on('r1', 80, 'referral.accepted', byPhone);
    expect(story.open('G15', 81)).toEqual(['BREACH CRITICAL SEVERE']);
    story.on('r1', 90, 'handover.given', { by: 'polres' }).on('r1', 91, 'handover.taken', byPhone);
    expect(story.findings('G15', 91)).toEqual([]);
  });

  it('does not take a missed appointment, another service or an acceptance that fell through', () => {
    const story = assessed({ traumaLevel: 'SEVERE' }).send('r1', 10, psychiatry);
    story.on('r1', 20, 'referral.accepted', byPhone).on('r1', 30, 'referral.withdrawn', { by: 'polres' });
    story.act(40, 'service.sessionHeld', { ...session, data: { service: 'SV13', attended: false } });
    story.act(41, 'service.sessionHeld', { ...session, data: { service: 'SV10', attended: true } });
    expect(story.open('G15', 73)).toEqual(['BREACH CRITICAL SEVERE']);
  });

  it('gets no new time by another assessment, and ends when one finds the need gone', () => {
    const story = assessed({ traumaLevel: 'SEVERE' });
    story.act(60, 'assessment.completed', { by: 'polres', data: { traumaLevel: 'SEVERE' } });
    expect(story.open('G15', 73)).toEqual(['BREACH CRITICAL SEVERE']);
    story.act(74, 'assessment.completed', { by: 'polres', data: { traumaLevel: 'MILD' } });
    expect(story.findings('G15', 74)).toEqual([]);
  });
});

describe('G15, roster', () => {
  const policyAt = policyBook(defaultPolicies({ allOn: true }));
  const act = (type: string, hour: number, role: string): HistoryAct => ({
    id: `${type}-${String(hour)}`,
    type,
    version: 1,
    agencyId: 'dinsos',
    seq: hour,
    actor: { role: 'supervisor' },
    occurredAt: at(hour),
    recordedAt: at(hour),
    receivedAt: at(hour),
    data: { role },
  });
  const find = (acts: readonly HistoryAct[]) =>
    psychiatristMissing.evaluate(
      { agencyId: 'dinsos', acts, taskForceId: 'gugus-tugas', now: at(40 * DAY) },
      (instant) => policyAt('G15', instant),
    );

  it('is the daily chair’s after thirty days, until a psychiatrist has come', () => {
    const missing = act('roster.gap', 0, 'PSYCHIATRIST');
    const [finding] = find([missing]);
    expect(finding?.owner).toBe('gugus-tugas');
    expect(finding && levelAt(finding, at(29.9 * DAY))).toBe('PENDING');
    expect(finding && levelAt(finding, at(30 * DAY))).toBe('BREACH');
    expect(find([missing, act('staff.postStarted', 20 * DAY, 'PSYCHIATRIST')])).toEqual([]);
    expect(find([act('roster.gap', 0, 'DUTY_OFFICER')])).toEqual([]);
  });
});
