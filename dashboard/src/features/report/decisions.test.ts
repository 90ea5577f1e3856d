import { LONGEST, MOST_DECISIONS, NO_DECISION, parseDecisions, writtenDecisions } from './decisions';

const ASKED = {
  what: 'Menambah petugas piket',
  options: 'a. honor  b. mutasi',
  cost: 'Rp 24 juta',
  due: '2026-12-15',
};

describe('decisions that a report asks for', () => {
  it('come back as they were written', () => {
    expect(parseDecisions(JSON.parse(JSON.stringify([ASKED])))).toEqual([ASKED]);
  });

  it('are three at most, none longer than two pages hold', () => {
    const long = { ...ASKED, what: 'x'.repeat(500), options: 'y'.repeat(999), cost: 'z'.repeat(200) };
    const read = parseDecisions([long, long, long, long]);
    expect(read).toHaveLength(MOST_DECISIONS);
    expect(read[0]?.what).toHaveLength(LONGEST.what);
    expect(read[0]?.options).toHaveLength(LONGEST.options);
    expect(read[0]?.cost).toHaveLength(LONGEST.cost);
  });

  it.each([undefined, null, 'text', { what: 'no list' }])('are none when what was kept is %j', (kept) => {
    expect(parseDecisions(kept)).toEqual([]);
  });

  it('take nothing for a text or a day that is none', () => {
    expect(parseDecisions([{ what: 7, due: 'besok' }, null])).toEqual([NO_DECISION, NO_DECISION]);
  });

  it('count as written when any part of them is', () => {
    expect(writtenDecisions([NO_DECISION, { ...NO_DECISION, what: '  ' }, ASKED])).toEqual([ASKED]);
  });
});
