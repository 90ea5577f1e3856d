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

  it('is not a stranger’s, and is that of whoever accepted a referral', () => {
    const stranger = reported();
    stranger.act(3, 'police.reportFiled', filed);
    expect(findings(stranger)).toContain('BREACH CRITICAL a');
    const receiver = reported().send('r1', 2, { from: 'p2tp2a', to: 'polres' });
    receiver.act(3, 'police.reportFiled', filed);
    expect(findings(receiver)).toContain('BREACH CRITICAL a');
    receiver.on('r1', 4, 'referral.accepted', { by: 'polres' });
    expect(findings(receiver)).not.toContain('BREACH CRITICAL a');
  });

  it('is that of whoever a party named in a conference or a rescue, not of whoever a stranger named', () => {
    const byParty = reported().meet('polres');
    byParty.act(3, 'police.reportFiled', filed);
    expect(findings(byParty)).not.toContain('BREACH CRITICAL a');
    const rescued = reported();
    rescued.act(2, 'rescue.done', { by: 'p2tp2a', data: { partners: ['polres'] } });
    rescued.act(3, 'police.reportFiled', filed);
    expect(findings(rescued)).not.toContain('BREACH CRITICAL a');
    const byStranger = reported();
    byStranger.act(2, 'conference.held', { by: 'lsm', data: { kind: 'CASE', present: ['polres'] } });
    byStranger.act(3, 'police.reportFiled', filed);
    expect(findings(byStranger)).toContain('BREACH CRITICAL a');
  });

  it('is not one that a party puts into another member’s mouth', () => {
    const story = reported().send('r1', 2, { from: 'p2tp2a', to: 'polres' });
    story.on('r1', 3, 'referral.accepted', { by: 'polres' });
    story.act(3, 'police.reportFiled', { by: 'p2tp2a', onBehalfOf: 'polres', data: { filed: true } });
    expect(findings(story)).toContain('BREACH CRITICAL a');
  });
});
