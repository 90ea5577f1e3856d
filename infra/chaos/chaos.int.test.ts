import { Client } from 'pg';
import { SERVICES } from '../local/deployables';
import type { ChaosSystem } from './chaos-system';
import { judge } from './judge/judge';
import { runKillsOn, type KillRun } from './kill-run';
import { startChaosSystem } from './chaos-system';
import { textOf, isFlawless } from './report';
import type { Ledger } from './load/ledger';

/** A small run of what `npm run test:chaos` does at length: real processes killed at work, on breaking lines. */
describe('a district whose processes are killed', () => {
  let chaos: ChaosSystem;
  let run: KillRun;
  let ledger: Ledger;

  beforeAll(async () => {
    chaos = await startChaosSystem(7);
    ({ run, ledger } = await runKillsOn(chaos, {
      ...{ acts: 90, kills: 5, seed: 7, minutes: 8, lives: 12, say: () => undefined },
    }));
  }, 900_000);

  afterAll(() => chaos.remove(), 60_000);

  it('loses no act, writes none twice, and leaves no two sides with two histories', () => {
    expect(run.verdict.findings.examples).toEqual([]);
    expect({ isFlawless: isFlawless(run), text: textOf(run) }).toMatchObject({ isFlawless: true });
  });

  it('was really at work, killed and disturbed', () => {
    expect(Object.values(run.kills).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
    expect(run.verdict.handoffActs).toBeGreaterThanOrEqual(90);
    expect(run.verdict.deliveriesExpected).toBeGreaterThan(150);
    expect(run.retries).toBeGreaterThan(0);
    expect(run.deeds.unanswered).toBe(0);
    // In so short a run a rare fault may meet nobody; most kinds do.
    expect(Object.values(run.faults).filter((count) => count > 0).length).toBeGreaterThanOrEqual(5);
  });

  it('and whoever judges it would have seen each of these', async () => {
    await inDatabaseOf(
      'service-centre',
      `DELETE FROM receipt WHERE act_id = (SELECT min(act_id) FROM receipt WHERE type = 'referral.sent')`,
    );
    // In so short a run some agency may have no referral; whichever has one now shows it wrongly.
    for (const { name } of SERVICES.filter((each) => each.name !== 'task-force'))
      await inDatabaseOf(
        name,
        `UPDATE agency_referral SET state = CASE state WHEN 'DISPUTED' THEN 'SENT' ELSE 'DISPUTED' END
         WHERE id = (SELECT id FROM agency_referral LIMIT 1)`,
      );
    await inDatabaseOf(
      'police',
      `ALTER TABLE act_log DISABLE TRIGGER act_log_append_only;
       DELETE FROM act_log WHERE id = (SELECT max(id) FROM act_log WHERE type = 'referral.sent' AND agency_id = 'polres');
       UPDATE act_log SET header = header || '{"via": "PHONE"}' WHERE id = (SELECT min(id) FROM act_log WHERE type = 'referral.sent');
       DELETE FROM receipt WHERE act_id = (SELECT min(act_id) FROM receipt WHERE type = 'referral.delivered')`,
    );
    await inDatabaseOf(
      'task-force',
      `UPDATE board.case_view SET lead = 'lsm' WHERE id = (SELECT min(id) FROM board.case_view)`,
    );
    ledger.note({
      agencyId: 'polres',
      actType: 'referral.sent',
      referralId: 'r',
      actId: 'r',
      told: 'DONE',
      tries: 1,
    });
    const { findings } = await judge(chaos, ledger);
    const seen = new Set(findings.examples.map(({ what }) => what));
    const done = [
      'what a client was told is done is in no log',
      'an act did not arrive',
      'an inbox holds an act that its author does not',
      'ACTS EDITED',
      'what is shown is not what the acts say',
      'two sides fold a referral differently',
      'the projection is not what a rebuild gives',
    ];
    expect(done.filter((what) => !seen.has(what))).toEqual([]);
  }, 120_000);

  async function inDatabaseOf(name: string, sql: string): Promise<void> {
    const service = SERVICES.find((each) => each.name === name);
    const client = new Client({
      connectionString: chaos.system.postgres.urlFor(service?.database.name ?? '', 'postgres'),
    });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
});
