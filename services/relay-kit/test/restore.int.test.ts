import { hashHeader, isStub } from '@estafet/schema';
import type { Relay } from '../src/relay/relay.types';
import { rowsOf, RelayWorld, tamper, TASK_FORCE, type TestService } from './relay-world';

/** Puts an agency's own log back to how it stood at a seq, as a restored backup does. */
const restoreLogTo = async (service: TestService, agencyId: string, seq: number): Promise<void> => {
  await tamper(
    service,
    agencyId,
    'DELETE FROM act_log_part WHERE act_id IN (SELECT id FROM act_log WHERE seq > $1 OR seq IS NULL)',
    [seq],
  );
  await tamper(service, agencyId, 'DELETE FROM act_log WHERE seq > $1 OR seq IS NULL', [seq]);
  await tamper(
    service,
    agencyId,
    'UPDATE delivery_cursor SET acked_seq = least(acked_seq, $1), wanted_seq = least(wanted_seq, $1)',
    [seq],
  );
};

const restoreReceiptsTo = async (service: TestService, agencyId: string, seq: number): Promise<void> => {
  await tamper(
    service,
    agencyId,
    'DELETE FROM receipt_part WHERE act_id IN (SELECT act_id FROM receipt WHERE seq > $1)',
    [seq],
  );
  await tamper(
    service,
    agencyId,
    `UPDATE sender_head SET seq = $1, hash = (SELECT hash FROM receipt WHERE receipt.sender_id = sender_head.sender_id AND receipt.seq = $1)
    WHERE sender_head.seq > $1`,
    [seq],
  );
  await tamper(service, agencyId, 'DELETE FROM receipt WHERE seq > $1', [seq]);
};

const chainOf = (service: TestService, agencyId: string) =>
  rowsOf<{ seq: string; hash: string }>(service, agencyId, 'SELECT seq, hash FROM act_log ORDER BY seq');

