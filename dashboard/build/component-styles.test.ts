import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { GROUND, STYLES } from './component-styles';

const SHEET = '.layer.css';

/** Names of all modules in which Mantine's components are written. */
function componentNames(): Set<string> {
  const folders = ['components', 'utils'].map((folder) => join(STYLES, '../esm', folder));
  return new Set(
    folders
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      .filter((path) => path.endsWith('.mjs'))
      .map((path) => basename(path, '.mjs')),
  );
}

describe('the style sheets of the components', () => {
  it('are each brought by a component of the same name, but for the ground that all stand on', () => {
    const names = componentNames();
    const sheets = readdirSync(STYLES)
      .filter((name) => name.endsWith(SHEET))
      .map((name) => name.slice(0, -SHEET.length));
    expect(sheets.length).toBeGreaterThan(50);
    expect(sheets.filter((name) => !names.has(name)).sort()).toEqual([...GROUND].sort());
  });
});
