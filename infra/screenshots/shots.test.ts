import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_USERS } from '../demo/users';
import { ROOT } from '../local/deployables';
import { README_SHOT, SHOTS, SIZES } from './shots';

const TOUR = readFileSync(join(ROOT, 'docs', 'tour.md'), 'utf8');
const IMAGES = join(ROOT, 'docs', 'images');

describe('the pictures of the tour', () => {
  it('are of demo users, each under a name of its own', () => {
    expect(SHOTS.filter(({ user }) => !DEMO_USERS.some(({ sub }) => sub === user))).toEqual([]);
    expect(new Set(SHOTS.map(({ name }) => name)).size).toBe(SHOTS.length);
    expect(SHOTS.map(({ name }) => name)).toContain(README_SHOT.shot);
  });

  it('stand in the tour, all of them, and no other does', () => {
    const shown = [...TOUR.matchAll(/\(images\/([\w-]+\.png)\)/g)].map(([, file]) => file);
    const made = SHOTS.flatMap(({ name }) => SIZES.map(({ suffix }) => `${name}-${suffix}.png`));
    expect([...new Set(shown)].sort()).toEqual([...made].sort());
  });

  it('are there', () => {
    const files = SHOTS.flatMap(({ name }) => SIZES.map(({ suffix }) => `${name}-${suffix}.png`));
    expect([...files, README_SHOT.file].filter((file) => !existsSync(join(IMAGES, file)))).toEqual([]);
  });
});
