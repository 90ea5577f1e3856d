import { GENESIS_HASH, isStub, verifyEnvelope, type ActEnvelope } from '@estafet/schema';
import { asAgency } from '../src/database/as-agency';
import { loadActs } from '../src/log/load-acts';
import { rowsOf, RelayWorld, tamper, TASK_FORCE, type TestService } from './relay-world';

const receivedTypes = (service: TestService, senderId: string): string[] =>
  service.received.filter(({ act }) => act.senderId === senderId).map(({ act }) => act.act.type);

describe('the relay', () => {
  let world: RelayWorld;
  let lsm: TestService;
  let rpsw: TestService;
  let taskForce: TestService;

  beforeEach(async () => {
    world = new RelayWorld(['lsm', 'rpsw']);
    taskForce = await world.open(TASK_FORCE);
    lsm = await world.open('lsm');
    rpsw = await world.open('rpsw');
    await world.settle();
  });

  afterEach(async () => {
    await world.close();
  });

  it('makes the publication of its key each agency’s first act, and tells all members', async () => {
    const [first] = await rowsOf<{ type: string; prev_hash: string; audience: string[] }>(
      lsm,
      'lsm',
      'SELECT type, prev_hash, audience FROM act_log WHERE seq = 1',
    );
    expect(first).toEqual({ type: 'key.published', prev_hash: GENESIS_HASH, audience: ['rpsw', TASK_FORCE] });
    expect(receivedTypes(rpsw, 'lsm')).toEqual(['key.published']);
    expect(rpsw.directory.encryptionKey('lsm')?.kid).toBe(lsm.keys.of('lsm').encryption.kid);
    expect(taskForce.directory.publicKey('lsm', lsm.keys.of('lsm').signing[0]!.kid)).toBeDefined();
  });

  it('gives each recipient only the parts that are meant for it', async () => {
    const opened = await world.act(lsm, 'lsm');
    const draft = { caseId: opened.id, audience: ['rpsw', TASK_FORCE], type: 'referral.sent' };
    const data = {
      kind: 'SERVICE',
      to: 'rpsw',
      urgency: 'NORMAL',
      clientMoves: false,
      services: ['SV01'],
      triage: { ageBand: '15-17' },
    };
    const sent = await world.act(lsm, 'lsm', { ...draft, data });
    const sealed = { recipient: 'rpsw', jwe: 'a.b.c.d.e' };
    const released = { ...draft, type: 'dossier.released', referralId: sent.id, data: {}, sealed };
    await world.act(lsm, 'lsm', released);
    await world.settle();
    const partsAt = (service: TestService, type: string) =>
      service.received.find(({ act }) => act.act.type === type)?.act.envelope.parts ?? {};
    expect(Object.keys(partsAt(rpsw, 'referral.sent')).sort()).toEqual(['board', 'engine', 'parties']);
    expect(Object.keys(partsAt(taskForce, 'referral.sent')).sort()).toEqual(['board', 'engine']);
    expect(partsAt(rpsw, 'dossier.released').sealed?.data).toEqual(sealed);
    expect(partsAt(taskForce, 'dossier.released').sealed).toBeUndefined();
    const [referral] = await asAgency(rpsw.dataSource, 'rpsw', (manager) =>
      loadActs(manager, 'rpsw', { referralId: sent.id, types: ['referral.sent'] }),
    );
    expect(referral?.data).toMatchObject({ to: 'rpsw', services: ['SV01'], triage: { ageBand: '15-17' } });
  });

  it('does not lose an act whose transaction commits after a later one was numbered', async () => {
    const runner = lsm.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(`SELECT set_config('estafet.agency', 'lsm', true)`);
    const early = await world.actIn(runner.manager, 'lsm');
    const late = await world.act(lsm, 'lsm');
    await world.settle();
    const order = () =>
      taskForce.received.filter(({ act }) => act.act.type === 'case.opened').map(({ act }) => act.act.id);
    expect(order()).toEqual([late.id]);
    await runner.commitTransaction();
    await runner.release();
    await world.settle();
    expect(order()).toEqual([late.id, early.id]);
  });

  it('tells nobody of an act that was rolled back', async () => {
    await expect(
      asAgency(lsm.dataSource, 'lsm', async (manager) => {
        await world.actIn(manager, 'lsm');
        throw new Error('the use case failed');
      }),
    ).rejects.toThrow('the use case failed');
    await world.act(lsm, 'lsm');
    await world.settle();
    expect(receivedTypes(taskForce, 'lsm')).toEqual(['key.published', 'case.opened']);
  });

  it('folds once what arrives twice', async () => {
    await world.act(lsm, 'lsm');
    await world.settle();
    const batch = world.sent.findLast((sent) => sent.senderId === 'lsm' && sent.recipientId === TASK_FORCE)!;
    const before = taskForce.received.length;
    const answer = await taskForce.relay.receive(TASK_FORCE, batch);
    expect(answer).toEqual({ head: { seq: 2, hash: batch.items.at(-1)!.hash } });
    expect(taskForce.received).toHaveLength(before);
  });

  it('parks what comes too early and folds it in its place', async () => {
    world.unreachable.add(TASK_FORCE);
    for (let count = 0; count < 3; count += 1) await world.act(lsm, 'lsm');
    await world.settle();
    world.unreachable.delete(TASK_FORCE);
    const captured: ActEnvelope[] = [];
    const original = { ...world.transport };
    world.transport.deliver = (batch, to) => {
      if (batch.recipientId !== TASK_FORCE) return original.deliver(batch, to);
      for (const item of batch.items) if (!isStub(item)) captured.push(item);
      return Promise.reject(new Error('kept'));
    };
    await lsm.relay.pump();
    const [second, third, fourth] = captured as [ActEnvelope, ActEnvelope, ActEnvelope];
    const give = (items: ActEnvelope[]) =>
      taskForce.relay.receive(TASK_FORCE, { senderId: 'lsm', recipientId: TASK_FORCE, items, keys: [] });
    expect((await give([fourth])).head.seq).toBe(1);
    expect((await give([third])).head.seq).toBe(1);
    expect(await rowsOf(taskForce, TASK_FORCE, 'SELECT seq FROM parked ORDER BY seq')).toEqual([
      { seq: '3' },
      { seq: '4' },
    ]);
    expect((await give([second])).head.seq).toBe(4);
    expect(await rowsOf(taskForce, TASK_FORCE, 'SELECT seq FROM parked')).toEqual([]);
    const folded = taskForce.received
      .filter(({ act }) => act.senderId === 'lsm')
      .map(({ act }) => act.act.seq);
    expect(folded).toEqual([1, 2, 3, 4]);
  });

  it('sends a chain of stubs to those outside the audience, once something for them follows', async () => {
    for (let count = 0; count < 3; count += 1) await world.act(lsm, 'lsm');
    await world.settle();
    expect(
      world.sent.filter((batch) => batch.recipientId === 'rpsw' && batch.senderId === 'lsm'),
    ).toHaveLength(1);
    await world.act(lsm, 'lsm', { audience: ['rpsw', TASK_FORCE] });
    await world.settle();
    const batch = world.sent.findLast((sent) => sent.recipientId === 'rpsw' && sent.senderId === 'lsm')!;
    expect(batch.items.map(isStub)).toEqual([true, true, true, false]);
    for (const item of batch.items.filter(isStub))
      expect(Object.keys(item).sort()).toEqual(['hash', 'prevHash', 'seq']);
    expect(receivedTypes(rpsw, 'lsm')).toEqual(['key.published', 'case.opened']);
    const [act] = batch.items.filter((item) => !isStub(item));
    const withoutLastStub = { ...batch, items: [act!] };
    await rpsw.relay.receive('rpsw', withoutLastStub);
    expect((await rpsw.relay.fetch({ agencyId: 'lsm', holderId: 'rpsw', afterSeq: 0 })).head.seq).toBe(5);
  });

  it('lets the task force witness at once also what is not addressed to it', async () => {
    await world.act(lsm, 'lsm', { audience: ['rpsw'] });
    await world.settle();
    const held = await taskForce.relay.fetch({ agencyId: 'lsm', holderId: TASK_FORCE, afterSeq: 0 });
    expect(held.items.map(isStub)).toEqual([false, true]);
    expect(held.head.seq).toBe(2);
  });

  it('keeps other recipients’ acts moving while one is unreachable, then delivers its backlog', async () => {
    world.unreachable.add('rpsw');
    for (let count = 0; count < 5; count += 1)
      await world.act(lsm, 'lsm', { audience: ['rpsw', TASK_FORCE] });
    await world.settle();
    expect(receivedTypes(taskForce, 'lsm')).toHaveLength(6);
    expect(receivedTypes(rpsw, 'lsm')).toHaveLength(1);
    world.unreachable.delete('rpsw');
    await world.settle();
    expect(receivedTypes(rpsw, 'lsm')).toHaveLength(6);
  });

  it('numbers, chains and signs every act, and the numbered ones cannot be changed by the service', async () => {
    for (let count = 0; count < 20; count += 1) await world.act(lsm, 'lsm');
    await world.settle();
    const { items } = await taskForce.relay.fetch({ agencyId: 'lsm', holderId: TASK_FORCE, afterSeq: 0 });
    const publicKey = lsm.keys.of('lsm').signing[0]!.publicJwk;
    let prevHash = GENESIS_HASH;
    for (const item of items as ActEnvelope[]) {
      expect(item.header.prevHash).toBe(prevHash);
      expect(verifyEnvelope(item, publicKey)).toEqual({ ok: true });
      prevHash = item.hash;
    }
    expect(items).toHaveLength(21);
    await expect(rowsOf(lsm, 'lsm', `UPDATE act_log SET hash = 'x' WHERE seq = 2`)).rejects.toThrow(
      'a numbered act is never changed',
    );
    await expect(rowsOf(lsm, 'lsm', `DELETE FROM act_log`)).rejects.toThrow('permission denied');
  });

  it('shows an agency nothing of another’s log', async () => {
    await world.act(lsm, 'lsm');
    expect(await rowsOf(lsm, 'lsm', 'SELECT 1 FROM act_log')).not.toEqual([]);
    expect(await rowsOf(lsm, 'lsm-pelita', 'SELECT 1 FROM act_log')).toEqual([]);
    expect(await lsm.dataSource.query('SELECT 1 FROM act_log')).toEqual([]);
    await expect(
      asAgency(lsm.dataSource, 'lsm-pelita', (manager) => world.actIn(manager, 'lsm')),
    ).rejects.toThrow('row-level security');
  });

  it('stores what it does not understand, acknowledges it, and folds it after the upgrade', async () => {
    await world.act(lsm, 'lsm');
    await lsm.relay.sequence();
    await tamper(
      lsm,
      'lsm',
      `UPDATE act_log SET seq = NULL, hash = NULL, prev_hash = NULL, signature = NULL,
      header = (header - 'seq' - 'prevHash' - 'kid') || '{"version": 9}' WHERE seq = 2`,
    );
    await world.act(lsm, 'lsm');
    await world.settle();
    const statuses = () =>
      rowsOf(taskForce, TASK_FORCE, `SELECT seq, status FROM receipt WHERE sender_id = 'lsm' ORDER BY seq`);
    expect(await statuses()).toEqual([
      { seq: '1', status: 'FOLDED' },
      { seq: '2', status: 'NEEDS_UPGRADE' },
      { seq: '3', status: 'FOLDED' },
    ]);
    expect(receivedTypes(taskForce, 'lsm')).toEqual(['key.published', 'case.opened']);
    expect(await taskForce.relay.refold(TASK_FORCE)).toBe(0);
  });
});

