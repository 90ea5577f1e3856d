import type { DataSource } from 'typeorm';
import { describeUnknownError } from '../http/unknown-error';
import type { RelayLogger } from './relay.types';
import { LogListener } from './wake';

/** What the loop does at each turn; the relay itself. */
export interface RelaySteps {
  prepare(): Promise<void>;
  refresh(): Promise<void>;
  /** Numbers what was written; of a long backlog, `onFullBatch` is called for each batch that more follows. */
  sequence(onFullBatch: () => void): Promise<number>;
  kick(): readonly Promise<number>[];
  greet(): Promise<void>;
  /** Folds what could not be folded; answers whether the next try can wait longer. */
  refoldFailed(): Promise<boolean>;
}

export interface RelayLoopOptions {
  readonly dataSource: DataSource;
  readonly logger: RelayLogger;
  readonly steps: RelaySteps;
  readonly onGrowth: (agencyId: string) => void;
}

const POLL_MS = 2_000;
/** What was not heard of is asked for in the database as often as this: an idle server would else do nothing but ask. */
const REFRESH_MS = 10_000;
const GREETING_MS = 60_000;
const REFOLD_MS = 60_000;
const LONGEST_REFOLD_MS = 30 * 60_000;

/** Turns when woken by a commit or a notification, and by a poll for what rests or was not heard of. Turns never overlap. */
export class RelayLoop {
  private readonly listener: LogListener;
  private isRunning = false;
  private isWoken = false;
  private turning: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private greetedAt = -Infinity;
  private refreshedAt = -Infinity;
  private greeting: Promise<void> | undefined;
  private refoldAt = performance.now() + REFOLD_MS;
  private refoldPause = REFOLD_MS;
  private refolding: Promise<void> | undefined;

  constructor(private readonly options: RelayLoopOptions) {
    this.listener = new LogListener(options);
  }

  async start(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    await this.listener.ensure();
    this.timer = setInterval(() => this.poll(), POLL_MS);
    this.poll();
  }

  async stop(): Promise<void> {
    this.isRunning = false;
    clearInterval(this.timer);
    await this.turning;
    await this.greeting;
    await this.refolding;
    await this.listener.stop();
  }

  wake(): void {
    this.isWoken = true;
    if (!this.isRunning || this.turning) return;
    this.turning = this.turn().finally(() => {
      this.turning = undefined;
      if (this.isWoken) this.wake();
    });
  }

  private poll(): void {
    const now = performance.now();
    void this.guard(async () => {
      const hasHeardAll = await this.listener.ensure();
      if (hasHeardAll && now - this.refreshedAt < REFRESH_MS) return;
      await this.options.steps.refresh();
      this.refreshedAt = now;
    }).then(() => this.wake());
    if (now >= this.refoldAt) {
      this.refoldAt = Infinity;
      this.refolding = this.refold();
    }
    if (now - this.greetedAt < GREETING_MS) return;
    this.greetedAt = now;
    this.greeting = this.guard(() => this.options.steps.greet());
  }

  /** What fails again and again is tried less and less often: each try of an act behind a lock keeps others waiting. */
  private async refold(): Promise<void> {
    await this.guard(async () => {
      const canWait = await this.options.steps.refoldFailed();
      this.refoldPause = canWait ? Math.min(LONGEST_REFOLD_MS, this.refoldPause * 2) : REFOLD_MS;
    });
    this.refoldAt = performance.now() + this.refoldPause;
  }

  private async turn(): Promise<void> {
    this.isWoken = false;
    await this.guard(async () => {
      await this.options.steps.prepare();
      await this.options.steps.sequence(() => this.kick());
    });
    this.kick();
  }

  /** Not awaited: a recipient that does not answer must not keep the others waiting. */
  private kick(): void {
    for (const lane of this.options.steps.kick()) void lane.catch(() => undefined);
  }

  private async guard(work: () => Promise<void>): Promise<void> {
    if (!this.isRunning) return;
    try {
      await work();
    } catch (error) {
      this.options.logger.error(describeUnknownError(error), 'a turn of the relay failed; it goes on');
    }
  }
}
