import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { PAGES } from '../pages';
import { indonesian } from './id/index';
import { anywhere } from './id/anywhere';
import { shell } from './id/shell';
import { fetchTexts, TEXT_PARTS, type TextPart } from './texts';

const SOURCE = resolve(__dirname, '../..');
/** What every page brings besides its own: other pages, and the texts themselves. */
const OUTSIDE = /\/(?:app\/(?:i18n\/|router|pages|app\.tsx)|gql\/)|\.test\.tsx?$/;

function fileOf(from: string, specifier: string): string | undefined {
  const path = resolve(dirname(from), specifier);
  return [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => existsSync(candidate));
}

/** Every file that can be on the screen with this one, also what it fetches later. */
function filesBelow(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || OUTSIDE.test(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8').replaceAll(/^import type [^;]*;/gm, '');
  for (const [, statically, later] of source.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)) {
    const next = fileOf(file, statically ?? later ?? '');
    if (next) filesBelow(next, seen);
  }
  return seen;
}

/** The first words of the keys (`desk` of `desk.title`) that files name, whole or with a code at their end. */
function namedIn(files: Iterable<string>): Set<string> {
  const named = new Set<string>();
  for (const file of files) {
    for (const [, first = ''] of readFileSync(file, 'utf8').matchAll(/['`](\w+)\.[\w$]/g)) {
      if (first in indonesian) named.add(first);
    }
  }
  return named;
}

const topOf = (texts: object): string[] => Object.keys(texts);
const inFrame = new Set([...topOf(shell), ...topOf(anywhere)]);

describe('the texts of each page', () => {
  const partOf = new Map<string, TextPart>();
  const pages = [
    ...readFileSync(resolve(SOURCE, 'app/pages.ts'), 'utf8').matchAll(
      /path: '([^']+)'[\s\S]*?import\('([^']+)'\)/g,
    ),
  ].map(([, path = '', file = '']) => ({ path, file: fileOf(resolve(SOURCE, 'app/pages.ts'), file) ?? '' }));

  beforeAll(async () => {
    for (const part of TEXT_PARTS) {
      const [texts] = await fetchTexts('id', [part]);
      for (const first of topOf(texts ?? {})) partOf.set(first, part);
    }
  });

  it('lie each in one part, and the parts and the frame hold all', () => {
    expect([...inFrame, ...partOf.keys()].sort()).toEqual(topOf(indonesian).sort());
  });

  it('have the same parts in both languages', async () => {
    for (const part of TEXT_PARTS) {
      const [ours] = await fetchTexts('id', [part]);
      const theirs = (await fetchTexts('en', [part])).at(-1);
      expect([part, topOf(theirs ?? {})]).toEqual([part, topOf(ours ?? {})]);
    }
  });

  it('are fetched with it: all that it can show, and no other', () => {
    expect(pages.map(({ path }) => path)).toEqual(PAGES.map(({ path }) => path));
    for (const { path, file } of pages) {
      const named = [...namedIn(filesBelow(file))].filter((first) => !inFrame.has(first));
      const needed = [...new Set(named.map((first) => partOf.get(first)))].sort();
      const declared = PAGES.find((page) => page.path === path)?.texts ?? [];
      expect([path, [...declared].sort()]).toEqual([path, needed]);
    }
  });

  it('are not needed by the frame around them', () => {
    const frame = [
      'main.tsx',
      'app/app.tsx',
      'app/shell.tsx',
      'app/gate.tsx',
      'app/not-found.page.tsx',
    ].flatMap((name) => [...filesBelow(resolve(SOURCE, name))]);
    expect([...namedIn(frame)].filter((first) => !inFrame.has(first))).toEqual([]);
  });
});
