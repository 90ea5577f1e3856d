import { CaseStory } from './testing/case-story';

const assigned = (workerRef: string, role = 'PRIMARY') => ({ by: 'polres', data: { role, workerRef } });

describe('G03: exactly one answers for a case', () => {
  it('opens four hours after two open cases of one client were linked, and closes with one of them', () => {
    const linked = new CaseStory().world({ isCaseOpen: () => true });
    linked.act(1, 'case.linked', { by: 'polres', data: { otherCaseId: 'case-2' } });
    expect(linked.open('G03', 4.9)).toEqual([]);
    expect(linked.open('G03', 5)).toEqual(['BREACH HIGH TWO_CASES']);
    expect(linked.world({ isCaseOpen: () => false }).findings('G03', 6)).toEqual([]);
    linked
      .world({ isCaseOpen: () => true })
      .act(7, 'case.closed', { by: 'polres', data: { reason: 'BETTER_PLACED' } });
    expect(linked.findings('G03', 7)).toEqual([]);
  });

  it('is carried by the smaller id only, whoever linked', () => {
    const larger = new CaseStory().world({ isCaseOpen: () => true });
    larger.act(1, 'case.linked', { by: 'polres', data: { otherCaseId: 'case-0' } });
    expect(larger.findings('G03', 6)).toEqual([]);
  });

  it('says nothing about workers where the agency records none', () => {
    expect(new CaseStory().findings('G03', 500)).toEqual([]);
  });

  it('misses a worker where the agency declared that it records them', () => {
    const story = new CaseStory().world({ declares: () => true });
    expect(story.open('G03', 3.9)).toEqual([]);
    expect(story.open('G03', 4)).toEqual(['BREACH HIGH WORKER']);
    story.act(5, 'worker.assigned', assigned('w1'));
    expect(story.findings('G03', 5)).toEqual([]);
  });

  it('finds two primary workers, and not one with a supporting one', () => {
    const story = new CaseStory();
    story.act(1, 'worker.assigned', assigned('w1'));
    story.act(2, 'worker.assigned', assigned('w2', 'SUPPORTING'));
    expect(story.findings('G03', 50)).toEqual([]);
    story.act(50, 'worker.assigned', assigned('w2'));
    expect(story.open('G03', 53.9)).toEqual([]);
    expect(story.open('G03', 54)).toEqual(['BREACH HIGH WORKER']);
  });

  it('finds a worker on leave without a substitute', () => {
    const story = new CaseStory();
    story.act(1, 'worker.assigned', assigned('w1'));
    story.act(10, 'worker.unavailable', { by: 'polres', data: { workerRef: 'w1' } });
    expect(story.open('G03', 14)).toEqual(['BREACH HIGH WORKER']);
    const covered = new CaseStory();
    covered.act(1, 'worker.assigned', assigned('w1'));
    covered.act(10, 'worker.unavailable', { by: 'polres', data: { workerRef: 'w1', substitute: 'w3' } });
    expect(covered.findings('G03', 50)).toEqual([]);
  });

  it('counts the workers of the agency that leads now', () => {
    const story = new CaseStory();
    story.act(1, 'worker.assigned', assigned('w1'));
    story.transfer('r1', 10, { from: 'polres', to: 'rpsw' });
    expect(story.findings('G03', 500)).toEqual([]);
  });
});
