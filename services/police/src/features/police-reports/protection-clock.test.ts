import { protectionClock } from './protection-clock';

const filedAt = new Date('2026-03-02T01:00:00.000Z');
const hours = (n: number): Date => new Date(filedAt.getTime() + n * 3_600_000);
const days = (n: number): Date => hours(n * 24);

describe('the protection clock of a police report (UU 12/2022 arts. 42 and 43)', () => {
  it('asks for a decision within 24 hours of the report', () => {
    expect(protectionClock({ filedAt }, hours(23))).toEqual({
      decideBy: hours(24),
      step: 'DECIDE',
      isLate: false,
    });
    expect(protectionClock({ filedAt }, hours(25))).toMatchObject({ step: 'DECIDE', isLate: true });
  });

  it('asks for LPSK within 24 hours of the protection', () => {
    const facts = { filedAt, grantedAt: hours(10) };
    expect(protectionClock(facts, hours(33))).toMatchObject({
      step: 'ASK_LPSK',
      lpskBy: hours(34),
      isLate: false,
    });
    expect(protectionClock(facts, hours(35))).toMatchObject({ step: 'ASK_LPSK', isLate: true });
  });

  it('runs for 14 days unless the order says otherwise, and asks from day 10 what follows', () => {
    const facts = { filedAt, grantedAt: filedAt, lpskRequestedAt: hours(2) };
    expect(protectionClock(facts, days(9))).toMatchObject({ step: 'RUNNING', endsAt: days(14) });
    expect(protectionClock(facts, days(11))).toMatchObject({ step: 'FOLLOW_UP', isLate: false });
    expect(protectionClock(facts, days(14))).toMatchObject({ step: 'OVERDUE', isLate: true });
    expect(protectionClock({ ...facts, until: days(5) }, days(6))).toMatchObject({ step: 'OVERDUE' });
  });

  it('is over when the protection was ended', () => {
    const facts = { filedAt, grantedAt: filedAt, lpskRequestedAt: hours(2), endedAt: days(3) };
    expect(protectionClock(facts, days(20))).toMatchObject({ step: 'ENDED', isLate: false });
  });
});
