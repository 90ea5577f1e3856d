import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../demo/users';
import { launchBrowser, newSession } from '../../testing/browser';
import { APPLICATION, dashboardManifest, gzipBytes, neededScripts } from '../../testing/first-load';
import { startScratchSystem } from '../../testing/scratch-system';
import type { BenchOptions } from '../bench-options';
import type { BenchReport, Figure } from '../report';
import { inRounds } from '../rounds';
import { median } from '../statistics';
import { liveCrowdedDistrict } from './crowded-district';
import { firstVisit, openPhone, PHONE, slowestPress, type Seen, type Visit } from './phone';

const REFERRALS = 10_000;
const UNDER_WAY = 240;

interface Side extends Visit {
  readonly name: string;
  /** The module of the page; the door is part of the application itself. */
  readonly module?: string;
}

type Session = Visit['session'];

/** Every home as a first visit on a slow phone, beside the door, which needs no more than the application itself. */
export async function dashboardBench({ rounds, isLarge }: BenchOptions): Promise<BenchReport> {
  const past = isLarge ? REFERRALS * 10 : REFERRALS;
  const [system, browser] = await Promise.all([
    startScratchSystem({
      past: {
        name: 'crowded',
        live: (district) =>
          liveCrowdedDistrict({ ...district, say: console.log }, { past, underWay: UNDER_WAY }),
      },
    }),
    launchBrowser(),
  ]);
  try {
    return await measure(browser, system.address, { rounds, referrals: past + UNDER_WAY });
  } finally {
    await browser.close();
    await system.remove();
  }
}

export async function measure(
  browser: Browser,
  baseURL: string,
  { rounds, referrals }: { readonly rounds: number; readonly referrals: number },
): Promise<BenchReport> {
  const coordinator = await signedIn(browser, baseURL, 'koordinator');
  const sides: Side[] = [
    { name: DOOR, baseURL, path: '/', rows: 'a[href^="/auth/sign-in"]' },
    {
      ...{ name: 'staff desk', baseURL, path: '/meja', rows: 'main li' },
      ...{
        module: 'src/features/desk/desk.page.tsx',
        session: await signedIn(browser, baseURL, 'p2tp2a-petugas'),
      },
    },
    {
      ...{ name: 'control room', baseURL, path: '/kendali', rows: 'main li, main td' },
      ...{ module: 'src/features/control-room/control-room.page.tsx', session: coordinator },
    },
    {
      ...{ name: 'official figures', baseURL, path: '/angka', rows: FIGURES },
      ...{
        module: 'src/features/figures/figures.page.tsx',
        session: await signedIn(browser, baseURL, 'pejabat'),
      },
    },
  ];
  const seen = await inRounds(sides, rounds, (side) => visit(browser, side));
  const presses = await inRounds(PRESSES, rounds, (press) =>
    pressed(browser, press, { baseURL, ...press.visit, session: coordinator }),
  );
  const door = seen.get(sides[0] ?? PLACE_OF_NONE) ?? [];
  return {
    name: 'dashboard',
    conditions: `${referrals} referrals in the district, ${rounds} first visits in turn, medians; a phone of ${PHONE.viewport.width} px, ${PHONE.cpuSlowdown} × slower, ${PHONE.downloadKilobits / 1000} Mbit/s, ${PHONE.latencyMs} ms`,
    figures: [
      ...sides.flatMap((side) => figuresOf(side, seen.get(side) ?? [], door)),
      ...PRESSES.map((press) => pressFigure(press, presses.get(press) ?? [])),
    ],
    skipped: [],
    rounds: {
      visits: Object.fromEntries(sides.map((side) => [side.name, seen.get(side)])),
      presses: Object.fromEntries(PRESSES.map((press) => [press.name, presses.get(press)])),
    },
  };
}

const DOOR = 'the door (sign-in page)';
const FIGURES = 'main dd, main td, main .recharts-wrapper';
const PLACE_OF_NONE: Side = { name: '', baseURL: '', path: '', rows: '' };

interface Press {
  readonly name: string;
  readonly visit: { readonly path: string; readonly rows: string };
  /** What has to be pressed before, and is not measured. */
  readonly before?: (page: Page) => Promise<void>;
  readonly work: (page: Page) => Promise<void>;
}

