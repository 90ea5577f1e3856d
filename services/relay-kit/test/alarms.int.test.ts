import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { createManualClock } from '../src/clock/clock';
import { Directory } from '../src/directory/directory';
import { createHttpTransport } from '../src/transport/http.transport';
import { RelayWorld, rowsOf, TASK_FORCE, tamper, type TestService } from './relay-world';

const IDS = ['lsm', 'rpsw', TASK_FORCE] as const;
const SKEW_MS = 10 * 60_000;
const LIMITS = { connections: 3, waitMs: 300 };

async function until(what: string, isSo: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = performance.now() + 40_000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`waited in vain for: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Three servers that really run, each with its own database, of which one meets trouble: an alarm, and the others go on. */
describe('trouble at one server', () => {
  let world: RelayWorld;
  let lsm: TestService;
  let rpsw: TestService;
  let taskForce: TestService;
  const servers: Server[] = [];

  beforeEach(async () => {
    world = new RelayWorld(['lsm', 'rpsw']);
    const apps = new Map<string, express.Express>();
    const addresses = new Map<string, string>();
    for (const id of IDS) {
      const app = express();
      const server = createServer(app);
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      servers.push(server);
      apps.set(id, app);
      addresses.set(id, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    }
    const open = async (id: string, clockMs = 0): Promise<TestService> => {
      const directory = new Directory(
        world.entries((entry) => ({ ...entry, endpoint: addresses.get(entry.id) })),
      );
      const clock = createManualClock(new Date(world.clock.now().getTime() + clockMs));
      const service = await world.open(id, {
        directory,
        clock,
        transport: createHttpTransport(),
        limits: LIMITS,
      });
      apps.get(id)?.use(service.relay.router());
      return service;
    };
    taskForce = await open(TASK_FORCE);
    lsm = await open('lsm');
    rpsw = await open('rpsw', SKEW_MS);
    for (const { relay } of [taskForce, lsm, rpsw]) await relay.start();
    await say(lsm, 'lsm', 'rpsw');
    await until('the first act', () =>
      rpsw.received.some(({ act }) => act.senderId === 'lsm' && act.act.type === 'case.opened'),
    );
  });

  afterEach(async () => {
    await world.close();
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  const say = (service: TestService, from: string, ...to: string[]) =>
    world.act(service, from, { audience: to });
  const has = ({ received }: TestService, id: string) => received.some(({ act }) => act.act.id === id);
  const alarmsOf = ({ alarms }: TestService) =>
    alarms.map(({ facts }) => (facts as { alarm?: string }).alarm).filter((alarm) => alarm !== undefined);
  const hears = (service: TestService, alarm: string) =>
    until(`the alarm ${alarm}`, () => alarmsOf(service).includes(alarm));

  it('a full disk: said as such; what was sent waits at its sender and arrives when there is room', async () => {
    // PostgreSQL's own word for a full disk, at the writes that would be the first to meet it.
    await tamper(
      rpsw,
      'rpsw',
      `CREATE FUNCTION disk_is_full() RETURNS trigger LANGUAGE plpgsql AS $body$
       BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $body$;
       CREATE TRIGGER full_disk BEFORE INSERT ON receipt FOR EACH ROW EXECUTE FUNCTION disk_is_full();
       CREATE TRIGGER full_disk BEFORE UPDATE ON act_log FOR EACH ROW EXECUTE FUNCTION disk_is_full()`,
    );
    const { id: sent } = await say(lsm, 'lsm', 'rpsw');
    const { id: written } = await say(rpsw, 'rpsw', 'lsm');
    const { id: elsewhere } = await say(lsm, 'lsm', TASK_FORCE);
    await hears(rpsw, 'DATABASE_FULL');
    await until('acts between the others', () => has(taskForce, elsewhere));
    expect([has(rpsw, sent), has(lsm, written)]).toEqual([false, false]);

    await tamper(rpsw, 'rpsw', 'DROP TRIGGER full_disk ON receipt; DROP TRIGGER full_disk ON act_log');
    await until('what waited', () => has(rpsw, sent) && has(lsm, written));
    expect(await rowsOf(rpsw, 'rpsw', `SELECT 1 FROM receipt WHERE status <> 'FOLDED'`)).toEqual([]);
    expect(JSON.stringify(rpsw.alarms)).not.toMatch(/15-17|No space/);
  });

  it('a pool without a free connection: said as such; acts wait for one, and the others do not', async () => {
    const runners = Array.from({ length: LIMITS.connections - 1 }, () => rpsw.dataSource.createQueryRunner());
    for (const runner of runners) await runner.connect();
    const { id: sent } = await say(lsm, 'lsm', 'rpsw');
    const { id: elsewhere } = await say(lsm, 'lsm', TASK_FORCE);
    await hears(rpsw, 'POOL_EXHAUSTED');
    await until('acts between the others', () => has(taskForce, elsewhere));
    expect(has(rpsw, sent)).toBe(false);

    for (const runner of runners) await runner.release();
    await until('what waited', () => has(rpsw, sent));
  });

  it('a long transaction that holds a lock: said as such; only what needs that lock waits', async () => {
    const administrator = new Client({ connectionString: rpsw.database.ownerUrl });
    administrator.on('error', () => undefined);
    await administrator.connect();
    await administrator.query(`BEGIN; SELECT set_config('estafet.agency', 'rpsw', true)`);
    await administrator.query(`SELECT 1 FROM sender_head WHERE sender_id = 'lsm' FOR UPDATE`);
    const { id: sent } = await say(lsm, 'lsm', 'rpsw');
    const { id: other } = await say(taskForce, TASK_FORCE, 'rpsw');
    await hears(rpsw, 'LOCK_WAIT');
    const isStored = async (id: string) =>
      (await rowsOf(rpsw, 'rpsw', 'SELECT 1 FROM receipt WHERE act_id = $1', [id])).length > 0;
    await until('acts of another sender', () => isStored(other));
    expect(await isStored(sent)).toBe(false);

    await administrator.query('COMMIT');
    await administrator.end();
    await until('what waited', () => has(rpsw, sent));
  });

  it('a clock ten minutes ahead: said by both sides; acts go both ways all the same', async () => {
    for (const service of [lsm, rpsw])
      await until('the alarm', async () => {
        await service.relay.greet();
        return alarmsOf(service).includes('CLOCKS_DIFFER');
      });
    // What was slow before this may be told late; the hours are told by their own alarm alone.
    const aheadOf = ({ alarms }: TestService) =>
      new Set(
        alarms
          .map(({ facts }) => facts as { alarm?: string; minutesAhead?: number })
          .filter(({ alarm }) => alarm === 'CLOCKS_DIFFER')
          .map(({ minutesAhead }) => minutesAhead),
      );
    expect([aheadOf(lsm), aheadOf(rpsw)]).toEqual([new Set([-10]), new Set([10])]);
    const there = await say(lsm, 'lsm', 'rpsw');
    const back = await say(rpsw, 'rpsw', 'lsm');
    await until('both', () => has(rpsw, there.id) && has(lsm, back.id));
    for (const [service, id] of [
      [lsm, 'lsm'],
      [rpsw, 'rpsw'],
      [taskForce, TASK_FORCE],
    ] as const)
      expect(await rowsOf(service, id, `SELECT 1 FROM receipt WHERE status <> 'FOLDED'`)).toEqual([]);
    expect(alarmsOf(taskForce).filter((alarm) => alarm !== 'CLOCKS_DIFFER')).toEqual([]);
  });
});
