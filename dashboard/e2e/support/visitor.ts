import type { Browser, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD, DEMO_USERS } from '../../../infra/demo/users';
import { newSession } from '../../../infra/testing/browser';
import { waitFor } from '../../../infra/testing/wait-for';
import { Traffic } from './traffic';

export const DESKTOP = { width: 1280, height: 900 };
/** The narrowest phone that is still about: 360 px wide (screens.md). */
export const PHONE = { width: 360, height: 740 };

const LAYOUT_WITHIN_MS = 2_000;

/** Somebody at a browser of their own. */
export class Visitor {
  private constructor(
    readonly page: Page,
    readonly traffic: Traffic,
  ) {}

  /** Opens a browser at the door, before anyone has signed in. */
  static async open(browser: Browser, address: string, size = DESKTOP): Promise<Visitor> {
    const page = await newSession(browser, address, size);
    return new Visitor(page, await Traffic.of(page.context(), page));
  }

  static async signIn(browser: Browser, address: string, user: string, size = DESKTOP): Promise<Visitor> {
    const visitor = await Visitor.open(browser, address, size);
    await visitor.signIn(user);
    return visitor;
  }

  /** Through the real pages, by keyboard: the door, the issuer's form, the own home. */
  async signIn(user: string): Promise<void> {
    const { page } = this;
    await page.goto('/');
    await page.getByRole('link', { name: 'Masuk' }).waitFor();
    await this.traffic.quiet();
    await page.getByRole('link', { name: 'Masuk' }).press('Enter');
    await page.getByRole('combobox', { name: 'Siapa Anda?' }).selectOption(user);
    await page.getByLabel('Kata sandi').fill(DEMO_PASSWORD);
    await page.getByLabel('Kata sandi').press('Enter');
    await page.getByRole('button', { name: 'Tutup', exact: true }).waitFor();
    if (!DEMO_USERS.some(({ sub }) => sub === user)) throw new Error(`${user} is no demo user`);
  }

  /** Opens a page by its address, as a bookmark would. */
  async goto(path: string, heading?: string): Promise<void> {
    await this.traffic.quiet();
    await this.page.goto(path);
    if (heading !== undefined) await this.heading(heading).waitFor();
  }

  /** Opens another page as a link within the application would: without loading it anew. */
  async turnTo(path: string): Promise<void> {
    await this.traffic.quiet();
    const before = await this.page.title();
    await this.page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
    await waitFor('another page', async () => (await this.page.title()) !== before);
    await this.ready();
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  /** A titled part of the page. */
  region(name: string): Locator {
    return this.page.getByRole('region', { name });
  }

  /** The value beside a name in a list of facts. */
  fact(name: string, within: Locator = this.page.locator('main')): Locator {
    return within
      .locator('dl > div')
      .filter({ has: this.page.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) }) })
      .getByRole('definition');
  }

  /** Does one of the offered actions of a referral and records it, by keyboard. */
  async act(action: string, fill: (form: Locator) => Promise<void> = () => Promise.resolve()): Promise<void> {
    await this.page.getByRole('button', { name: action, exact: true }).press('Enter');
    const form = this.page.getByRole('group', { name: action });
    await fill(form);
    await form.getByRole('button', { name: `Simpan: ${action}` }).press('Enter');
  }

  /** The status that a referral's page shows; the track below it has steps of the same names. */
  state(name: string): Locator {
    return this.region('Lintasan estafet')
      .getByText(name, { exact: true })
      .and(this.page.locator(':not(ol *)'));
  }

  /** Changes the language of the page by its switch. */
  async speak(language: 'id' | 'en'): Promise<void> {
    await this.page.getByRole('radio', { name: language.toUpperCase(), exact: true }).press('Space');
    await this.page.locator(`html[lang="${language}"]`).waitFor();
  }

  /** Changes the scheme that the device asks for, and waits until the page has followed. */
  async prefer(scheme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
    await this.page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor();
  }

  /** Until the page has its heading, its questions are answered and nothing of it says that it is loading. */
  async ready(): Promise<void> {
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.traffic.quiet();
    await this.page.getByRole('status', { name: /Sedang memuat|Loading/ }).waitFor({ state: 'detached' });
  }

  /** Whether everything fits the width of the screen: nobody scrolls sideways to find a button. */
  fits(): Promise<boolean> {
    const width = 'document.scrollingElement.scrollWidth <= document.documentElement.clientWidth';
    // A page that was just resized may still be laying itself out.
    return waitFor('the page to fit', () => this.page.evaluate<boolean>(width), LAYOUT_WITHIN_MS).then(
      () => true,
      () => false,
    );
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
