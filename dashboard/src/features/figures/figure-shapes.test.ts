import { answeredInTimeShare, barsOf, familyTotals, totalsOf } from './figure-shapes';

type Row = Parameters<typeof totalsOf>[0][number];

function aRow(id: string, values: Partial<Row> = {}): Row {
  return {
    party: { id, isMember: true, name: { id, en: id } },
    sent: 0,
    received: 0,
    answered: 0,
    answeredInTime: 0,
    handedOver: 0,
    handedOverInTime: 0,
    medianAnswerHours: null,
    medianHandoverHours: null,
    gapsByFamily: [],
    ...values,
  };
}

describe('shapes of the figures', () => {
  it('pairs an agency with itself in the period before', () => {
    const bars = barsOf({
      rows: [aRow('polres', { medianAnswerHours: 5 }), aRow('lsm')],
      previousRows: [aRow('polres', { medianAnswerHours: 9 })],
      nameOf: ({ party }) => party.id,
      valueOf: ({ medianAnswerHours }) => medianAnswerHours,
    });
    expect(bars).toEqual([{ id: 'polres', name: 'polres', current: 5, previous: 9 }]);
  });

  it('takes no share of nothing: an agency that answered none is not at zero per cent', () => {
    expect(answeredInTimeShare(aRow('polres'))).toBeUndefined();
    expect(answeredInTimeShare(aRow('polres', { answered: 6, answeredInTime: 5 }))).toBe(83);
  });

  it('adds counts up over agencies and families', () => {
    const rows = [
      aRow('polres', { sent: 2, gapsByFamily: [{ family: 'ANSWERS', opened: 2, cleared: 1 }] }),
      aRow('dinsos', { sent: 3, gapsByFamily: [{ family: 'ANSWERS', opened: 1, cleared: 1 }] }),
    ];
    expect(totalsOf(rows).sent).toBe(5);
    expect(familyTotals(rows)).toEqual([{ family: 'ANSWERS', opened: 3, cleared: 2 }]);
  });
});