describe('an agency restored from an old backup', () => {
  let world: RelayWorld;
  let lsm: TestService;
  let rpsw: TestService;
  let taskForce: TestService;

  beforeEach(async () => {
    world = new RelayWorld(['lsm', 'rpsw']);
    taskForce = await world.open(TASK_FORCE);
    lsm = await world.open('lsm');
    rpsw = await world.open('rpsw');
    for (let count = 0; count < 4; count += 1)
      await world.act(lsm, 'lsm', { audience: count === 2 ? ['rpsw'] : ['rpsw', TASK_FORCE] });
    await world.settle();
  });

  afterEach(async () => {
    await world.close();
  });

  it('takes its own acts from the task force before it numbers a new one', async () => {
    const before = await chainOf(lsm, 'lsm');
    await lsm.relay.stop();
    await restoreLogTo(lsm, 'lsm', 2);
    const restored = await world.open('lsm', { database: lsm.database });
    const fresh = await world.act(restored, 'lsm', { audience: ['rpsw', TASK_FORCE] });
    await world.settle();
    const after = await chainOf(restored, 'lsm');
    expect(after.slice(0, 5)).toEqual(before);
    expect(after).toHaveLength(6);
    for (const service of [rpsw, taskForce]) {
      const got = service.received.filter(({ act }) => act.senderId === 'lsm').map(({ act }) => act.act.id);
      expect(got.at(-1)).toBe(fresh.id);
      expect(new Set(got).size).toBe(got.length);
      expect(service.alarms).toEqual([]);
    }
  });

  it('recognises acts that waited for their number in the backup, parts and all', async () => {
    const before = await chainOf(lsm, 'lsm');
    await lsm.relay.stop();
    await tamper(
      lsm,
      'lsm',
      `UPDATE act_log SET seq = NULL, hash = NULL, prev_hash = NULL, signature = NULL,
      header = header - 'seq' - 'prevHash' - 'kid' WHERE seq > 2`,
    );
    const restored = await world.open('lsm', { database: lsm.database });
    await world.settle();
    expect(await chainOf(restored, 'lsm')).toEqual(before);
    const lost = await rowsOf(restored, 'lsm', `SELECT 1 FROM act_log WHERE header IS NULL`);
    expect(lost).toEqual([]);
  });

  it('takes from the members what had not reached the task force before the loss', async () => {
    world.unreachable.add(TASK_FORCE);
    const late = await world.act(lsm, 'lsm', { audience: ['rpsw', TASK_FORCE] });
    await world.act(lsm, 'lsm', { audience: [TASK_FORCE] });
    const last = await world.act(lsm, 'lsm', { audience: ['rpsw'] });
    await lsm.relay.pump();
    const before = await chainOf(lsm, 'lsm');
    expect(before).toHaveLength(8);
    expect(rpsw.received.at(-1)?.act.act.id).toBe(last.id);
    await lsm.relay.stop();
    await restoreLogTo(lsm, 'lsm', 2);
    world.unreachable.clear();

    const restored = await world.open('lsm', { database: lsm.database });
    const fresh = await world.act(restored, 'lsm', { audience: ['rpsw', TASK_FORCE] });
    await world.settle();
    const after = await chainOf(restored, 'lsm');
    expect(after.slice(0, 8)).toEqual(before);
    expect(after).toHaveLength(9);
    const atTaskForce = taskForce.received.map(({ act }) => act.act.id);
    expect(atTaskForce).toEqual(expect.arrayContaining([late.id, fresh.id]));
    expect(rpsw.received.filter(({ act }) => act.act.id === last.id)).toHaveLength(1);
    expect([rpsw.alarms, taskForce.alarms]).toEqual([[], []]);
    expect(await rowsOf(restored, 'lsm', `SELECT seq FROM act_log WHERE header IS NULL`)).toEqual([
      { seq: '7' },
    ]);
  });

  it('believes no member that shows it a history which it never signed', async () => {
    const [head] = (await chainOf(lsm, 'lsm')).slice(-1);
    const { envelope } = rpsw.received.at(-1)!.act;
    const header = { ...envelope.header, seq: Number(head?.seq) + 1, prevHash: head?.hash ?? '' };
    const continued = [{ ...envelope, header, hash: hashHeader(header) }];
    const liar = Object.create(rpsw.relay) as Relay;
    liar.fetch = () => Promise.resolve({ head: { seq: 99, hash: 'f'.repeat(64) }, items: continued });
    world.relays.set('rpsw', liar);
    const before = await chainOf(lsm, 'lsm');
    await lsm.relay.catchUp('lsm');
    expect(lsm.relay.status()).toEqual([{ agencyId: 'lsm', state: 'READY' }]);
    expect(await chainOf(lsm, 'lsm')).toEqual(before);
  });

  it('writes acts while the task force cannot be reached, but numbers none until it has asked', async () => {
    await lsm.relay.stop();
    await restoreLogTo(lsm, 'lsm', 2);
    world.unreachable.add(TASK_FORCE);
    const restored = await world.open('lsm', { database: lsm.database });
    await world.act(restored, 'lsm', { audience: ['rpsw'] });
    await restored.relay.pump();
    expect(restored.relay.status()).toEqual([{ agencyId: 'lsm', state: 'CATCHING_UP' }]);
    expect(await rowsOf(restored, 'lsm', 'SELECT 1 FROM act_log WHERE seq > 2')).toEqual([]);
    world.unreachable.delete(TASK_FORCE);
    await world.settle();
    expect(restored.relay.status()).toEqual([{ agencyId: 'lsm', state: 'READY' }]);
    expect((await chainOf(restored, 'lsm')).at(-1)?.seq).toBe('6');
    expect(rpsw.alarms).toEqual([]);
  });

  it('refuses to go on with a history that differs from the task force’s copy', async () => {
    await lsm.relay.stop();
    await tamper(lsm, 'lsm', `UPDATE act_log SET hash = repeat('a', 64) WHERE seq = 5`);
    const forked = await world.open('lsm', { database: lsm.database });
    await world.act(forked, 'lsm');
    await forked.relay.pump();
    expect(forked.relay.status()).toEqual([{ agencyId: 'lsm', state: 'FORKED' }]);
    expect(await rowsOf(forked, 'lsm', 'SELECT 1 FROM act_log WHERE seq > 5')).toEqual([]);
    await expect(forked.relay.catchUp('lsm')).rejects.toMatchObject({ code: 'FORKED_HISTORY' });
    expect(forked.alarms.map(({ facts }) => facts)).toEqual([
      { alarm: 'HISTORY_FORKED', agencyId: 'lsm', cause: 'FORKED_HISTORY' },
    ]);
  });

  it('is sent again what it had received since the backup, when the sender next writes', async () => {
    await restoreReceiptsTo(rpsw, 'rpsw', 2);
    rpsw.received.length = 0;
    await world.act(lsm, 'lsm', { audience: ['rpsw', TASK_FORCE] });
    await world.settle();
    expect(rpsw.received.map(({ act }) => act.act.seq)).toEqual([3, 4, 5, 6]);
  });

  it('is sent again what it had received since the backup, when it greets its peers', async () => {
    await restoreReceiptsTo(rpsw, 'rpsw', 2);
    rpsw.received.length = 0;
    await rpsw.relay.greet();
    await world.settle();
    expect(rpsw.received.map(({ act }) => act.act.seq)).toEqual([3, 4, 5]);
  });

  it('gives a task force that lost its whole database its own log back, as far as anybody was told', async () => {
    const told = await world.act(taskForce, TASK_FORCE, { audience: ['rpsw'] });
    await world.act(taskForce, TASK_FORCE, { audience: [] });
    const instructed = await world.act(taskForce, TASK_FORCE, { audience: ['lsm'] });
    await world.settle();
    const before = await chainOf(taskForce, TASK_FORCE);
    await taskForce.relay.stop();
    taskForce.received.length = 0;

    const anew = await world.open(TASK_FORCE);
    await world.settle();
    await anew.relay.greet();
    await world.settle();
    expect((await chainOf(anew, TASK_FORCE)).slice(0, 4)).toEqual(before);
    const kept = await rowsOf<{ id: string }>(
      anew,
      TASK_FORCE,
      `SELECT id FROM act_log WHERE header IS NOT NULL AND type <> 'key.published' ORDER BY seq`,
    );
    expect(kept.map(({ id }) => id)).toEqual([told.id, instructed.id]);
    const fresh = await world.act(anew, TASK_FORCE, { audience: ['lsm', 'rpsw'] });
    await world.settle();
    for (const service of [lsm, rpsw]) {
      expect(
        await rowsOf(service, service.hosted[0]!, 'SELECT 1 FROM receipt WHERE act_id = $1', [fresh.id]),
      ).toHaveLength(1);
      expect(service.alarms).toEqual([]);
    }
    expect(anew.received.filter(({ act }) => act.senderId === 'lsm').map(({ act }) => act.act.seq)).toEqual([
      1, 2, 3, 5,
    ]);
  });

  it('rebuilds a task force that lost its receipts', async () => {
    await tamper(taskForce, TASK_FORCE, 'DELETE FROM receipt_part');
    await tamper(taskForce, TASK_FORCE, 'DELETE FROM receipt');
    await tamper(taskForce, TASK_FORCE, 'DELETE FROM receipt_stub');
    await tamper(taskForce, TASK_FORCE, 'DELETE FROM sender_head');
    taskForce.received.length = 0;
    await taskForce.relay.greet();
    await world.settle();
    expect(
      taskForce.received.filter(({ act }) => act.senderId === 'lsm').map(({ act }) => act.act.seq),
    ).toEqual([1, 2, 3, 5]);
    const held = await taskForce.relay.fetch({ agencyId: 'lsm', holderId: TASK_FORCE, afterSeq: 0 });
    expect(held.items.map(isStub)).toEqual([false, false, false, true, false]);
  });
});
