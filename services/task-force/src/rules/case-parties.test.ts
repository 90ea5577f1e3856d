import { casePartiesOf } from './case-parties';
import { CaseStory } from './testing/case-story';

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

describe('whose word counts in a case', () => {
  const findings = (story: CaseStory) => story.open('G30', 200);
  const reported = () => {
    const story = new CaseStory({ by: 'p2tp2a' });
    story.act(1, 'case.reported', { by: 'p2tp2a', data: { sexualExploitation: true } });
    return story;
  };
  const filed = { by: 'polres', data: { filed: true } };

  const called = { by: 'lsm' };
  const assaulted = () => {
    const story = new CaseStory({ by: 'p2tp2a' });
    story.act(1, 'case.reported', { by: 'p2tp2a', data: { assaultWithin120h: true } });
    return story;
  };
  const isUnmet = (story: CaseStory) => story.open('G30', 200).some((gap) => gap.endsWith(' f'));

  it('is not a stranger’s, and is that of whoever a party has asked, answered or not', () => {
    const stranger = assaulted();
    stranger.act(3, 'health.contacted', called);
    expect(isUnmet(stranger)).toBe(true);
    const receiver = assaulted().send('r1', 2, { from: 'p2tp2a', to: 'lsm' });
    receiver.act(3, 'health.contacted', called);
    expect(isUnmet(receiver)).toBe(false);
  });

  it('is that of whoever a party named in a conference or a rescue, not of whoever a stranger named', () => {
    const byParty = assaulted().meet('lsm');
    byParty.act(3, 'health.contacted', called);
    expect(isUnmet(byParty)).toBe(false);
    const rescued = assaulted();
    rescued.act(2, 'rescue.done', { by: 'p2tp2a', data: { partners: ['lsm'] } });
    rescued.act(3, 'health.contacted', called);
    expect(isUnmet(rescued)).toBe(false);
    const byStranger = assaulted();
    byStranger.act(2, 'conference.held', { by: 'balai', data: { kind: 'CASE', present: ['lsm'] } });
    byStranger.act(3, 'health.contacted', called);
    expect(isUnmet(byStranger)).toBe(true);
  });

  it('is that of an office that does its own duty, and of no other that claims to', () => {
    const police = reported();
    police.act(3, 'police.reportFiled', filed);
    expect(findings(police)).not.toContain('BREACH CRITICAL a');
    const claimed = reported();
    claimed.act(3, 'police.reportFiled', { by: 'lsm', data: { filed: true } });
    expect(findings(claimed)).toContain('BREACH CRITICAL a');
  });

  it('is not that of an asked agency where only a party may say it', () => {
    const story = assaulted().send('r1', 2, { from: 'p2tp2a', to: 'lsm' });
    story.act(3, 'case.closed', { by: 'lsm', data: { reason: 'GOALS_REACHED' } });
    expect(isUnmet(story)).toBe(true);
  });

  it('is not one that a party puts into another member’s mouth', () => {
    const story = reported().send('r1', 2, { from: 'p2tp2a', to: 'polres' });
    story.on('r1', 3, 'referral.accepted', { by: 'polres' });
    story.act(3, 'police.reportFiled', { by: 'p2tp2a', onBehalfOf: 'polres', data: { filed: true } });
    expect(findings(story)).toContain('BREACH CRITICAL a');
  });
});
