import { agreedActionsOf } from './agreed-actions';
import type { CaseActRecord } from './case-facts';

const at = (day: number) => new Date(Date.UTC(2026, 2, day));
const conference = (day: number, actions: readonly object[]): CaseActRecord => ({
  ...{ id: `conference-${day}`, type: 'conference.held', by: 'p2tp2a', occurredAt: at(day) },
  data: { kind: 'CASE', actions: actions as CaseActRecord['data'][string] },
});
const done = (day: number, actionId: string): CaseActRecord => ({
  ...{ id: `done-${day}-${actionId}`, type: 'action.done', by: 'rpsw', occurredAt: at(day) },
  data: { actionId },
});
const action = (id: string, due?: number) => ({
  ...{ id, owner: 'rpsw' },
  ...(due === undefined ? {} : { due: at(due).toISOString() }),
});

describe('the actions that conferences agreed', () => {
  it('stand soonest due first, and are done by the act that names them', () => {
    const actions = agreedActionsOf([done(4, 'a2'), conference(2, [action('a1', 9), action('a2', 5)])]);
    expect(actions).toEqual([
      { id: 'a2', owner: 'rpsw', due: at(5), agreedAt: at(2), doneAt: at(4) },
      { id: 'a1', owner: 'rpsw', due: at(9), agreedAt: at(2), doneAt: undefined },
    ]);
  });

  it('of a later conference that counts from one again are open until they are done themselves', () => {
    const first = conference(2, [action('1', 5)]);
    const second = conference(10, [action('1', 15)]);
    expect(agreedActionsOf([first, second, done(4, '1')]).map(({ doneAt }) => doneAt)).toEqual([
      at(4),
      undefined,
    ]);
    expect(agreedActionsOf([first, second, done(4, '1'), done(12, '1')]).map(({ doneAt }) => doneAt)).toEqual(
      [at(4), at(12)],
    );
  });

  it('are done by a completion that was dated before the conference, and once only', () => {
    const [one] = agreedActionsOf([conference(5, [action('a')]), done(3, 'a'), done(9, 'a')]);
    expect(one?.doneAt).toEqual(at(3));
  });

  it('are left out when they name nobody', () => {
    expect(agreedActionsOf([conference(5, [{ id: 'a' }]), done(6, 'b')])).toEqual([]);
  });
});
