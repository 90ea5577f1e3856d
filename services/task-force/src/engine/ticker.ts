import { describeUnknownError, type RelayLogger } from '@estafet/relay-kit';

const PULSE_MS = 500;

/**
 * Asks at short, even steps whether an instant has come. The clock may be moved by hand (demo, tests), so the time to the next
 * instant is not slept through; a question that finds nothing due reads one index entry.
 */
export class Ticker {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly tick: () => Promise<number>,
    private readonly logger: RelayLogger,
  ) {}

  start(): void {
    this.timer = setTimeout(() => {
      this.running = this.pulse();
    }, PULSE_MS);
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
  }

  private async pulse(): Promise<void> {
    try {
      await this.tick();
    } catch (error) {
      this.logger.error(describeUnknownError(error), 'due gaps could not be judged; trying again');
    }
    if (this.timer !== undefined) this.start();
  }
}
