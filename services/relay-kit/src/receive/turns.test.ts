import { Turns } from './turns';

const LONG = { isShort: false };
const SHORT = { isShort: true };

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('turns', () => {
  it('come one after the other for a key, in the order of asking, and side by side for two', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const work = (name: string, ms: number) => async () => {
      order.push(`${name} begins`);
      await pause(ms);
      order.push(`${name} ends`);
    };
    await Promise.all([
      turns.take('lsm', LONG, work('first', 60)),
      turns.take('lsm', LONG, work('second', 1)),
      turns.take('rpsw', LONG, work('other', 10)),
    ]);
    expect(order).toEqual([
      ...['first begins', 'other begins', 'other ends'],
      ...['first ends', 'second begins', 'second ends'],
    ]);
  });

  it('come first for short work, but not for ever', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const work = (name: string) => () => {
      order.push(name);
      return pause(1);
    };
    const backlog = ['first', 'second', 'third'].map((name) => turns.take('lsm', LONG, work(name)));
    const now = Array.from({ length: 10 }, (_, index) =>
      turns.take('lsm', SHORT, work(`short ${index + 1}`)),
    );
    await Promise.all([...backlog, ...now]);
    expect(order.slice(0, 2)).toEqual(['first', 'short 1']);
    expect(order.indexOf('second')).toBe(9);
    expect(order.slice(-3)).toEqual(['short 9', 'short 10', 'third']);
  });

  it('go on after one that failed', async () => {
    const turns = new Turns();
    const failing = turns.take('lsm', LONG, () => Promise.reject(new Error('of this turn alone')));
    const next = turns.take('lsm', LONG, () => Promise.resolve('done'));
    await expect(failing).rejects.toThrow('of this turn alone');
    expect(await next).toBe('done');
  });

  it('are not begun for somebody who has stopped waiting', async () => {
    const turns = new Turns(20);
    const long = turns.take('lsm', LONG, () => pause(80));
    let isDone = false;
    const late = turns.take('lsm', LONG, () => {
      isDone = true;
      return Promise.resolve();
    });
    await expect(late).rejects.toMatchObject({ code: 'RECIPIENT_BUSY' });
    await long;
    expect(isDone).toBe(false);
  });
});
