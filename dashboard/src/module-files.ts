/** The line is down: nothing was tried that could not be tried again. */
export class LineDownError extends Error {}

/** Files that came whole, or that the document asked for itself. */
const there = new Set<string>();
const coming = new Map<string, Promise<void>>();
let isStanding = false;

/** From now on whatever is fetched is fetched beside a page that somebody is at, and may fail without taking it away. */
export function applicationStands(): void {
  isStanding = true;
}

/**
 * Takes the place of Vite's own helper around every `import()` (build/module-files.ts). A browser asks once only for a module:
 * one that could not be fetched is never asked for again until the page is loaded anew, nor is anything that needs it. So,
 * once the application stands, the files are fetched into the browser's cache first, which may be tried as often as one likes.
 *
 * @param files what the module needs, itself and style sheets included, as paths below the origin
 * @throws LineDownError when nobody answered; any other error does not go away by asking again
 */
export async function loadModule<T>(load: () => Promise<T>, files: readonly string[] = []): Promise<T> {
  const needed = files.map((file) => `/${file}`).filter((path) => !isThere(path));
  if (isStanding) await Promise.all(needed.map((path) => once(`fetch ${path}`, () => fetchWhole(path))));
  else needed.filter((path) => !isStyle(path)).forEach(fetchBeside);
  await Promise.all(needed.filter(isStyle).map((path) => once(path, () => addStyle(path))));
  const module = await load();
  for (const path of needed) there.add(path);
  return module;
}

const isStyle = (path: string): boolean => path.endsWith('.css');

function isThere(path: string): boolean {
  return (
    there.has(path) ||
    document.querySelector(`link[href="${path}"]:is([rel=modulepreload], [rel=stylesheet])`) !== null
  );
}

/** Two that need the same file at the same time wait for the same. */
async function once(key: string, work: () => Promise<void>): Promise<void> {
  const begun = coming.get(key) ?? work();
  coming.set(key, begun);
  try {
    await begun;
  } finally {
    coming.delete(key);
  }
}

async function fetchWhole(path: string): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch(path);
    await answer.arrayBuffer();
  } catch {
    throw new LineDownError();
  }
  // After an upgrade the files have other names, and the page has to be loaded anew.
  if (!answer.ok) throw new Error(`a file of the application answers ${answer.status}`);
}

function fetchBeside(path: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = path;
  document.head.append(link);
}

function addStyle(path: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = path;
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      link.remove();
      reject(new LineDownError());
    });
    document.head.append(link);
  });
}
