import { agencyOutcomes, familyFlows, NO_COUNTS, outcomeOf, pointOf, trendOf } from './figure-shapes';

type Row = Parameters<typeof agencyOutcomes>[0]['rows'][number];

function aRow(id: string, values: Partial<Row> = {}): Row {
  return {
    party: { id, isMember: true, name: { id, en: id } },
    sent: 0,
    received: 0,
    ...NO_COUNTS,
    ...values,
  };
}

const nameOf = ({ party }: Row) => party.id;

describe('shapes of the figures', () => {
  it('part what was owed into in time, late and still open', () => {
    const counts = { ...NO_COUNTS, answersDue: 50, answered: 47, answeredInTime: 41, medianAnswerHours: 9.5 };
    expect(outcomeOf(counts, 'answers')).toEqual({
      due: 50,
      inTime: 41,
      late: 6,
      open: 3,
      share: { part: 41, whole: 50 },
      pace: { hours: 9.5, count: 47 },
    });
    expect(
      outcomeOf({ ...NO_COUNTS, handoversDue: 4, handedOver: 3, handedOverInTime: 3 }, 'handovers'),
    ).toMatchObject({
      due: 4,
      inTime: 3,
      late: 0,
      open: 1,
    });
  });

  it('set an agency beside itself before, most owed first, and leave out those that owed nothing', () => {
    const outcomes = agencyOutcomes({
      rows: [aRow('lsm'), aRow('polres', { answersDue: 2 }), aRow('dinsos', { answersDue: 7 }), aRow('rpsw')],
      previousRows: [aRow('polres', { answersDue: 9, answeredInTime: 8 }), aRow('rpsw', { answersDue: 1 })],
      duty: 'answers',
      nameOf,
    });
    expect(outcomes.map(({ id, now, before }) => [id, now.due, before.due])).toEqual([
      ['dinsos', 7, 0],
      ['polres', 2, 9],
      ['rpsw', 0, 1],
    ]);
  });

  it('follow the district or one agency through time', () => {
    const step = {
      from: '2026-01-01',
      to: '2026-02-01',
      isRunning: false,
      district: { ...NO_COUNTS, answersDue: 5 },
      agencies: [{ party: { id: 'lsm' }, ...NO_COUNTS, answersDue: 2 }],
    };
    expect(trendOf([step], undefined)[0]?.answers.due).toBe(5);
    expect(trendOf([step], 'lsm')[0]?.answers.due).toBe(2);
    expect(trendOf([step], 'polres')[0]?.answers.due).toBe(0);
  });

  it('leave a median out of a line where fewer than five stand behind it', () => {
    expect(pointOf({ hours: 8, count: 4 })).toBeUndefined();
    expect(pointOf({ hours: 8, count: 5 })).toBe(8);
    expect(pointOf({ hours: null, count: 9 })).toBeUndefined();
  });

  it('keep a family that had gaps only in one of the two periods', () => {
    expect(
      familyFlows(
        [{ family: 'ANSWERS', opened: 2, cleared: 1 }],
        [
          { family: 'ANSWERS', opened: 1, cleared: 3 },
          { family: 'REPORTS', opened: 4, cleared: 4 },
        ],
      ),
    ).toEqual([
      { family: 'ANSWERS', opened: 2, cleared: 1, openedBefore: 1, clearedBefore: 3 },
      { family: 'REPORTS', opened: 0, cleared: 0, openedBefore: 4, clearedBefore: 4 },
    ]);
  });
});