describe('a fold that fails', () => {
  it('holds up nobody, however many acts of one batch it fails on', async () => {
    const world = new RelayWorld(['lsm']);
    const folded: number[] = [];
    const taskForce = await world.open(TASK_FORCE, {
      onAct: (_manager, _recipientId, { act }) => {
        if (act.seq > 1 && act.seq < 72) return Promise.reject(new TypeError('a fault of this version'));
        folded.push(act.seq);
        return Promise.resolve();
      },
    });
    const lsm = await world.open('lsm');
    world.unreachable.add(TASK_FORCE);
    for (let count = 0; count < 71; count += 1) await world.act(lsm, 'lsm');
    await world.settle();
    world.unreachable.clear();
    await world.settle();
    expect(folded.at(-1)).toBe(72);
    expect(
      await rowsOf(taskForce, TASK_FORCE, `SELECT count(*) FROM receipt WHERE status = 'FOLD_FAILED'`),
    ).toEqual([{ count: '70' }]);
    await world.close();
  });

  it('holds up neither the sender nor the acts that follow', async () => {
    const world = new RelayWorld(['lsm']);
    const folded: number[] = [];
    let isRepaired = false;
    const taskForce = await world.open(TASK_FORCE, {
      onAct: (_manager, _recipientId, { act }) => {
        if (act.seq === 3 && !isRepaired) return Promise.reject(new TypeError('a fault of this version'));
        folded.push(act.seq);
        return Promise.resolve();
      },
    });
    const lsm = await world.open('lsm');
    for (let count = 0; count < 3; count += 1) await world.act(lsm, 'lsm');
    await world.settle();
    expect(folded.slice(-3)).toEqual([1, 2, 4]);
    expect(taskForce.alarms.map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ alarm: 'ACT_NOT_FOLDED', senderId: 'lsm', cause: 'TypeError' }),
    ]);
    isRepaired = true;
    expect(await taskForce.relay.refold(TASK_FORCE)).toBe(1);
    expect(folded.at(-1)).toBe(3);
    await world.close();
  });
});
