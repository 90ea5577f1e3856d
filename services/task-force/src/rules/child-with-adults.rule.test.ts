import type { Json } from '@estafet/schema';
import { CaseStory, DAY } from './testing/case-story';

const child = { ageBand: '12-14', isChild: true };

function placed(client: Record<string, Json>, placement: Record<string, Json> = {}): CaseStory {
  const story = new CaseStory(client).transfer('r1', 3, { from: 'polres', to: 'rpsw' });
  story.act(4, 'placement.started', {
    by: 'rpsw',
    data: { placementRef: 'bed-7', sharedWithUnrelatedAdults: true, ...placement },
  });
  return story;
}

describe('G16: a child does not share a room with adults', () => {
  it('breaches at once, and is the shelter’s', () => {
    expect(placed(child).open('G16', 4)).toEqual(['BREACH CRITICAL WITH_ADULTS']);
    expect(placed(child).owners('G16', 4)).toEqual(['rpsw']);
  });

  it('handles an unknown age as a child’s', () => {
    const unknown = placed({ ageBand: 'UNKNOWN', isChild: false });
    expect(unknown.open('G16', 4)).toEqual(['BREACH CRITICAL WITH_ADULTS']);
    expect(placed({ ageBand: '18-24', isChild: false }).findings('G16', 4)).toEqual([]);
  });

  it('opens nothing where she is apart', () => {
    expect(placed(child, { separated: true }).findings('G16', 4)).toEqual([]);
    expect(placed(child, { sharedWithUnrelatedAdults: false }).findings('G16', 4)).toEqual([]);
  });

  it('lets an emergency last until noon', () => {
    // Hour 4 is noon in WIB sharp: the next noon comes a day later.
    const story = placed(child, { emergencyReason: 'NIGHT_ARRIVAL' });
    expect(story.open('G16', 4)).toEqual(['WARN CRITICAL EMERGENCY']);
    expect(story.open('G16', 27.9)).toEqual(['WARN CRITICAL EMERGENCY']);
    expect(story.open('G16', 28)).toEqual(['BREACH CRITICAL EMERGENCY']);
  });

  it('clears when that placement ends, not when another does', () => {
    const story = placed(child);
    story.act(5, 'placement.ended', { by: 'rpsw', data: { placementRef: 'bed-1' } });
    expect(story.open('G16', 6)).toHaveLength(1);
    story.act(7, 'placement.ended', { by: 'rpsw', data: { placementRef: 'bed-7' } });
    expect(story.findings('G16', 7)).toEqual([]);
  });

  it('clears with another bed, a handover elsewhere or her return', () => {
    const moved = placed(child);
    moved.act(6, 'placement.started', {
      by: 'rpsw',
      data: { placementRef: 'bed-9', sharedWithUnrelatedAdults: false },
    });
    expect(moved.findings('G16', 6)).toEqual([]);
    const handedOn = placed(child).transfer('r2', 2 * DAY, { from: 'rpsw', to: 'balai' });
    expect(handedOn.findings('G16', 2 * DAY)).toEqual([]);
    const home = placed(child);
    home.act(3 * DAY, 'return.done', { by: 'rpsw', data: { destination: 'FAMILY', clientAgrees: true } });
    expect(home.findings('G16', 3 * DAY)).toEqual([]);
  });
});
