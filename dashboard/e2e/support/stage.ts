import type { Browser } from 'playwright-core';
import { Person } from '../../../infra/test/support/person';
import { launchBrowser } from '../../../infra/testing/browser';
import {
  type ScratchSystem,
  type ScratchOptions,
  startScratchSystem,
} from '../../../infra/testing/scratch-system';
import { Visitor } from './visitor';

/** A running system and a browser, which the suites of one test file share: starting them takes longer than most suites. */
export class Stage {
  private running: { readonly system: ScratchSystem; readonly browser: Browser } | undefined;

  get system(): ScratchSystem {
    return this.open.system;
  }

  get browser(): Browser {
    return this.open.browser;
  }

  async start(options: ScratchOptions): Promise<void> {
    const [system, browser] = await Promise.all([startScratchSystem(options), launchBrowser()]);
    this.running = { system, browser };
  }

  async close(): Promise<void> {
    await this.running?.browser.close();
    await this.running?.system.remove();
  }

  /** Somebody in a browser of their own, signed in. */
  visitor(user: string, size?: { readonly width: number; readonly height: number }): Promise<Visitor> {
    return Visitor.signIn(this.browser, this.system.address, user, size);
  }

  /** Somebody in a browser of their own, at the door. */
  stranger(size?: { readonly width: number; readonly height: number }): Promise<Visitor> {
    return Visitor.open(this.browser, this.system.address, size);
  }

  /** Somebody at the API, to prepare what the pages show. */
  person(user: string): Promise<Person> {
    return Person.signIn(this.system.address, user);
  }

  private get open() {
    if (!this.running) throw new Error('the stage is opened before the suites run');
    return this.running;
  }
}

/** Opens a stage before the tests of this file and closes it after them. */
export function useStage(options: ScratchOptions = {}): Stage {
  const stage = new Stage();
  beforeAll(() => stage.start(options), 240_000);
  afterAll(() => stage.close(), 120_000);
  return stage;
}
