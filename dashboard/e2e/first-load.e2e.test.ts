import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  APPLICATION,
  DASHBOARD_FILES,
  dashboardManifest,
  gzipBytes,
  neededScripts,
  scriptText,
} from '../../infra/testing/first-load';

/**
 * What each home weighs with its Indonesian texts, gzip, a few kB above what is reached: ceilings to come down from, not to
 * grow into. What stands in the way of the design's 170 kB is told in docs/performance.md.
 */
const CEILINGS = {
  'src/features/desk/desk.page.tsx': 226_000,
  'src/features/control-room/control-room.page.tsx': 226_000,
  'src/features/figures/figures.page.tsx': 219_000,
} as const;
/** Journeys cost a slow line more than bytes (build/home-files.ts). */
const MOST_FILES = 10;
const HOMES: Readonly<Record<keyof typeof CEILINGS, string>> = {
  'src/features/desk/desk.page.tsx': '/meja',
  'src/features/control-room/control-room.page.tsx': '/kendali',
  'src/features/figures/figures.page.tsx': '/angka',
};
/** The application's style sheet, which holds no component that only other pages use. */
const STYLES_CEILING = 14_000;

/** The parts of the texts that the page at this address declares. */
function textsOf(path: string): string[] {
  const pages = readFileSync(join(__dirname, '../src/app/pages.ts'), 'utf8');
  const declared = new RegExp(`path: '${path}',[^}]*?texts: \\[([^\\]]*)\\]`).exec(pages)?.[1];
  if (declared === undefined) throw new Error(`no page is at ${path}`);
  return [...declared.matchAll(/'(\w+)'/g)].map(([, part = '']) => part);
}

function neededFor(page: keyof typeof CEILINGS): string[] {
  const texts = textsOf(HOMES[page]).map((part) => `src/app/i18n/id/${part}.ts`);
  return neededScripts(dashboardManifest(), [APPLICATION, page, ...texts]);
}

describe('the first load', () => {
  it('is measured on a build', () => {
    expect(existsSync(join(DASHBOARD_FILES, '.vite/manifest.json'))).toBe(true);
    expect(neededScripts(dashboardManifest(), [APPLICATION]).length).toBeGreaterThan(1);
    expect(() => neededScripts(dashboardManifest(), ['src/features/none.page.tsx'])).toThrow('has no');
  });

  it.each(Object.entries(CEILINGS))('of %s stays under its ceiling and brings no chart', (page, ceiling) => {
    const files = neededFor(page as keyof typeof CEILINGS);
    expect(textsOf(HOMES[page as keyof typeof CEILINGS])).not.toEqual([]);
    expect(files.length).toBeLessThanOrEqual(MOST_FILES);
    const bytes = files.reduce((sum, file) => sum + gzipBytes(file), 0);
    expect([page, bytes < ceiling, bytes]).toEqual([page, true, bytes]);
    expect(files.filter((file) => scriptText(file).includes('recharts-wrapper'))).toEqual([]);
  });

  it('is compiled while it arrives: the hint is the first line of what every page stands on', () => {
    const application = dashboardManifest()[APPLICATION]?.file ?? '';
    expect(scriptText(application).split('\n', 1)).toEqual(['//# allFunctionsCalledOnLoad']);
    expect(scriptText('index.html')).not.toContain('allFunctionsCalledOnLoad');
  });

  it('brings no page of another role', () => {
    const others = ['src/features/control-room/', 'src/features/case-files/', 'src/features/desk/'];
    const entry = new Set(neededScripts(dashboardManifest(), [APPLICATION]));
    const pages = Object.entries(dashboardManifest()).filter(
      ([name]) => name.endsWith('.page.tsx') && others.some((folder) => name.startsWith(folder)),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter(([, { file }]) => entry.has(file))).toEqual([]);
  });

  it('styles only what the application itself shows', () => {
    const sheets = readdirSync(join(DASHBOARD_FILES, 'assets')).filter((name) => /^main-.*\.css$/.test(name));
    expect(sheets).toHaveLength(1);
    expect(gzipBytes(`assets/${sheets[0] ?? ''}`)).toBeLessThan(STYLES_CEILING);
  });

  it('begins the application from the document, and its first script stands alone', () => {
    const document = scriptText('index.html');
    const application = dashboardManifest()[APPLICATION]?.file ?? 'none';
    expect(document).toContain(`rel="modulepreload" href="/${application}"`);
    expect(document.match(/<script [^>]*src="[^"]+"/g)).toHaveLength(1);
    expect(document).toMatch(/<script type="module" crossorigin src="\/assets\/early-/);
  });
});
