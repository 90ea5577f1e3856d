import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = resolve(__dirname, '../dist');

interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, ManifestChunk>>;

/** Every script that a page cannot do without: what the entry and the page import, and what those import. */
function neededFiles(manifest: Manifest, entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const follow = (name: string) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build has no ${name}`);
    if (seen.has(name)) return;
    seen.add(name);
    chunk.imports?.forEach(follow);
  };
  entries.forEach(follow);
  return [...seen].map((name) => manifest[name]!.file).filter((file) => file.endsWith('.js'));
}

const gzipBytes = (file: string) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

/**
 * What each home weighs, gzip. The goal of the design is 170 kB before charts; the libraries that every page stands on (React,
 * Apollo, the router, i18next) are 160 kB of that by themselves, so these are ceilings to come down from, not to grow into.
 */
const CEILINGS = {
  'src/features/desk/desk.page.tsx': 285_000,
  'src/features/control-room/control-room.page.tsx': 295_000,
  'src/features/figures/figures.page.tsx': 280_000,
} as const;

describe('the first load', () => {
  const path = join(DIST, '.vite/manifest.json');
  const manifest = () => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

  it('is measured on a build', () => {
    expect(existsSync(path)).toBe(true);
    expect(neededFiles(manifest(), ['index.html']).length).toBeGreaterThan(2);
    expect(() => neededFiles(manifest(), ['src/features/none.page.tsx'])).toThrow('has no');
  });

  it.each(Object.entries(CEILINGS))('of %s stays under its ceiling and brings no chart', (page, ceiling) => {
    const files = neededFiles(manifest(), ['index.html', page]);
    const bytes = files.reduce((sum, file) => sum + gzipBytes(file), 0);
    expect([page, bytes < ceiling, bytes]).toEqual([page, true, bytes]);
    const withCharts = files.filter((file) =>
      readFileSync(join(DIST, file), 'utf8').includes('recharts-wrapper'),
    );
    expect(withCharts).toEqual([]);
  });

  it('brings no page of another role', () => {
    const others = ['src/features/control-room/', 'src/features/case-files/', 'src/features/desk/'];
    const entry = new Set(neededFiles(manifest(), ['index.html']));
    const pages = Object.entries(manifest()).filter(
      ([name]) => name.endsWith('.page.tsx') && others.some((folder) => name.startsWith(folder)),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter(([, { file }]) => entry.has(file))).toEqual([]);
  });
});
