import type { Json } from '@estafet/schema';
import { CaseStory, DAY } from './testing/case-story';

function returned(data: Record<string, Json> = {}): CaseStory {
  const story = new CaseStory().meet('rpsw');
  story.act(0, 'return.done', { by: 'rpsw', data: { destination: 'FAMILY', clientAgrees: true, ...data } });
  return story;
}

const contact = (result: string, byFormerWorker = true) => ({
  by: 'rpsw',
  data: { contact: result, byFormerWorker },
});
const MISSED = ['BREACH HIGH MISSED'];

describe('G22: three months after her return somebody has spoken with her', () => {
  it('warns from day 76 and breaches on day 104', () => {
    expect(returned().open('G22', 75.9 * DAY)).toEqual([]);
    expect(returned().open('G22', 76 * DAY)).toEqual(['WARN HIGH MISSED']);
    expect(returned().open('G22', 104 * DAY)).toEqual(MISSED);
    expect(returned().owners('G22', 104 * DAY)).toEqual(['rpsw']);
  });

  it('clears by a contact in the window or later, not by an earlier one', () => {
    const early = returned();
    early.act(30 * DAY, 'aftercare.contacted', contact('MADE'));
    expect(early.open('G22', 104 * DAY)).toEqual(MISSED);
    early.act(120 * DAY, 'aftercare.contacted', contact('MADE'));
    expect(early.findings('G22', 120 * DAY)).toEqual([]);
  });

  it('leaves a note for thirty days when a stranger called', () => {
    const story = returned();
    story.act(80 * DAY, 'aftercare.contacted', contact('MADE', false));
    expect(story.open('G22', 80 * DAY)).toEqual(['WARN LOW STRANGER']);
    expect(story.open('G22', 109.9 * DAY)).toEqual(['WARN LOW STRANGER']);
    expect(story.open('G22', 110 * DAY)).toEqual([]);
  });

  const tried = (story: CaseStory, ...days: number[]): CaseStory => {
    for (const day of days) story.act(day * DAY, 'aftercare.contacted', contact('FAILED'));
    return story;
  };

  it('clears by three tries on different days, not by three on one', () => {
    expect(tried(returned(), 80, 80.1, 80.2).open('G22', 104 * DAY)).toEqual(MISSED);
    expect(tried(returned(), 80, 82).open('G22', 104 * DAY)).toEqual(MISSED);
    expect(tried(returned(), 80, 82, 84).findings('G22', 104 * DAY)).toEqual([]);
  });

  it('asks for a request to the village too, only where she agreed to be sought there', () => {
    const story = tried(returned({ safeContact: true }), 80, 82, 84);
    expect(story.open('G22', 104 * DAY)).toEqual(MISSED);
    story.act(105 * DAY, 'help.requested', { by: 'rpsw', data: { kind: 'VILLAGE' } });
    expect(story.findings('G22', 105 * DAY)).toEqual([]);
    expect(story.findings('G09', 200 * DAY)).toEqual([]);
    expect(tried(returned({ safeContact: 'NONE' }), 80, 82, 84).findings('G22', 104 * DAY)).toEqual([]);
  });

  it('goes on when the case is closed, and ends with it only where another case takes over', () => {
    const closed = returned();
    closed.act(DAY, 'case.closed', { by: 'polres', data: { reason: 'GOALS_REACHED' } });
    expect(closed.open('G22', 104 * DAY)).toEqual(MISSED);
    const moved = returned();
    moved.act(DAY, 'case.closed', { by: 'polres', data: { reason: 'BETTER_PLACED' } });
    expect(moved.findings('G22', 104 * DAY)).toEqual([]);
  });
});
