import { createScratchDatabase, type ScratchDatabase } from '@estafet/relay-kit/testing/scratch-database';
import type { DataSource } from 'typeorm';
import { copyWriter } from '../src/database/copy-writer';
import { createRebuildDataSource } from '../src/database/data-sources';

const TARGET = { table: 'kept', columns: ['id', 'words', 'count', 'is_done', 'names', 'facts'] };

const STRANGE = [
  'tab\tline\nreturn\rback\bform\fvertical\v',
  'a\\b \\N \\. \\t',
  '"quoted", {braced}, \'single\'',
  '\\.',
  '',
  '\u00e9\u4e2d\ud83c\udf3a\u2028',
];

describe('copying rows', () => {
  let database: ScratchDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createScratchDatabase([]);
    dataSource = createRebuildDataSource(database.ownerUrl);
    await dataSource.initialize();
    await dataSource.query(
      'CREATE TABLE kept (id integer PRIMARY KEY, words text, count bigint, is_done boolean, names text[], facts jsonb)',
    );
  });

  beforeEach(() => dataSource.query('DELETE FROM kept'));

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('keeps every character, in texts, lists and JSON', async () => {
    const rows = STRANGE.map((words, id) => ({
      ...{ id, words, count: id * 1_000_000_007, is_done: id % 2 === 0 },
      ...{ names: [words, 'NULL', ''], facts: { [words]: words, list: [words], nothing: null } },
    }));
    await dataSource.transaction(async (manager) => (await copyWriter(manager)).add(TARGET, rows));
    const stored = await dataSource.query<Record<string, unknown>[]>('SELECT * FROM kept ORDER BY id');
    expect(stored).toEqual(rows.map((row) => ({ ...row, count: String(row.count) })));
  });

  it('stores what is absent as nothing', async () => {
    await dataSource.transaction(async (manager) =>
      (await copyWriter(manager)).add(TARGET, [{ id: 1, words: null, names: [] }]),
    );
    expect(await dataSource.query('SELECT * FROM kept')).toEqual([
      { id: 1, words: null, count: null, is_done: null, names: [], facts: null },
    ]);
  });

  it('lets a statement see every copy that was asked for before it', async () => {
    const [first, second] = await dataSource.transaction(async (manager) => {
      const writer = await copyWriter(manager);
      const count = async () => {
        const [row] = await manager.query<{ total: number }[]>('SELECT count(*)::integer AS total FROM kept');
        return row?.total;
      };
      const copies = [writer.add(TARGET, [{ id: 1 }])];
      const afterOne = count();
      copies.push(writer.add(TARGET, [{ id: 2 }, { id: 3 }]));
      const afterAll = count();
      await Promise.all(copies);
      return Promise.all([afterOne, afterAll]);
    });
    expect(first).toBeGreaterThanOrEqual(1);
    expect(second).toBe(3);
  });

  it('says that a copy failed, and lets nothing of its transaction stay', async () => {
    const copying = dataSource.transaction(async (manager) => {
      const writer = await copyWriter(manager);
      await writer.add(TARGET, [{ id: 1 }]);
      await writer.add(TARGET, [{ id: 2 }, { id: 1 }]);
    });
    await expect(copying).rejects.toMatchObject({ code: '23505' });
    expect(await dataSource.query('SELECT * FROM kept')).toEqual([]);
  });

  it('copies within a transaction only', async () => {
    await expect(copyWriter(dataSource.manager)).rejects.toThrow('within a transaction only');
  });
});
