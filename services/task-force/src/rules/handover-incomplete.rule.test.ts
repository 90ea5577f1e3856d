import { at, CaseStory } from './testing/case-story';

const moving = { from: 'polres', to: 'rpsw', kind: 'TRANSFER', clientMoves: true, leadFrom: 'case-1' };

const accepted = (handoverAtHour?: number): CaseStory =>
  new CaseStory().send('r1', 1, moving).on('r1', 2, 'referral.accepted', {
    by: 'rpsw',
    data: handoverAtHour === undefined ? {} : { handoverAt: at(handoverAtHour) },
  });

describe('G02: both hands confirm a handover', () => {
  it('is critical a day after the agreed time, with nothing said or with one hand', () => {
    expect(accepted(6).open('G02', 29.9)).toEqual([]);
    expect(accepted(6).open('G02', 30)).toEqual(['BREACH CRITICAL NOT_STARTED']);
    const given = accepted(6).on('r1', 6, 'handover.given', { by: 'polres' });
    expect(given.open('G02', 29.9)).toEqual([]);
    expect(given.open('G02', 30)).toEqual(['BREACH CRITICAL BETWEEN']);
    expect(given.owners('G02', 30)).toEqual(['polres']);
  });

  it('gives three days from the acceptance where no time was agreed', () => {
    expect(accepted().open('G02', 73.9)).toEqual([]);
    expect(accepted().open('G02', 74)).toEqual(['BREACH CRITICAL NOT_STARTED']);
  });

  it('treats a missing sender’s hand as paper', () => {
    const taken = accepted(6).on('r1', 7, 'handover.taken', { by: 'rpsw' });
    expect(taken.open('G02', 30)).toEqual(['BREACH MEDIUM PAPER']);
    taken.on('r1', 31, 'handover.given', { by: 'polres' });
    expect(taken.findings('G02', 31)).toEqual([]);
  });

  it('is open at once when she arrives on a referral that was withdrawn, until both have settled it', () => {
    const story = accepted(6)
      .on('r1', 3, 'referral.withdrawn', { by: 'polres', data: { reason: 'OTHER_FOUND' } })
      .on('r1', 7, 'handover.taken', { by: 'rpsw' });
    expect(story.findings('G02', 6)).toEqual([]);
    expect(story.open('G02', 7)).toEqual(['BREACH HIGH DISPUTED']);
    story.on('r1', 8, 'handover.failed', { by: 'rpsw', data: { attempt: 1, reason: 'CLIENT_DECLINED' } });
    expect(story.findings('G02', 8)).toEqual([]);
  });

  it('starts again when an attempt has failed', () => {
    const story = accepted(6)
      .on('r1', 6, 'handover.given', { by: 'polres', data: { attempt: 1 } })
      .on('r1', 20, 'handover.failed', { by: 'polres', data: { attempt: 1, reason: 'NO_TRANSPORT' } });
    expect(story.open('G02', 30)).toEqual([]);
    expect(story.open('G02', 92)).toEqual(['BREACH CRITICAL NOT_STARTED']);
  });

  it('asks nothing where the client does not travel, nor before the acceptance', () => {
    const service = new CaseStory()
      .send('r1', 1, { from: 'polres', to: 'rpsw' })
      .on('r1', 2, 'referral.accepted', { by: 'rpsw' });
    expect(service.findings('G02', 500)).toEqual([]);
    expect(new CaseStory().send('r1', 1, moving).findings('G02', 500)).toEqual([]);
  });

  it('stays when the case is closed: she is still between two hands', () => {
    const story = accepted(6).on('r1', 6, 'handover.given', { by: 'polres' });
    story.act(40, 'case.closed', { by: 'polres', data: { reason: 'REFERRED' } });
    expect(story.open('G02', 41)).toEqual(['BREACH CRITICAL BETWEEN']);
  });
});
