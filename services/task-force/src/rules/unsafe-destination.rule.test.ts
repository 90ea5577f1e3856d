import type { Json } from '@estafet/schema';
import { CaseStory } from './testing/case-story';

const own = (data: Record<string, Json>) => ({ by: 'rpsw', data: { doneBy: 'OWN', ...data } });
const plan = (data: Record<string, Json>) => ({ by: 'rpsw', data: { clientAgrees: true, ...data } });
const chosen = (destination: string) => ({
  by: 'rpsw',
  data: { kind: 'FINAL', decision: 'RETURN', return: { destination } },
});

/** Told in the order of its lines, an hour apart. */
function told(...acts: readonly (readonly [string, Parameters<CaseStory['act']>[2]])[]): CaseStory {
  const story = new CaseStory().meet('rpsw');
  acts.forEach(([type, act], index) => story.act(index + 1, type, act));
  return story;
}

const refused = ['tracing.completed', own({ familyReadiness: 'REFUSES' })] as const;
const ready = ['tracing.completed', own({ familyReadiness: 'READY', suspectAtDestination: false })] as const;
const toFamily = ['return.planned', plan({ destination: 'FAMILY' })] as const;

const CRITICAL = ['BREACH CRITICAL PLACE'];

describe('G20: she is not sent where she is not safe', () => {
  it('opens at once when a return to a family that refuses or is not ready is planned, in either order', () => {
    expect(told(refused).findings('G20', 9)).toEqual([]);
    expect(told(refused, toFamily).open('G20', 2)).toEqual(CRITICAL);
    expect(told(toFamily, refused).open('G20', 2)).toEqual(CRITICAL);
    const notYet = ['tracing.completed', own({ familyReadiness: 'NOT_YET' })] as const;
    expect(told(toFamily, notYet).open('G20', 2)).toEqual(CRITICAL);
    expect(told(ready, toFamily).findings('G20', 9)).toEqual([]);
  });

  it('opens for a suspect at the destination, even where the family is ready', () => {
    const suspect = [
      'tracing.completed',
      own({ familyReadiness: 'READY', suspectAtDestination: true }),
    ] as const;
    expect(told(suspect, toFamily).open('G20', 2)).toEqual(CRITICAL);
    const toSubstitute = ['return.planned', plan({ destination: 'SUBSTITUTE' })] as const;
    expect(told(toSubstitute, suspect).open('G20', 2)).toEqual(CRITICAL);
  });

  it('clears by own tracing that finds it ready, not by somebody else’s', () => {
    const others = [
      'tracing.completed',
      { by: 'rpsw', data: { doneBy: 'OTHER', familyReadiness: 'READY' } },
    ] as const;
    expect(told(refused, toFamily, others).open('G20', 3)).toEqual(CRITICAL);
    expect(told(refused, toFamily, others, ready).findings('G20', 4)).toEqual([]);
    const verified = [
      'tracing.completed',
      { by: 'rpsw', data: { doneBy: 'OTHER', verifiedByOwn: true, familyReadiness: 'READY' } },
    ] as const;
    expect(told(refused, toFamily, verified).findings('G20', 3)).toEqual([]);
  });

  it('clears by another destination that a conference chooses, not by a plan alone or the same destination', () => {
    const toInstitution = ['return.planned', plan({ destination: 'INSTITUTION' })] as const;
    expect(told(refused, toFamily, toInstitution).open('G20', 3)).toEqual(CRITICAL);
    expect(told(refused, toFamily, ['conference.held', chosen('FAMILY')]).open('G20', 3)).toEqual(CRITICAL);
    expect(told(refused, toFamily, ['conference.held', chosen('SUBSTITUTE')]).findings('G20', 3)).toEqual([]);
  });

  it('opens when a conference itself chooses a family that refuses', () => {
    expect(told(refused, ['conference.held', chosen('FAMILY')]).open('G20', 2)).toEqual(CRITICAL);
  });

  it('opens when she does not agree, and clears by a plan to which she does', () => {
    const against = ['return.planned', plan({ destination: 'FAMILY', clientAgrees: false })] as const;
    expect(told(ready, against).open('G20', 2)).toEqual(['BREACH CRITICAL CLIENT_REFUSES']);
    expect(told(ready, against, ready).open('G20', 3)).toEqual(['BREACH CRITICAL CLIENT_REFUSES']);
    expect(told(ready, against, toFamily).findings('G20', 3)).toEqual([]);
    expect(told(ready, against, ['conference.held', chosen('INDEPENDENT')]).findings('G20', 3)).toEqual([]);
  });

  it('stays when she was returned there and the case was closed', () => {
    const done = ['return.done', plan({ destination: 'FAMILY' })] as const;
    const closed = ['case.closed', { by: 'polres', data: { reason: 'GOALS_REACHED' } }] as const;
    expect(told(refused, done, closed).open('G20', 4)).toEqual(CRITICAL);
  });
});
