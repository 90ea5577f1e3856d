import { EventStreamParser } from '../src/events/event-stream-parser';
import { Browser } from './support/browser';
import { startTestBed, until, type TestBed } from './support/test-gateway';

let bed: TestBed;
beforeAll(async () => {
  bed = await startTestBed();
  await until(() => Object.values(bed.subgraphs).every(({ listenerCount }) => listenerCount === 1));
});
afterAll(() => bed.stop());

/** Listens to `/events` as a browser's page does. */
async function listen(browser: Browser) {
  const stop = new AbortController();
  const response = await browser.fetch('/events', { signal: stop.signal });
  const events: unknown[] = [];
  const state = { isOver: false };
  const parser = new EventStreamParser();
  const read = async () => {
    try {
      for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
        events.push(...parser.push(piece).map((data): unknown => JSON.parse(data)));
      }
    } catch {
      // The test hung up.
    }
    state.isOver = true;
  };
  void read();
  return { response, events, state, stop: () => stop.abort() };
}

async function signedIn(user: string): Promise<Browser> {
  const browser = new Browser(bed.origin);
  await browser.signIn(user, `rahasia-${user}`);
  return browser;
}

describe('the stream of changed identifiers', () => {
  it('is refused without a session', async () => {
    expect((await new Browser(bed.origin).fetch('/events')).status).toBe(401);
  });

  it('reaches those a change is meant for, and nobody else', async () => {
    const officer = await listen(await signedIn('rina'));
    const ngo = await listen(await signedIn('lia'));
    const coordinator = await listen(await signedIn('kor'));
    expect(officer.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    bed.subgraphs.police!.announce({ audience: ['polres'], ids: ['r1', 'c1'] });
    bed.subgraphs['task-force']!.announce({ audience: ['gugus-tugas'], ids: ['g1'] });
    bed.subgraphs.ngo!.announce({ audience: ['lsm', 'gugus-tugas'], ids: ['r9'] });
    await until(() => officer.events.length >= 1 && ngo.events.length >= 1 && coordinator.events.length >= 2);
    expect(officer.events).toEqual([{ ids: ['r1', 'c1'] }]);
    expect(ngo.events).toEqual([{ ids: ['r9'] }]);
    expect(coordinator.events).toEqual(expect.arrayContaining([{ ids: ['g1'] }, { ids: ['r9'] }]));
    expect(coordinator.events).toHaveLength(2);
    [officer, ngo, coordinator].forEach(({ stop }) => stop());
  });

  it('comes back after a service was away, and tells the page to look again', async () => {
    const officer = await listen(await signedIn('rina'));
    await bed.subgraphs.police!.stop();
    await bed.subgraphs.police!.start();
    await until(() => bed.subgraphs.police!.listenerCount === 1 && officer.events.length > 0);
    expect(officer.events[0]).toEqual({ ids: [], resync: true });
    bed.subgraphs.police!.announce({ audience: ['polres'], ids: ['r2'] });
    await until(() => officer.events.length === 2);
    expect(officer.events[1]).toEqual({ ids: ['r2'] });
    officer.stop();
  });

  it('ends with the session', async () => {
    const browser = await signedIn('rina');
    const stream = await listen(browser);
    bed.subgraphs.police!.announce({ audience: ['polres'], ids: ['r3'] });
    await until(() => stream.events.length === 1);
    await browser.fetch('/auth/sign-out', { method: 'POST' });
    await until(() => stream.state.isOver);
    bed.subgraphs.police!.announce({ audience: ['polres'], ids: ['r4'] });
    expect(stream.events).toHaveLength(2);
    expect(stream.events[1]).toEqual({});
  });

  it('takes no notice of a notice that is malformed', async () => {
    const stream = await listen(await signedIn('rina'));
    bed.subgraphs.police!.announce({ audience: 'polres', ids: ['r5'] } as never);
    bed.subgraphs.police!.announce({ audience: ['polres'], ids: ['r6'] });
    await until(() => stream.events.length === 1);
    expect(stream.events).toEqual([{ ids: ['r6'] }]);
    stream.stop();
  });
});
