import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playPurely } from './testing/pure-play';

const folders = [join(__dirname, '..', 'demo', 'cases'), join(__dirname, 'stories')];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, join(folder, name)] as const),
);

describe('folds and rules alone', () => {
  it('have the documented cases and the invented stories to play', () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
  });

  // What the task force does itself (its policies) takes effect in its engine, which the next file tests.
  const pure = files.filter(([name]) => name !== 'withdrawn-while-she-travels.json');

  it.each(pure)('%s: see at each instant what is told', (_name, path) => {
    const stops = playPurely(readFileSync(path, 'utf8'));
    expect(stops.length).toBeGreaterThan(0);
    const wrong = stops.flatMap(({ at, verdicts }) =>
      verdicts
        .filter(({ outcome }) => outcome === 'DOES_NOT_HOLD')
        .map(({ asked, because }) => `${at}: ${asked}: ${because ?? ''}`),
    );
    expect(wrong).toEqual([]);
  });
});
