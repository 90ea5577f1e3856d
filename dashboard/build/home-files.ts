import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/** Where each role begins its day, by the file of its page. */
const HOMES = {
  desk: 'src/features/desk/desk.page.tsx',
  room: 'src/features/control-room/control-room.page.tsx',
  figures: 'src/features/figures/figures.page.tsx',
} as const;

const SEVERAL = 'homes';

/** The mode of the build that is only looked at. */
export const LOOK = 'look';

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;
/** The file of each module that a home needs, by the module's id. */
export type Files = ReadonlyMap<string, string>;

/**
 * In which file each module of a home goes: its own, or the one of what several homes stand on. By sharing among all pages a
 * first visit would fetch some thirty small ones, and on a slow line the journeys cost more than the bytes.
 *
 * Which modules a home needs is known only when what nobody uses has been left out, so it is asked of a build beforehand.
 */
export async function filesOfHomes(): Promise<Files> {
  const built = await build({
    root: join(import.meta.dirname, '..'),
    mode: LOOK,
    logLevel: 'silent',
    build: { write: false, minify: false },
  });
  if (!('output' in built)) throw new Error('the first build gave no output');
  const chunks: Chunks = new Map(
    built.output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const application = closureOf('src/main.tsx', chunks);
  const files = new Map<string, string>();
  for (const [home, page] of Object.entries(HOMES)) {
    // The page itself stays an entry of its own.
    const [, ...others] = closureOf(page, chunks);
    for (const name of others.filter((other) => !application.has(other))) {
      for (const id of chunks.get(name)?.moduleIds ?? []) files.set(id, files.has(id) ? SEVERAL : home);
    }
  }
  return files;
}

/** What several homes stand on comes first: a file takes with it what its modules stand on and no file before it has taken. */
export function homeGroups(files: Files): Rolldown.CodeSplittingGroup[] {
  const names = [...Object.keys(HOMES), SEVERAL];
  return names.map((name, place) => ({ name, test: (id) => files.get(id) === name, priority: place + 1 }));
}

/** The files that a module's file stands on, itself first. */
function closureOf(module: string, chunks: Chunks): ReadonlySet<string> {
  const first = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
  if (!first) throw new Error(`the build has no ${module}`);
  const names = new Set([first.fileName]);
  for (const name of names) for (const inner of chunks.get(name)?.imports ?? []) names.add(inner);
  return names;
}
