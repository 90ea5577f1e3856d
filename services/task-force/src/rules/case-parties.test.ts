import { casePartiesOf } from './case-parties';

const opened = { agencyId: 'polres' };

const referral = (from: string, to: string, isAccepted: boolean) => ({
  from,
  to,
  recordedBy: from,
  state: isAccepted ? ('ACCEPTED' as const) : ('SENT' as const),
  acceptedAt: isAccepted ? '2026-01-01T00:00:00.000Z' : undefined,
});

describe('the parties of a case', () => {
  it('are who opened it and whoever took over from a party, in any order of arrival', () => {
    const referrals = [referral('p2tp2a', 'dinsos', true), referral('polres', 'p2tp2a', true)];
    expect([...casePartiesOf(opened, referrals)].sort()).toEqual(['dinsos', 'p2tp2a', 'polres']);
  });

  it('are not those who were only asked, nor strangers who refer among themselves', () => {
    const referrals = [referral('polres', 'rpsw', false), referral('lsm', 'lsm-pelita', true)];
    expect([...casePartiesOf(opened, referrals)]).toEqual(['polres']);
    expect([...casePartiesOf(undefined, referrals)]).toEqual([]);
  });

  it('are not those who say alone that she came, after the referral had ended', () => {
    const disputed = { ...referral('polres', 'lsm', true), state: 'DISPUTED' as const };
    expect([...casePartiesOf(opened, [{ ...disputed, takenAt: disputed.acceptedAt }])]).toEqual(['polres']);
    expect([...casePartiesOf(opened, [{ ...disputed, state: 'HANDED_OVER' }])]).toEqual(['polres', 'lsm']);
  });
});
