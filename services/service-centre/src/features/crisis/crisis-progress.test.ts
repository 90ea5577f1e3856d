import type { CaseActRecord } from '@estafet/agency-kit';
import { crisisProgress } from './crisis-progress';

const aStep = (step: number, data: CaseActRecord['data'] = {}, hour = step): CaseActRecord => ({
  id: `step-${step}-${hour}`,
  type: 'crisis.stepRecorded',
  by: 'p2tp2a',
  occurredAt: new Date(Date.UTC(2026, 2, 2, hour)),
  data: { step, ...data },
});

describe('the six steps of crisis intervention (seed 003_d212)', () => {
  it('lacks every step before the first is recorded', () => {
    expect(crisisProgress([]).map(({ lacks }) => lacks)).toEqual(Array(6).fill('RECORD'));
  });

  it('wants two options in step 4 and a time target in step 6', () => {
    const poor = crisisProgress([aStep(1), aStep(4, { optionsNoted: 1 }), aStep(6)]);
    expect(poor.map(({ lacks }) => lacks)).toEqual([
      undefined,
      'RECORD',
      'RECORD',
      'TWO_OPTIONS',
      'RECORD',
      'TIME_TARGET',
    ]);
    const good = crisisProgress([
      aStep(4, { optionsNoted: 2 }),
      aStep(6, { timeTarget: '2026-03-16T00:00:00.000Z' }),
    ]);
    expect(good.filter(({ isComplete }) => isComplete).map(({ step }) => step)).toEqual([4, 6]);
  });

  it('goes by the last record of a step, in any order of arrival', () => {
    const first = aStep(4, { optionsNoted: 1 }, 4);
    const again = aStep(4, { optionsNoted: 3 }, 9);
    for (const acts of [
      [first, again],
      [again, first],
    ]) {
      expect(crisisProgress(acts)[3]).toMatchObject({ isComplete: true, recordedAt: again.occurredAt });
    }
  });
});
