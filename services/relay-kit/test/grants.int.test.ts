import { DataSource } from 'typeorm';
import { RelayKitMigration } from '../src/database/relay-kit.migration';
import { createScratchDatabase, type ScratchDatabase } from '../src/testing/scratch-database';

describe('the task force’s roles', () => {
  let database: ScratchDatabase;
  let owner: DataSource;

  beforeAll(async () => {
    database = await createScratchDatabase(['engine', 'board']);
    const options = `-c estafet.engine_role=${database.roleName('engine')} -c estafet.board_role=${database.roleName('board')}`;
    owner = new DataSource({
      type: 'postgres',
      url: database.ownerUrl,
      migrations: [RelayKitMigration],
      extra: { options },
    });
    await owner.initialize();
    await owner.runMigrations();
  });

  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  const readable = async (role: string): Promise<string[]> => {
    const rows = await owner.query<{ relname: string }[]>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       AND has_table_privilege($1, oid, 'SELECT') AND relname <> 'migrations' ORDER BY relname`,
      [database.roleName(role)],
    );
    return rows.map((row) => row.relname);
  };

  it('let the board read the board’s parts and no other, and change nothing', async () => {
    expect(await readable('board')).toEqual([
      'agency_key',
      'contact',
      'delivery_cursor',
      'directory',
      'receipt_part_board',
      'sender_head',
    ]);
    const [row] = await owner.query<{ count: string }[]>(
      `SELECT count(*) FROM information_schema.role_table_grants WHERE grantee = $1 AND privilege_type <> 'SELECT'`,
      [database.roleName('board')],
    );
    expect(row?.count).toBe('0');
    const columns = await owner.query<{ column_name: string }[]>(
      `SELECT column_name FROM information_schema.column_privileges WHERE grantee = $1 AND table_name = 'receipt'`,
      [database.roleName('board')],
    );
    expect(columns.map((column) => column.column_name)).not.toContain('header');
    expect(columns.map((column) => column.column_name)).toContain('received_at');
  });

  it('let the engine read every part', async () => {
    expect(await readable('engine')).toEqual(
      expect.arrayContaining(['act_log', 'act_log_part', 'receipt', 'receipt_part']),
    );
  });

  it('stand behind forced row-level security on every table and partition', async () => {
    const open = await owner.query<{ relname: string }[]>(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
       AND relname <> 'migrations' AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it('can be taken down and put up again', async () => {
    await owner.undoLastMigration();
    expect(await readable('engine')).toEqual([]);
    await owner.runMigrations();
    expect(await readable('engine')).toContain('act_log');
  });
});
