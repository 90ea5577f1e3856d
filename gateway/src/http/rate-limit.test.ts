import { RateLimiter } from './rate-limit';

describe('a rate limit', () => {
  it('lets a burst through, then one at a time as it refills', () => {
    const clock = { now: 0 };
    const limiter = new RateLimiter({ perMinute: 60, burst: 3 }, () => clock.now);
    expect([1, 2, 3, 4].map(() => limiter.take('a'))).toEqual([0, 0, 0, 1]);
    expect(limiter.take('b')).toBe(0);
    clock.now = 1_000;
    expect([limiter.take('a'), limiter.take('a')]).toEqual([0, 1]);
    limiter.reset('a');
    expect(limiter.take('a')).toBe(0);
  });

  it('never gathers more than a burst', () => {
    const clock = { now: 0 };
    const limiter = new RateLimiter({ perMinute: 60, burst: 2 }, () => clock.now);
    limiter.take('a');
    clock.now = 3_600_000;
    expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([0, 0, 1]);
  });
});
