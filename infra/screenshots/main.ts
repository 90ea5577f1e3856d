import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { demoPast } from '../demo/load';
import { DEMO_PASSWORD } from '../demo/users';
import { ROOT } from '../local/deployables';
import { launchBrowser, newSession } from '../testing/browser';
import { startScratchSystem } from '../testing/scratch-system';
import { waitFor } from '../testing/wait-for';
import { README_SHOT, SHOTS, SIZES, type Shot } from './shots';

const USAGE = `Makes the pictures of docs/tour.md and of the README, in Indonesian.

  npm run screenshots                                    starts a system of its own with the busy demo district
  npm run screenshots -- --address http://127.0.0.1:4000 uses a demo that runs already
  npm run screenshots -- --only pejabat                  only pictures whose name begins so
`;

const IMAGES = join(ROOT, 'docs', 'images');
const SLOW_MS = 90_000;
/** Nothing on the page says that it is still loading. */
const IS_SETTLED = `!document.querySelector('main .mantine-Skeleton-root, main .mantine-Loader-root')`;
/** Whole pictures: charts and late tables have had their frame. */
const SETTLE_MS = 800;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { address: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const shots = SHOTS.filter(({ name }) => name.startsWith(values.only ?? ''));
  if (shots.length === 0) throw new Error(`no picture begins with ${values.only ?? ''}`);
  mkdirSync(IMAGES, { recursive: true });
  const system =
    values.address === undefined ? await startScratchSystem({ past: demoPast('ramai') }) : undefined;
  const browser = await launchBrowser();
  try {
    await takeAll(browser, system?.address ?? values.address ?? '', shots);
  } finally {
    await browser.close();
    await system?.remove();
  }
}

async function takeAll(browser: Browser, address: string, shots: readonly Shot[]): Promise<void> {
  for (const user of new Set(shots.map((shot) => shot.user))) {
    for (const { suffix, width, height } of SIZES) {
      const page = await signIn(browser, address, user, { width, height });
      for (const shot of shots.filter((each) => each.user === user)) {
        await open(page, shot);
        const file = `${shot.name}-${suffix}.png`;
        await page.screenshot({ path: join(IMAGES, file), animations: 'disabled', caret: 'hide' });
        process.stdout.write(`docs/images/${file}\n`);
      }
      await page.context().close();
    }
  }
  if (shots.some(({ name }) => name === README_SHOT.shot)) {
    copyFileSync(join(IMAGES, `${README_SHOT.shot}-${SIZES[0].suffix}.png`), join(IMAGES, README_SHOT.file));
  }
}

async function signIn(
  browser: Browser,
  address: string,
  user: string,
  size: { width: number; height: number },
): Promise<Page> {
  const page = await newSession(browser, address, size);
  page.setDefaultTimeout(SLOW_MS);
  // The offer of the tour is for visitors; the pictures show what they come for.
  const ended = JSON.stringify({ owner: user, value: -1 });
  await page.addInitScript(`sessionStorage.setItem('estafet.text.tour', ${JSON.stringify(ended)})`);
  await page.goto('/');
  await page.getByRole('link', { name: 'Masuk' }).press('Enter');
  await page.getByRole('combobox', { name: 'Siapa Anda?' }).selectOption(user);
  await page.getByLabel('Kata sandi').fill(DEMO_PASSWORD);
  await page.getByLabel('Kata sandi').press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function open(page: Page, { path, follow }: Shot): Promise<void> {
  await page.goto(path);
  await settled(page);
  if (follow === undefined) return;
  const address = await page.locator(`main a[href^="${follow}"]`).first().getAttribute('href');
  if (address === null) throw new Error(`nothing on ${path} leads to ${follow}`);
  await page.goto(address);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await untilSettled(page);
  await page.waitForTimeout(SETTLE_MS);
  await untilSettled(page);
}

function untilSettled(page: Page): Promise<void> {
  return waitFor('the page to be whole', () => page.evaluate<boolean>(IS_SETTLED), SLOW_MS);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
