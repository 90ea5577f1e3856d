/** A token bucket for each key: `burst` requests at once, refilled evenly at `perMinute`. Real time, kept in memory. */
export interface RateLimit {
  readonly perMinute: number;
  readonly burst: number;
}

interface Bucket {
  tokens: number;
  refilledAt: number;
}

/** Keys beyond this are forgotten oldest first, so that a flood of addresses cannot fill the memory. */
const MAX_KEYS = 10_000;

export class RateLimiter {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly limit: RateLimit,
    private readonly clockMs: () => number = () => performance.now(),
  ) {}

  /** Takes one token; the number of seconds to wait when there is none, otherwise 0. */
  take(key: string): number {
    const now = this.clockMs();
    const bucket = this.buckets.get(key) ?? { tokens: this.limit.burst, refilledAt: now };
    const perMs = this.limit.perMinute / 60_000;
    bucket.tokens = Math.min(this.limit.burst, bucket.tokens + (now - bucket.refilledAt) * perMs);
    bucket.refilledAt = now;
    this.buckets.delete(key);
    this.buckets.set(key, bucket);
    if (this.buckets.size > MAX_KEYS) this.forgetOldest();
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perMs / 1000));
    bucket.tokens -= 1;
    return 0;
  }

  /** Gives the key its full burst again, for example after a correct password. */
  reset(key: string): void {
    this.buckets.delete(key);
  }

  private forgetOldest(): void {
    for (const oldest of this.buckets.keys()) {
      this.buckets.delete(oldest);
      return;
    }
  }
}
