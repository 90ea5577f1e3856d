import type { Browser } from 'playwright-core';
import { Person } from '../../../infra/test/support/person';
import { launchBrowser } from '../../../infra/testing/browser';
import type { ScratchOptions } from '../../../infra/testing/scratch-system';
import { SharedSystem } from '../../../infra/testing/shared-system';
import { Visitor } from './visitor';

/** A shared system with a browser before it. */
export class Stage extends SharedSystem {
  private launched: Browser | undefined;

  get browser(): Browser {
    if (!this.launched) throw new Error('the browser starts before the suites run');
    return this.launched;
  }

  override async start(options: ScratchOptions): Promise<void> {
    [this.launched] = await Promise.all([launchBrowser(), super.start(options)]);
  }

  override async remove(): Promise<void> {
    await this.launched?.close();
    await super.remove();
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
}

/** Opens a stage before the tests of this file and closes it after them. */
export function useStage(options: ScratchOptions = {}): Stage {
  const stage = new Stage();
  beforeAll(() => stage.start(options), 240_000);
  afterAll(() => stage.remove(), 120_000);
  return stage;
}
