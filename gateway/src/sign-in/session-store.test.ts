import type { Viewer } from '@estafet/schema';
import { SessionStore } from './session-store';

const viewer: Viewer = {
  sub: 'rina',
  displayName: 'Rina',
  roles: ['frontline'],
  workerRef: 'w',
  language: 'id',
};
const MINUTE = 60_000;

function storeAt(start: number) {
  const clock = { now: start };
  const store = new SessionStore({ idleMinutes: 30, absoluteHours: 2 }, () => clock.now);
  return { clock, store };
}

describe('a session', () => {
  it('ends when it is not used for the idle time', () => {
    const { clock, store } = storeAt(0);
    const { identifier } = store.create(viewer);
    clock.now = 29 * MINUTE;
    expect(store.find(identifier, { touch: false })?.viewer).toEqual(viewer);
    clock.now = 30 * MINUTE;
    expect(store.find(identifier, { touch: true })).toBeUndefined();
    clock.now = 0;
    expect(store.find(identifier, { touch: true })).toBeUndefined();
  });

  it('lives on while it is used, but never beyond its absolute end', () => {
    const { clock, store } = storeAt(0);
    const { identifier } = store.create(viewer);
    for (clock.now = 0; clock.now < 120 * MINUTE; clock.now += 20 * MINUTE) {
      expect(store.find(identifier, { touch: true })).toBeDefined();
    }
    expect(clock.now).toBe(120 * MINUTE);
    expect(store.find(identifier, { touch: true })).toBeUndefined();
  });

  it('is not kept alive by looking alone', () => {
    const { clock, store } = storeAt(0);
    const { identifier } = store.create(viewer);
    clock.now = 20 * MINUTE;
    store.find(identifier, { touch: false });
    clock.now = 31 * MINUTE;
    expect(store.find(identifier, { touch: false })).toBeUndefined();
  });

  it('says how long it lives without use and at most, in whole seconds, never below nothing', () => {
    const { clock, store } = storeAt(0);
    const { identifier, session } = store.create(viewer);
    expect(store.remaining(session)).toEqual({ seconds: 1_800, atMostSeconds: 7_200 });
    clock.now = 20 * MINUTE + 400;
    expect(store.remaining(session)).toEqual({ seconds: 599, atMostSeconds: 5_999 });
    store.find(identifier, { touch: true });
    expect(store.remaining(session)).toEqual({ seconds: 1_800, atMostSeconds: 5_999 });
    for (clock.now = 40 * MINUTE; clock.now <= 110 * MINUTE; clock.now += 10 * MINUTE) {
      store.find(identifier, { touch: true });
    }
    clock.now = 115 * MINUTE;
    expect(store.remaining(session)).toEqual({ seconds: 300, atMostSeconds: 300 });
    clock.now = 200 * MINUTE;
    expect(store.remaining(session)).toEqual({ seconds: 0, atMostSeconds: 0 });
  });

  it('tells those who wait for its end, once', () => {
    const { clock, store } = storeAt(0);
    const { session } = store.create(viewer);
    const ends: string[] = [];
    store.onEnd(session, () => ends.push('heard'));
    store.onEnd(session, () => ends.push('forgotten'))();
    clock.now = 31 * MINUTE;
    store.removeExpired();
    store.end(session);
    expect(ends).toEqual(['heard']);
  });

  it('is not found by anything but its identifier, and not stored under it', () => {
    const { store } = storeAt(0);
    const { identifier, session } = store.create(viewer);
    expect(store.find(session.key, { touch: true })).toBeUndefined();
    expect(store.find(undefined, { touch: true })).toBeUndefined();
    expect(JSON.stringify(session)).not.toContain(identifier);
    expect(store.find(identifier, { touch: true })).toBe(session);
  });

  it('makes room for a new one of the same user', () => {
    const { store } = storeAt(0);
    const identifiers = Array.from({ length: 12 }, () => store.create(viewer).identifier);
    const live = identifiers.filter((identifier) => store.find(identifier, { touch: false }));
    expect(live).toEqual(identifiers.slice(2));
  });
});
