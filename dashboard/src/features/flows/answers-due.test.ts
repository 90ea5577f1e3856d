import { slowestFirst } from './answers-due';

const pace = (name: string, answered: number, answeredInTime: number, more: object = {}) => ({
  ...{ name, answered, answeredInTime, overdue: 0, medianAnswerHours: 8 },
  ...more,
});

describe('the agencies by how long they keep others waiting', () => {
  it('begin with answers overdue, then the smaller part in time, then the slower; who answered nothing stands last', () => {
    const rows = [
      pace('idle', 0, 0, { medianAnswerHours: null }),
      pace('quick', 10, 10, { medianAnswerHours: 2 }),
      pace('slow', 10, 10, { medianAnswerHours: 30 }),
      pace('late', 10, 7),
      pace('silent', 10, 10, { overdue: 1 }),
    ];
    expect([...rows].sort(slowestFirst).map(({ name }) => name)).toEqual([
      ...['silent', 'late', 'slow', 'quick', 'idle'],
    ]);
  });
});
