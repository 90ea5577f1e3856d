import { CaseStory, DAY } from './testing/case-story';

const conference = (kind: string) => ({ by: 'polres', data: { kind, decision: 'CHANGE_PLAN' } });

describe('G09: who is stuck calls a case conference', () => {
  it('waits a week for a conference after a call for help', () => {
    const story = new CaseStory();
    story.act(1, 'help.requested', { by: 'polres', data: { kind: 'CONFERENCE' } });
    expect(story.open('G09', 1 + 6.9 * DAY)).toEqual([]);
    expect(story.open('G09', 1 + 7 * DAY)).toEqual(['BREACH MEDIUM HELP']);
    story.act(8 * DAY, 'conference.held', conference('INITIAL'));
    expect(story.open('G09', 8 * DAY)).toEqual(['BREACH MEDIUM HELP']);
    story.act(9 * DAY, 'conference.held', conference('CASE'));
    expect(story.findings('G09', 9 * DAY)).toEqual([]);
  });

  it('does not take an earlier conference for an answer', () => {
    const story = new CaseStory();
    story.act(1, 'conference.held', conference('CASE'));
    story.act(2, 'help.requested', { by: 'polres' });
    expect(story.open('G09', 8 * DAY)).toEqual(['BREACH MEDIUM HELP']);
  });

  it('is high where the trauma is severe', () => {
    const story = new CaseStory();
    story.act(1, 'assessment.completed', { by: 'polres', data: { traumaLevel: 'SEVERE' } });
    story.act(2, 'help.requested', { by: 'polres' });
    expect(story.open('G09', 8 * DAY)).toEqual(['BREACH HIGH HELP']);
  });

  const reviewed = (...changed: boolean[]): CaseStory => {
    const story = new CaseStory();
    story.act(DAY, 'case.stageEntered', { by: 'polres', data: { stage: 'ST09' } });
    changed.forEach((hasChanged, month) => {
      story.act((month + 1) * 20 * DAY, 'condition.reviewed', {
        by: 'polres',
        data: { changed: hasChanged },
      });
    });
    return story;
  };

  it('warns after 75 days of services with three reviews and no change, and breaches after 90', () => {
    const story = reviewed(false, false, false);
    expect(story.open('G09', 75.9 * DAY)).toEqual([]);
    expect(story.open('G09', 76 * DAY)).toEqual(['WARN MEDIUM STALLED']);
    expect(story.open('G09', 91 * DAY)).toEqual(['BREACH MEDIUM STALLED']);
  });

  it('says nothing with fewer reviews, with a change, after a conference, or in another stage', () => {
    expect(reviewed(false, false).findings('G09', 200 * DAY)).toEqual([]);
    expect(reviewed(false, false, true).findings('G09', 100 * DAY)).toEqual([]);
    const held = reviewed(false, false, false);
    held.act(70 * DAY, 'conference.held', conference('CASE'));
    expect(held.findings('G09', 100 * DAY)).toEqual([]);
    const moved = reviewed(false, false, false);
    moved.act(80 * DAY, 'case.stageEntered', { by: 'polres', data: { stage: 'ST11' } });
    expect(moved.findings('G09', 100 * DAY)).toEqual([]);
  });
});
