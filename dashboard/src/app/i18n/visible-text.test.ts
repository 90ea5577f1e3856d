import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { ownFormats, visibleTexts } from './visible-text';

const SOURCE = resolve(__dirname, '../..');
/** Where dates and numbers are written, once for all. */
const WRITERS: ReadonlySet<string> = new Set(['ui/time.ts', 'ui/figures.ts']);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'gql' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });
}

const files = sourceFiles(SOURCE).map((path) => ({
  name: relative(SOURCE, path),
  source: readFileSync(path, 'utf8'),
}));
const textsOf = (source: string) => visibleTexts('x.tsx', source).map(({ text }) => text);

describe('words on the screen that no language knows', () => {
  it('are found where they are shown', () => {
    expect(textsOf('const a = <p>Belum ada</p>;')).toEqual(['Belum ada']);
    expect(textsOf('const a = <p>{isNew ? "baru" : `lama ${count} hari`}</p>;')).toEqual([
      'baru',
      'lama',
      'hari',
    ]);
    expect(textsOf('const a = <p>{name ?? "tanpa nama"}{has && ("x" + y)}</p>;')).toEqual([
      'tanpa nama',
      'x',
    ]);
    expect(textsOf('const a = <><img alt="Grafik" /><input placeholder={"Cari"} /></>;')).toEqual([
      'Grafik',
      'Cari',
    ]);
    expect(textsOf('const a = <Section title="Celah" note={`Per ${day}`} aria-label="Celah" />;')).toEqual([
      'Celah',
      'Per',
      'Celah',
    ]);
  });

  it('are not seen in what is no word, not shown, or asked for by its key', () => {
    const source = `
      const a = (
        <Button variant="default" color={isGrave ? 'red' : undefined} title={t('form.cancel')} data-tone="high">
          {t('form.confirm')} · ✓ {state === 'OPEN' && <Mark kind="open" />} Estafet
        </Button>
      );`;
    expect(textsOf(source)).toEqual([]);
  });

  it('stand in no file of the dashboard', () => {
    const components = files.filter(({ name }) => name.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(50);
    const found = components.flatMap(({ name, source }) =>
      visibleTexts(name, source).map(({ line, text }) => `${name}:${line} ${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe('dates and numbers that a file writes on its own', () => {
  it('are found', () => {
    const source = `
      const a = new Intl.NumberFormat('id').format(1);
      const b = date.toLocaleDateString() + count.toFixed(1);`;
    expect(ownFormats('x.ts', source).map(({ text }) => text)).toEqual([
      'Intl.NumberFormat',
      'date.toLocaleDateString',
      'count.toFixed',
    ]);
  });

  it('stand in no file but the two that write them in WIB and in the language of the reader', () => {
    const found = files
      .filter(({ name }) => !WRITERS.has(name))
      .flatMap(({ name, source }) =>
        ownFormats(name, source).map(({ line, text }) => `${name}:${line} ${text}`),
      );
    expect(found).toEqual([]);
    expect([...WRITERS].filter((name) => !files.some((file) => file.name === name))).toEqual([]);
  });
});
