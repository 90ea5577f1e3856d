import { CaseStory } from './testing/case-story';

const informed = (about: string) => ({ by: 'rpsw', data: { about } });

describe('G11: what is decided about her is told to her', () => {
  it('breaches a day after a decision and clears by telling her, however late', () => {
    const story = new CaseStory({ by: 'rpsw' });
    story.act(1, 'conference.held', { by: 'rpsw', data: { kind: 'INITIAL', decision: 'ADMIT' } });
    expect(story.open('G11', 24.9)).toEqual([]);
    expect(story.open('G11', 25)).toEqual(['BREACH MEDIUM DECISION']);
    story.act(30, 'client.informed', informed('RULES'));
    expect(story.findings('G11', 30)).toHaveLength(1);
    story.act(31, 'client.informed', informed('DECISION'));
    expect(story.findings('G11', 31)).toEqual([]);
  });

  it('opens nothing when she was told in time, or nothing was decided about her', () => {
    const told = new CaseStory({ by: 'rpsw' });
    told.act(1, 'conference.held', { by: 'rpsw', data: { kind: 'CASE', decision: 'KEEP' } });
    told.act(3, 'client.informed', informed('DECISION'));
    expect(told.findings('G11', 50)).toEqual([]);
    const undecided = new CaseStory({ by: 'rpsw' });
    undecided.act(1, 'conference.held', { by: 'rpsw', data: { kind: 'CASE' } });
    expect(undecided.findings('G11', 50)).toEqual([]);
  });

  it('does not take an earlier word for a later decision', () => {
    const story = new CaseStory({ by: 'rpsw' });
    story.act(1, 'client.informed', informed('DECISION'));
    story.act(2, 'conference.held', { by: 'rpsw', data: { kind: 'CASE', decision: 'REFER' } });
    expect(story.open('G11', 26)).toEqual(['BREACH MEDIUM DECISION']);
  });

  it('takes a copy of the agreement for telling her the length', () => {
    const signed = (copyGiven: boolean) => {
      const story = new CaseStory({ by: 'rpsw' });
      story.act(1, 'agreement.signed', { by: 'rpsw', data: { statedLengthDays: 180, copyGiven } });
      return story;
    };
    expect(signed(true).findings('G11', 50)).toEqual([]);
    expect(signed(false).open('G11', 25)).toEqual(['BREACH MEDIUM LENGTH']);
    const later = signed(false);
    later.act(30, 'client.informed', informed('LENGTH'));
    expect(later.findings('G11', 30)).toEqual([]);
  });
});
