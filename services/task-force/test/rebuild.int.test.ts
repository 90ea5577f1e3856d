import { Client } from 'pg';
import { createTestDistrict, DAY, type TestDistrict } from './support/district';
import { liveRandomly } from './support/random-life';

const TABLES = {
  'board.gap': 'id',
  'board.gap_event': 'gap_id, position',
  'board.case_view': 'id',
  'board.case_code': 'case_id',
  'board.case_party': 'case_id, agency_id',
  'board.referral': 'id',
  'board.custody_span': 'case_id, position',
  'board.timeline_act': 'case_id, ordinal',
  'board.instruction': 'id',
  'board.rule_policy': 'act_id',
  'board.declared_recording': 'agency_id',
  'engine.subject': 'scope',
} as const;

type Dump = Record<string, Record<string, unknown>[]>;

async function dump({ engine }: TestDistrict): Promise<Dump> {
  const tables: Dump = {};
  for (const [table, order] of Object.entries(TABLES)) {
    tables[table] = await engine.query(`SELECT * FROM ${table} ORDER BY ${order}`);
  }
  return tables;
}

/** What rules read: ordinals apart, which a rebuild keeps as they are. */
function histories({ engine }: TestDistrict): Promise<unknown> {
  return engine.query('SELECT * FROM engine.history_act ORDER BY scope, ordinal');
}

describe('dropping and rebuilding the projection', () => {
  let district: TestDistrict;

  afterEach(() => district.end());

  it.each([1, 2, 3, 4, 5, 6])('gives what was seen live, at the same instants (life %i)', async (seed) => {
    district = await createTestDistrict({
      assumeAllRulesOn: seed % 2 === 0,
      assumeAllRecorded: seed % 3 !== 0,
    });
    await liveRandomly(district, seed, 250);
    district.clock.advance(10 * DAY);
    await district.taskForce.tick();
    const before = await dump(district);
    const gaps = before['board.gap']!;
    expect(gaps.length).toBeGreaterThan(20);
    expect(gaps.some(({ cleared_at }) => cleared_at !== null)).toBe(true);
    const ownActs = await district.ask('SELECT count(*) FROM act_log');
    const historiesBefore = await histories(district);

    expect(ownActs).not.toEqual([{ count: '0' }]);

    await district.taskForce.rebuild();

    expect(await dump(district)).toEqual(before);
    expect(await district.ask('SELECT count(*) FROM act_log')).toEqual(ownActs);
    expect(await histories(district)).toEqual(historiesBefore);
  });

  it.each([11, 12, 13])('gives the same when cases are let go and fetched again (life %i)', async (seed) => {
    district = await createTestDistrict({ assumeAllRulesOn: true, assumeAllRecorded: seed % 2 === 0 });
    await liveRandomly(district, seed, 250);
    district.clock.advance(10 * DAY);
    await district.taskForce.tick();
    const before = await dump(district);
    const historiesBefore = await histories(district);
    const { acts } = await district.taskForce.rebuild({ page: 250, kept: 1_000 });

    for (const pace of [
      { page: 1, kept: 0 },
      { page: 7, kept: 1 },
      { page: 30, kept: 3 },
    ]) {
      expect(await district.taskForce.rebuild(pace)).toEqual({ acts });
      expect(await dump(district)).toEqual(before);
      expect(await histories(district)).toEqual(historiesBefore);
    }
  });

  it('leaves what was there when it fails', async () => {
    district = await createTestDistrict({ assumeAllRulesOn: true });
    await liveRandomly(district, 9, 60);
    await district.taskForce.tick();
    const before = await dump(district);
    await district.breakOnce('board.referral');

    await expect(district.taskForce.rebuild({ page: 5, kept: 1 })).rejects.toThrow();
    expect(await dump(district)).toEqual(before);

    await district.mend('board.referral');
    await district.taskForce.rebuild({ page: 5, kept: 1 });
    expect(await dump(district)).toEqual(before);
  });

  it('refuses to leave an act out that is no longer stored', async () => {
    district = await createTestDistrict({ assumeAllRulesOn: true });
    await liveRandomly(district, 10, 60);
    await district.taskForce.tick();
    const before = await dump(district);
    const owner = new Client({ connectionString: district.database.ownerUrl });
    await owner.connect();
    try {
      await owner.query(`SET estafet.agency = 'gugus-tugas'`);
      const { rowCount } = await owner.query(
        `DELETE FROM receipt WHERE act_id = (SELECT act_id FROM engine.journal WHERE NOT is_own ORDER BY ordinal DESC LIMIT 1)`,
      );
      expect(rowCount).toBe(1);
    } finally {
      await owner.end();
    }

    await expect(district.taskForce.rebuild()).rejects.toThrow('an act that is not stored');
    expect(await dump(district)).toEqual(before);
  });

  it('goes on from there as if nothing had happened', async () => {
    district = await createTestDistrict();
    await liveRandomly(district, 7, 120);
    await district.taskForce.tick();
    await district.taskForce.rebuild();
    await liveRandomly(district, 8, 120);
    district.clock.advance(5 * DAY);
    await district.taskForce.tick();
    const live = await dump(district);
    await district.taskForce.rebuild();
    expect(await dump(district)).toEqual(live);
  });
});
