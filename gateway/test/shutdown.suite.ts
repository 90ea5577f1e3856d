import { Browser } from './support/browser';
import { startTestBed, until } from './support/test-gateway';

describe('a gateway that is told to stop', () => {
  it('answers what is under way, ends the event streams and takes nothing new', async () => {
    const bed = await startTestBed();
    const browser = new Browser(bed.origin);
    await browser.signIn('rina', 'rahasia-rina');
    const stream = await browser.fetch('/events');
    const police = bed.subgraphs.police!;
    const underWay = browser.query('{ policeSlow }');
    await until(() => police.requests.length === 1);
    const stopped = bed.stop();
    expect((await underWay).body.data).toEqual({ policeSlow: 'late' });
    expect(await stream.text()).toMatch(/^retry: /);
    await stopped;
    await expect(fetch(`${bed.origin}/health`)).rejects.toThrow();
  });
});
