import type { CaseHistory } from '../rules/types';
import { partiesOf } from './case-projection';

type Facts = Pick<CaseHistory, 'opened' | 'referrals'>;

const opened = { agencyId: 'polres' } as unknown as Facts['opened'];

const referral = (from: string, to: string, isAccepted: boolean) =>
  ({
    from,
    to,
    recordedBy: from,
    acceptedAt: isAccepted ? '2026-01-01T00:00:00.000Z' : undefined,
  }) as unknown as Facts['referrals'][number];

describe('the parties of a case', () => {
  it('are who opened it and whoever took over from a party, in any order of arrival', () => {
    const referrals = [referral('p2tp2a', 'dinsos', true), referral('polres', 'p2tp2a', true)];
    expect([...partiesOf({ opened, referrals })].sort()).toEqual(['dinsos', 'p2tp2a', 'polres']);
  });

  it('are not those who were only asked, nor strangers who refer among themselves', () => {
    const referrals = [referral('polres', 'rpsw', false), referral('lsm', 'lsm-pelita', true)];
    expect([...partiesOf({ opened, referrals })]).toEqual(['polres']);
    expect([...partiesOf({ opened: undefined, referrals })]).toEqual([]);
  });
});