/** On a phone the filters are folded away. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main button[aria-expanded][aria-controls]').first().press('Enter');
}

const PRESSES: readonly Press[] = [
  {
    name: 'gaps table: tick a row',
    visit: { path: '/kendali/celah', rows: 'main td' },
    work: (page) => page.locator('main td input[type=checkbox]').first().click(),
  },
  {
    name: 'gaps table: unfold the filters',
    visit: { path: '/kendali/celah', rows: 'main td' },
    work: unfold,
  },
  {
    name: 'gaps table: change a filter',
    visit: { path: '/kendali/celah', rows: 'main td' },
    before: unfold,
    work: async (page) => {
      await page.locator('main select').first().focus();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'control room: what the flows show',
    visit: { path: '/kendali', rows: 'main td' },
    work: async (page) => {
      const choice = page.locator('main select').last();
      await choice.scrollIntoViewIfNeeded();
      await choice.focus();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'palette by keyboard',
    visit: { path: '/kendali', rows: 'main td' },
    work: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('cel');
    },
  },
];

async function signedIn(browser: Browser, baseURL: string, user: string): Promise<Session> {
  const page = await newSession(browser, baseURL);
  await page.goto('/auth/sign-in');
  await page.locator('select').selectOption(user);
  await page.locator('input[type=password]').fill(DEMO_PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.locator('main h1').waitFor();
  const session = await page.context().storageState();
  await page.context().close();
  return session;
}

async function visit(browser: Browser, side: Side): Promise<Seen> {
  const page = await openPhone(browser, side);
  try {
    return await firstVisit(page, side);
  } finally {
    await page.context().close();
  }
}

async function pressed(browser: Browser, { before, work }: Press, place: Visit): Promise<number> {
  const page = await openPhone(browser, place);
  try {
    await firstVisit(page, place);
    await before?.(page);
    return await slowestPress(page, () => work(page));
  } finally {
    await page.context().close();
  }
}

const GOAL_SCRIPT_KB = 170;
const GOAL_PAINT_MS = 2_500;
const GOAL_PRESS_MS = 100;

function figuresOf(side: Side, own: readonly Seen[], door: readonly Seen[]): Figure[] {
  const of = (all: readonly Seen[], pick: (seen: Seen) => number) => median(all.map(pick));
  const kilobytes = gzipOf(side) / 1000;
  const paint = of(own, ({ largestPaintMs }) => largestPaintMs);
  const compared = (pick: (seen: Seen) => number, unit: string) => ({
    against: side.name === DOOR ? '–' : `the door: ${of(door, pick).toFixed(0)} ${unit}`,
    ...(side.name === DOOR ? {} : { ratio: of(own, pick) / of(door, pick) }),
  });
  return [
    {
      what: `${side.name}: script before charts`,
      measured: `${kilobytes.toFixed(0)} kB gzip (${(of(own, ({ scriptBytes }) => scriptBytes) / 1000).toFixed(0)} kB sent, ${of(own, ({ scripts }) => scripts)} files)`,
      against: '–',
      goal: `≤ ${GOAL_SCRIPT_KB} kB`,
      isReached: kilobytes <= GOAL_SCRIPT_KB,
    },
    {
      what: `${side.name}: largest contentful paint`,
      measured: `${paint.toFixed(0)} ms (first ${of(own, ({ firstPaintMs }) => firstPaintMs).toFixed(0)})`,
      ...compared(({ largestPaintMs }) => largestPaintMs, 'ms'),
      goal: `≤ ${GOAL_PAINT_MS} ms`,
      isReached: paint <= GOAL_PAINT_MS,
    },
    {
      what: `${side.name}: what one came for stands there`,
      measured: `${of(own, ({ rowsMs }) => rowsMs).toFixed(0)} ms`,
      ...compared(({ rowsMs }) => rowsMs, 'ms'),
    },
  ];
}

function gzipOf({ module }: Side): number {
  const entries = [APPLICATION, ...(module === undefined ? [] : [module])];
  return neededScripts(dashboardManifest(), entries).reduce((sum, file) => sum + gzipBytes(file), 0);
}

function pressFigure({ name }: Press, slowest: readonly number[]): Figure {
  const ms = median(slowest);
  return {
    what: name,
    measured: ms === 0 ? '< 16 ms' : `${ms.toFixed(0)} ms`,
    against: '–',
    goal: `≤ ${GOAL_PRESS_MS} ms`,
    isReached: ms <= GOAL_PRESS_MS,
  };
}
