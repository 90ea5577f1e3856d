import type { HandoffRowFragment } from '../../gql/graphql';
import { heldSince, runningClock } from './handoff-clock';

const at = (hour: number) => `2026-03-10T0${hour}:00:00.000Z`;

const row = (given: Partial<HandoffRowFragment>): HandoffRowFragment => ({
  id: 'r1',
  kind: 'SERVICE',
  state: 'DELIVERED',
  from: { id: 'polres', name: { id: 'Polres', en: 'Police' }, isMember: true },
  to: { id: 'lsm', name: { id: 'LSM', en: 'NGO' }, isMember: true },
  urgency: 'NORMAL',
  clientMoves: true,
  isProvisional: false,
  isSynced: true,
  sentAt: at(1),
  answerDueAt: at(5),
  case: null,
  deliveredAt: null,
  answeredAt: null,
  handoverAt: null,
  handoverDueAt: null,
  givenAt: null,
  takenAt: null,
  handedOverAt: null,
  startedAt: null,
  completedAt: null,
  ...given,
});

describe('the clock of a referral', () => {
  it('runs for the answer, then for the handover', () => {
    expect(runningClock(row({}))).toEqual({ kind: 'answer', until: at(5) });
    expect(runningClock(row({ state: 'ACCEPTED', handoverAt: at(7), handoverDueAt: at(9) }))).toEqual({
      kind: 'handover',
      agreedAt: at(7),
      limitAt: at(9),
    });
  });

  it('does not run where the client stays, or when it is over', () => {
    expect(
      runningClock(row({ state: 'ACCEPTED', clientMoves: false, handoverDueAt: at(9) })),
    ).toBeUndefined();
    expect(runningClock(row({ state: 'COMPLETED', handoverDueAt: at(9) }))).toBeUndefined();
  });

  it('counts how long the baton has been where it is from the last thing that happened', () => {
    expect(heldSince(row({}))).toBe(at(1));
    expect(heldSince(row({ deliveredAt: at(2), answeredAt: at(3), givenAt: at(4) }))).toBe(at(4));
  });
});
