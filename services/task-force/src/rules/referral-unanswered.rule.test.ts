import { CaseStory, DAY } from './testing/case-story';

const urgent = { from: 'polres', to: 'rpsw', urgency: 'URGENT' };

describe('G01: a referral is answered in time', () => {
  it('warns at half of 24 hours and breaches at 24 when urgent', () => {
    const story = new CaseStory().send('r1', 1, urgent);
    expect(story.open('G01', 12.9)).toEqual([]);
    expect(story.open('G01', 13)).toEqual(['WARN CRITICAL UNANSWERED']);
    expect(story.open('G01', 25)).toEqual(['BREACH CRITICAL UNANSWERED']);
    expect(story.owners('G01', 25)).toEqual(['rpsw']);
  });

  it('gives 72 hours when it is not, for a child as for an adult', () => {
    const story = new CaseStory({ ageBand: '12-14', isChild: true }).send('r1', 1, {
      ...urgent,
      urgency: 'NORMAL',
    });
    expect(story.open('G01', 36.9)).toEqual([]);
    expect(story.open('G01', 37)).toEqual(['WARN HIGH UNANSWERED']);
    expect(story.open('G01', 73)).toEqual(['BREACH HIGH UNANSWERED']);
  });

  it.each(['referral.accepted', 'referral.declined'])('clears by %s, even a late one', (answer) => {
    const story = new CaseStory()
      .send('r1', 1, urgent)
      .on('r1', 30, answer, { by: 'rpsw', data: { reason: 'NO_CAPACITY' } });
    expect(story.open('G01', 29)).toEqual(['BREACH CRITICAL UNANSWERED']);
    expect(story.findings('G01', 30)).toEqual([]);
  });

  it('clears when the sender withdraws, and not by a question', () => {
    const asked = new CaseStory().send('r1', 1, urgent).on('r1', 2, 'referral.infoRequested', { by: 'rpsw' });
    expect(asked.open('G01', 26)).toEqual(['BREACH CRITICAL UNANSWERED']);
    asked.on('r1', 27, 'referral.withdrawn', { by: 'polres', data: { reason: 'OTHER_FOUND' } });
    expect(asked.findings('G01', 27)).toEqual([]);
  });

  it('does not breach within the grace of a receiver that has not synchronised', () => {
    const silent = new CaseStory().world({ syncGraceHours: () => 48 });
    silent.on('r1', 1, 'referral.sent', { by: 'polres', data: { ...sentData } });
    expect(silent.open('G01', 30)).toEqual(['WARN CRITICAL UNANSWERED']);
    expect(silent.open('G01', 49)).toEqual(['BREACH CRITICAL UNANSWERED']);
    silent.on('r1', 30, 'referral.delivered', { by: 'rpsw' });
    expect(silent.open('G01', 31)).toEqual(['BREACH CRITICAL UNANSWERED']);
  });

  it('takes an acceptance by phone until noon, and then asks for the receiver’s own word', () => {
    // Hour 14 is 22:00; noon in WIB comes at hour 28.
    const story = new CaseStory().send('r1', 13, urgent);
    story.on('r1', 14, 'referral.accepted', { by: 'polres', onBehalfOf: 'rpsw', via: 'PHONE' });
    expect(story.open('G01', 27.9)).toEqual([]);
    expect(story.open('G01', 28)).toEqual(['BREACH CRITICAL UNCONFIRMED']);
    story.on('r1', 27, 'referral.accepted', { by: 'rpsw' });
    expect(story.findings('G01', 28)).toEqual([]);
  });

  it('leaves a partner without a log in the hands of whoever refers to it', () => {
    const story = new CaseStory().send('r1', 1, { ...urgent, to: 'rs-polri' });
    expect(story.owners('G01', 25)).toEqual(['polres']);
    story.on('r1', 26, 'referral.accepted', { by: 'polres', onBehalfOf: 'rs-polri', via: 'PHONE' });
    expect(story.findings('G01', 5 * DAY)).toEqual([]);
  });

  it('ends when the case is closed', () => {
    const story = new CaseStory().send('r1', 1, urgent);
    story.act(26, 'case.closed', { by: 'polres', data: { reason: 'CLIENT_ASKED' } });
    expect(story.open('G01', 25)).toHaveLength(1);
    expect(story.findings('G01', 26)).toEqual([]);
    story.act(27, 'case.reopened', { by: 'polres' });
    expect(story.open('G01', 27)).toHaveLength(1);
  });
});

const sentData = { kind: 'SERVICE', to: 'rpsw', urgency: 'URGENT', clientMoves: false, services: [] };
