import { type ScratchOptions, type ScratchSystem, startScratchSystem } from './scratch-system';

/** One system for all suites of a test file, one after the other: starting it takes longer than most of them. */
export class SharedSystem {
  private running: ScratchSystem | undefined;

  get system(): ScratchSystem {
    if (!this.running) throw new Error('the system starts before the suites run');
    return this.running;
  }

  async start(options: ScratchOptions): Promise<void> {
    this.running = await startScratchSystem(options);
  }

  async remove(): Promise<void> {
    await this.running?.remove();
  }
}

/** Starts a system before the tests of this file and removes it after them; the options are asked for at the start. */
export function useSystem(optionsOf: () => ScratchOptions = () => ({})): SharedSystem {
  const shared = new SharedSystem();
  beforeAll(() => shared.start(optionsOf()), 240_000);
  afterAll(() => shared.remove(), 60_000);
  return shared;
}
