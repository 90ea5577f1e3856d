import { CaseStory, DAY } from './testing/case-story';

/** At hour 10 she has come to the home; at hour 24 it finds her not eligible. */
function kept(): CaseStory {
  const story = new CaseStory().transfer('r1', 10, { from: 'polres', to: 'rpsw' });
  story.act(24, 'eligibility.decided', {
    by: 'rpsw',
    data: { result: 'NOT_ELIGIBLE', criterion: 'exploitation' },
  });
  return story;
}

const onDay = (day: number): number => 24 + day * DAY;

describe('G05: a client found not eligible does not stay', () => {
  it('warns after a week, breaches after two, and is critical after ninety days', () => {
    expect(kept().open('G05', onDay(6.9))).toEqual([]);
    expect(kept().open('G05', onDay(7))).toEqual(['WARN HIGH KEPT']);
    expect(kept().open('G05', onDay(14))).toEqual(['BREACH HIGH KEPT']);
    expect(kept().open('G05', onDay(89.9))).toEqual(['BREACH HIGH KEPT']);
    expect(kept().open('G05', onDay(90))).toEqual(['BREACH CRITICAL KEPT']);
    expect(kept().owners('G05', onDay(14))).toEqual(['rpsw']);
  });

  it('is not ended by a conference that keeps her', () => {
    const story = kept();
    story.act(26, 'conference.held', {
      by: 'rpsw',
      data: { kind: 'INITIAL', decision: 'KEEP', overriddenCriterion: 'exploitation' },
    });
    expect(story.open('G05', onDay(14))).toEqual(['BREACH HIGH KEPT']);
  });

  it('clears when another place has accepted her and both hands have confirmed, not before', () => {
    const story = kept().send('r2', onDay(15), {
      from: 'rpsw',
      to: 'dinsos',
      kind: 'TRANSFER',
      clientMoves: true,
      leadFrom: 'handover.taken:rpsw:2',
    });
    story.on('r2', onDay(16), 'referral.accepted', { by: 'dinsos' });
    story.on('r2', onDay(17), 'handover.given', { by: 'rpsw' });
    expect(story.open('G05', onDay(17))).toEqual(['BREACH HIGH KEPT']);
    story.on('r2', onDay(17.1), 'handover.taken', { by: 'dinsos' });
    expect(story.findings('G05', onDay(18))).toEqual([]);
  });

  it('clears by a return only after a final conference', () => {
    const story = kept();
    story.act(onDay(10), 'return.done', { by: 'rpsw', data: { destination: 'FAMILY', clientAgrees: true } });
    expect(story.open('G05', onDay(14))).toEqual(['BREACH HIGH KEPT']);
    story.act(onDay(15), 'conference.held', { by: 'rpsw', data: { kind: 'FINAL', decision: 'RETURN' } });
    expect(story.findings('G05', onDay(15))).toEqual([]);
  });

  it('clears when the home decides otherwise', () => {
    const story = kept();
    story.act(onDay(9), 'eligibility.decided', { by: 'rpsw', data: { result: 'EXCEPTION' } });
    expect(story.open('G05', onDay(8))).toEqual(['WARN HIGH KEPT']);
    expect(story.findings('G05', onDay(9))).toEqual([]);
  });

  it('says nothing where she was refused before she came', () => {
    const story = new CaseStory().send('r1', 1, {
      from: 'polres',
      to: 'rpsw',
      kind: 'TRANSFER',
      clientMoves: true,
    });
    story.act(3, 'eligibility.decided', { by: 'rpsw', data: { result: 'NOT_ELIGIBLE' } });
    expect(story.findings('G05', onDay(20))).toEqual([]);
  });
});
