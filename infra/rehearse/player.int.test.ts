import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { play, type PlayOptions } from './player';
import { parseScenario } from './scenario';
import { scriptOf } from './script';

const folders = [join(__dirname, '..', 'demo', 'cases'), join(__dirname, 'stories')];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, join(folder, name)] as const),
);

async function wrongAt(
  path: string,
  options: PlayOptions,
  change = (text: string): string => text,
): Promise<string[]> {
  const stops = await play(scriptOf(parseScenario(change(readFileSync(path, 'utf8')))), options);
  return stops.flatMap(({ at, verdicts }) =>
    verdicts
      .filter(({ outcome }) => outcome === 'DOES_NOT_HOLD')
      .map(({ asked, because }) => `${at}: ${asked}: ${because ?? ''}`),
  );
}

describe('a rehearsal through the task force’s own inbox', () => {
  it.each(files)('%s holds in the order of the file', async (_name, path) => {
    expect(await wrongAt(path, { order: 'in-file', seed: 1 })).toEqual([]);
  });

  it.each(files)('%s holds shuffled, doubled and overtaken', async (_name, path) => {
    for (const seed of [1, 2]) expect(await wrongAt(path, { order: 'shuffled', seed })).toEqual([]);
  });

  it('says so when an expectation does not hold', async () => {
    const path = join(__dirname, 'stories', 'accepted-by-phone.json');
    const wrong = await wrongAt(path, { order: 'in-file', seed: 1 }, (text) =>
      text.replace('"HANDING_OVER"', '"HANDED_OVER"'),
    );
    expect(wrong).toEqual(['D0T23:30: r1 HANDED_OVER: it is HANDING_OVER']);
  });
});
