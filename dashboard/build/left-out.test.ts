import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEFT_OUT } from './left-out';

const SOURCE = join(__dirname, '../src');
const LIBRARY = join(__dirname, '../../node_modules/@mantine/core/esm/components');

describe('what is left out of the libraries', () => {
  const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );

  it.each(LEFT_OUT)('$use is used by no page, and the library still has it', ({ module, use }) => {
    expect(sources.length).toBeGreaterThan(100);
    const text = sources.map((name) => readFileSync(join(SOURCE, name), 'utf8')).join('\n');
    expect(text.includes(use)).toBe(false);
    const files = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' }).map(
      (name) => `/@mantine/core/esm/components/${name}`,
    );
    expect(files.filter((file) => module.test(file))).toHaveLength(1);
  });
});
