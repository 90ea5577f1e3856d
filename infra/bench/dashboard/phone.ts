import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A middling phone on a slow mobile line. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  cpuSlowdown: 4,
  latencyMs: 150,
  downloadKilobits: 1_600,
  uploadKilobits: 750,
} as const;

/** Long enough on this line for what follows the rows: pictures grow, later parts arrive. */
const SETTLE_MS = 4_000;
/** Seldom: each look takes time from the slowed-down processor. */
const LOOK_EVERY_MS = 1_000;
const LONGEST_MS = 60_000;

/** What the page itself saw, read after it has come to rest. */
export interface Seen {
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly rowsMs: number;
  readonly scriptBytes: number;
  readonly scripts: number;
}

type Storage = Awaited<ReturnType<BrowserContext['storageState']>>;

/**
 * Keeps what the browser tells only while it happens: paints, how long each press took to be answered by a picture, and the
 * moment at which what one came for stood there. It looks when something has changed only: on a slow phone, looking takes
 * time from the page.
 */
const watch = (rows: string): string => `(() => {
  const seen = (window.__seen = { largest: 0, rows: 0, presses: [] });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) seen.presses.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector(${JSON.stringify(rows)})) return;
    seen.rows = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
})();`;

export interface Visit {
  readonly baseURL: string;
  readonly path: string;
  /** A selector of what one came for. */
  readonly rows: string;
  /** Cookies of somebody signed in. */
  readonly session?: Storage | undefined;
}

/** A browser that has never been here, on the phone's processor and line; signed in when given a session. */
export async function openPhone(browser: Browser, visit: Visit): Promise<Page> {
  const { baseURL, session, rows } = visit;
  const context = await browser.newContext({
    ...{ baseURL, viewport: PHONE.viewport, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    ...{ locale: 'id-ID', timezoneId: 'Asia/Jakarta' },
    ...(session ? { storageState: session } : {}),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(watch(rows));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latencyMs,
    downloadThroughput: (PHONE.downloadKilobits * 1_000) / 8,
    uploadThroughput: (PHONE.uploadKilobits * 1_000) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpuSlowdown });
  return page;
}

/** Opens an address as a first visit and waits until what was come for stands there, and the page is at rest. */
export async function firstVisit(page: Page, { path }: Visit): Promise<Seen> {
  await page.goto(path, { waitUntil: 'commit' });
  const until = performance.now() + LONGEST_MS;
  while ((await page.evaluate<number>('window.__seen.rows')) === 0) {
    if (performance.now() > until) throw new Error(`${path} never showed what one came for`);
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate<Seen>(readSeen);
}

/** Runs in the page. */
function readSeen(): Seen {
  const scope = globalThis as unknown as {
    readonly performance: {
      getEntriesByType(
        type: string,
      ): { name: string; startTime: number; responseEnd: number; encodedBodySize: number }[];
    };
    readonly __seen: { readonly largest: number; readonly rows: number };
  };
  const rowsMs = scope.__seen.rows;
  const scripts = scope.performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => name.endsWith('.js') && startTime < rowsMs);
  const paint = scope.performance
    .getEntriesByType('paint')
    .find(({ name }) => name === 'first-contentful-paint');
  return {
    firstPaintMs: paint?.startTime ?? 0,
    largestPaintMs: scope.__seen.largest,
    rowsMs,
    scripts: scripts.length,
    scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}

/** The slowest answer to the presses of `work`, from the press to the picture; below 16 ms the browser tells none. */
export async function slowestPress(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate('window.__seen.presses.length = 0');
  await work();
  await page.waitForTimeout(500);
  const presses = await page.evaluate<number[]>('window.__seen.presses');
  return Math.max(0, ...presses);
}
