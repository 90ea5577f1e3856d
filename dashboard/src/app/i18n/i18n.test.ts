import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { english } from './en/index';
import { indonesian } from './id/index';

const SOURCE = resolve(__dirname, '../..');

/** Words that are the same in both languages, and why. */
const SAME_IN_BOTH: Readonly<Record<string, string>> = {
  'shell.name': 'the name of the application',
  'shell.menu': 'the same word in both languages',
  'shell.codeOfIndonesian': 'each language is named by its own code',
  'shell.codeOfEnglish': 'each language is named by its own code',
  'command.key': 'what is printed on the keys',
  'command.keyOfApple': 'what is printed on the keys',
  'notice.many': 'only a number',
  'glossary.median.name': 'the same word in both languages',
  'figure.none': 'a dash says "no number" in both languages',
  'desk.groupCount': 'only a title and a count',
  'desk.actOn': 'only an action and what it is about',
};

function flatten(messages: object, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [name, value] of Object.entries(messages) as [string, unknown][]) {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    if (typeof value === 'string') flat.set(key, value);
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, text] of flatten(value, key)) flat.set(inner, text);
    }
  }
  return flat;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['gql', 'i18n'].includes(entry.name) ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });
}

const ours = flatten(indonesian);
const theirs = flatten(english);
const source = sourceFiles(SOURCE)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

const placeholdersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the words of the pages', () => {
  it('are the same keys in both languages', () => {
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
  });

  it('take the same values in both languages, and none is empty', () => {
    for (const [key, text] of ours) {
      expect([key, placeholdersOf(theirs.get(key) ?? '')]).toEqual([key, placeholdersOf(text)]);
      expect([key, text.trim() === '', theirs.get(key)?.trim() === '']).toEqual([key, false, false]);
    }
  });

  it('exist for every key that a page asks for', () => {
    const asked = [...source.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key!);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !ours.has(key))).toEqual([]);
  });

  it('are all used by some page', () => {
    const prefixes = [...source.matchAll(/\bt\(\s*`([\w.-]+\.)\$\{/g)].map(([, prefix]) => prefix!);
    const isUsed = (key: string) =>
      source.includes(`'${key}'`) || prefixes.some((prefix) => key.startsWith(prefix));
    expect([...ours.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are really translated: the same text in both languages has a reason', () => {
    const same = [...ours].filter(([key, text]) => theirs.get(key) === text).map(([key]) => key);
    expect(same.filter((key) => !SAME_IN_BOTH[key])).toEqual([]);
    expect(Object.keys(SAME_IN_BOTH).filter((key) => !same.includes(key))).toEqual([]);
  });
});
