import { isAmendable, settleAmendments } from './amendments';

const act = (id: string, type: string, data: Record<string, string> = {}, by = 'polres') => ({
  ...{ id, type, by, data },
  occurredAt: `2026-03-0${id.slice(1)}T00:00:00.000Z`,
});
type Act = ReturnType<typeof act>;

const settle = (...acts: Act[]) => settleAmendments<string, Act>(acts, ({ by }) => by);
const seen = (...acts: Act[]) => settle(...acts).acts.map(({ id, data }) => [id, data['stage']]);

const stage = act('a1', 'case.stageEntered', { stage: 'ST03' });
const right = act('a2', 'case.stageEntered', { stage: 'ST04' });
const corrected = act('a3', 'act.corrected', { actId: 'a1', replacedBy: 'a2' });
const retracted = act('a4', 'act.retracted', { actId: 'a1' });

describe('acts that were corrected or retracted', () => {
  it('say what the later act says, in their own place, or nothing any more, in any order of arrival', () => {
    expect(seen(stage, right)).toEqual([
      ['a1', 'ST03'],
      ['a2', 'ST04'],
    ]);
    for (const acts of [
      [stage, right, corrected],
      [corrected, right, stage],
    ]) {
      expect(seen(...acts).filter(([id]) => id !== 'a3')).toEqual([['a1', 'ST04']]);
      expect(settle(...acts).acts.find(({ id }) => id === 'a1')?.occurredAt).toBe(right.occurredAt);
      expect([...settle(...acts).amended]).toEqual([['a1', 'CORRECTED']]);
    }
    expect(seen(stage, retracted)).toEqual([['a4', undefined]]);
    expect(seen(retracted, stage, right, corrected).map(([id]) => id)).toEqual(['a4', 'a3']);
  });

  it('are their author’s alone to amend, by an act of the same kind', () => {
    expect(seen(stage, act('a4', 'act.retracted', { actId: 'a1' }, 'lsm'))).toContainEqual(['a1', 'ST03']);
    const foreign = act('a2', 'case.stageEntered', { stage: 'ST15' }, 'lsm');
    expect(seen(stage, foreign, corrected)).toContainEqual(['a1', 'ST03']);
    const other = act('a2', 'client.informed', { about: 'DECISION' });
    expect(seen(stage, other, corrected)).toContainEqual(['a1', 'ST03']);
    expect(seen(stage, act('a3', 'act.corrected', { actId: 'a1', replacedBy: 'a1' }))).toContainEqual([
      'a1',
      'ST03',
    ]);
  });

  it('are none about referrals and handovers, and no opening is taken back', () => {
    for (const type of ['referral.sent', 'handover.taken', 'service.started', 'act.retracted']) {
      expect(isAmendable(type)).toBe(false);
      expect(settle(act('a1', type), retracted).acts.map(({ id }) => id)).toContain('a1');
    }
    expect(settle(act('a1', 'case.opened'), retracted).acts.map(({ id }) => id)).toContain('a1');
    expect(isAmendable('case.stageEntered')).toBe(true);
  });
});
