import { Client } from 'pg';
import { createTestDistrict, type TestDistrict } from './support/district';

describe('the database role that the API runs as', () => {
  let district: TestDistrict;
  let asBoard: Client;
  let asEngine: Client;

  beforeAll(async () => {
    district = await createTestDistrict();
    await district.act('polres', 'case.opened', {
      data: { channel: 'POLICE', isChild: true, ageBand: '15-17', sex: 'FEMALE' },
    });
    asBoard = new Client({ connectionString: district.database.urlFor('board') });
    asEngine = new Client({ connectionString: district.database.urlFor('engine') });
    for (const client of [asBoard, asEngine]) {
      await client.connect();
      await client.query(`SET estafet.agency = 'gugus-tugas'`);
    }
  });

  afterAll(async () => {
    await asBoard.end();
    await asEngine.end();
    await district.end();
  });

  it.each([
    ['engine.history_act', 'engine.history_act'],
    ['engine.journal', 'engine.journal'],
    ['engine.subject', 'engine.subject'],
    ['engine.watermark', 'engine.watermark'],
    ['engine.idempotency', 'engine.idempotency'],
    ['receipt_part', 'receipt_part'],
    ['receipt_part_engine', "receipt_part WHERE part = 'engine'"],
    ['receipt_part_board', "receipt_part WHERE part = 'board'"],
    ['receipt_part_parties', "receipt_part WHERE part = 'parties'"],
    ['receipt_part_sealed', "receipt_part WHERE part = 'sealed'"],
    ['act_log', 'act_log'],
    ['act_log_part', 'act_log_part'],
    ['act_log_part_engine', "act_log_part WHERE part = 'engine'"],
  ])('may not read %s, which the engine reads', async (table, engineSource) => {
    await expect(asBoard.query(`SELECT count(*) FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
    await expect(asEngine.query(`SELECT count(*) FROM ${engineSource}`)).resolves.toMatchObject({
      rowCount: 1,
    });
  });

  it('has no privilege at all on anything of the engine, by the catalogue', async () => {
    const { rows } = await asBoard.query<{ relation: string }>(
      `SELECT c.oid::regclass::text AS relation FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p', 'v', 'm') AND (n.nspname = 'engine' OR c.relname LIKE '%\\_engine' OR c.relname LIKE '%\\_parties' OR c.relname LIKE '%\\_sealed')
         AND (has_any_column_privilege(c.oid, 'SELECT,INSERT,UPDATE,REFERENCES') OR has_table_privilege(c.oid, 'DELETE,TRUNCATE'))`,
    );
    expect(rows).toEqual([]);
    const { rows: engineRows } = await asEngine.query(
      `SELECT 1 FROM pg_class WHERE oid = 'engine.history_act'::regclass AND has_table_privilege(oid, 'SELECT')`,
    );
    expect(engineRows).toHaveLength(1);
  });

  it('may not read the headers of received acts, and writes nothing anywhere', async () => {
    await expect(asBoard.query('SELECT header FROM receipt')).rejects.toMatchObject({ code: '42501' });
    await expect(asBoard.query('SELECT sender_id, status FROM receipt')).resolves.toMatchObject({
      rowCount: 6,
    });
    for (const statement of [
      'DELETE FROM board.gap',
      `UPDATE board.case_view SET stage = 'ST01'`,
      `INSERT INTO board.case_party VALUES ('x', 'y')`,
      'CREATE TABLE board.mine (id text)',
      'CREATE TABLE public.mine (id text)',
    ]) {
      await expect(asBoard.query(statement)).rejects.toMatchObject({ code: '42501' });
    }
    await expect(asBoard.query('SELECT count(*) FROM board.case_view')).resolves.toMatchObject({
      rows: [{ count: '1' }],
    });
  });
});
