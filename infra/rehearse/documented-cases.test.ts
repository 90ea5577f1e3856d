import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { playPurely } from './testing/pure-play';

const folder = join(__dirname, '..', 'demo', 'cases');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('the documented cases', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(4);
  });

  it.each(files)('%s: the rules see at each instant what the paper tells', (file) => {
    const stops = playPurely(readFileSync(join(folder, file), 'utf8'));
    expect(stops.length).toBeGreaterThan(0);
    const wrong = stops.flatMap(({ at, verdicts }) =>
      verdicts
        .filter(({ outcome }) => outcome === 'DOES_NOT_HOLD')
        .map(({ asked, because }) => `${at}: ${asked}: ${because ?? ''}`),
    );
    expect(wrong).toEqual([]);
  });
});
