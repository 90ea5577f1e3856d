import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../local/deployables';

export const DASHBOARD_FILES = join(ROOT, 'dashboard', 'dist');

interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, ManifestChunk>>;

/** What the build says of its files. */
export function dashboardManifest(): Manifest {
  return JSON.parse(readFileSync(join(DASHBOARD_FILES, '.vite/manifest.json'), 'utf8')) as Manifest;
}

/** The application itself, which every page stands on. */
export const APPLICATION = 'src/main.tsx';

/** Every script that these cannot do without: they themselves, and what they import. */
export function neededScripts(manifest: Manifest, entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const follow = (name: string) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build has no ${name}`);
    if (seen.has(name)) return;
    seen.add(name);
    chunk.imports?.forEach(follow);
  };
  entries.forEach(follow);
  return [...seen].map((name) => manifest[name]?.file ?? '').filter((file) => file.endsWith('.js'));
}

export function scriptText(file: string): string {
  return readFileSync(join(DASHBOARD_FILES, file), 'utf8');
}

export function gzipBytes(file: string): number {
  return gzipSync(readFileSync(join(DASHBOARD_FILES, file)), { level: 9 }).length;
}
