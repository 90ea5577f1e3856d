import { hashHeader, isStub, signHash, type ActEnvelope, type RelayItem } from '@estafet/schema';
import { Directory } from '../src/directory/directory';
import { createKeyBundle, revokeOldKeys, rotateSigningKey } from '../src/keys/key-bundle';
import { createActChain } from '../src/log/chain';
import { keyPublishedData } from '../src/keys/key-acts';
import type { ActDraft } from '../src/log/act-draft';
import type { RelayBatch } from '../src/relay/relay.types';
import { rowsOf, RelayWorld, TASK_FORCE, type TestService } from './relay-world';

/** A hostile or broken sender: what it would send next, changed on the way out of its own server. */
async function nextBatch(world: RelayWorld, service: TestService, senderId: string): Promise<RelayBatch> {
  const original = { ...world.transport };
  const captured: RelayBatch[] = [];
  world.transport.deliver = (batch) => {
    captured.push(batch);
    return Promise.reject(new Error('kept'));
  };
  await service.relay.pump();
  Object.assign(world.transport, original);
  const batch = captured.find(
    (candidate) => candidate.senderId === senderId && candidate.recipientId === TASK_FORCE,
  );
  if (!batch) throw new Error('nothing to send');
  return batch;
}

const actsOf = (batch: RelayBatch): ActEnvelope[] =>
  batch.items.filter((item): item is ActEnvelope => !isStub(item));

const CASE = '019cbe15-6880-75ba-b4e4-c751f3406952';
const REFERRAL = '019cbe15-6880-75bb-95cd-1005bf117542';
const GAP = '019cbe15-6880-85bc-a5cd-1005bf117543';

describe('trust in a sender', () => {
  let world: RelayWorld;
  let lsm: TestService;
  let taskForce: TestService;

  beforeEach(async () => {
    world = new RelayWorld(['lsm', 'rpsw']);
    taskForce = await world.open(TASK_FORCE);
    lsm = await world.open('lsm');
    await world.settle();
  });

  afterEach(async () => {
    await world.close();
  });

  const give = (batch: RelayBatch, items: readonly RelayItem[]) =>
    taskForce.relay.receive(TASK_FORCE, { ...batch, items });
  const foldedSeqs = () =>
    taskForce.received.filter(({ act }) => act.senderId === 'lsm').map(({ act }) => act.act.seq);

  const tampered: [string, string, (act: ActEnvelope) => ActEnvelope][] = [
    ['a changed header', 'BAD_HASH', (act) => ({ ...act, header: { ...act.header, caseId: 'another' } })],
    [
      'an id that no database holds',
      'BAD_HASH',
      (act) => ({ ...act, header: { ...act.header, id: 'a\0b' } }),
    ],
    [
      'a changed header with its hash made anew',
      'BAD_SIGNATURE',
      (act) => {
        const header = { ...act.header, caseId: 'another' };
        return { ...act, header, hash: hashHeader(header) };
      },
    ],
    [
      'a changed signature',
      'BAD_SIGNATURE',
      (act) => ({
        ...act,
        signature: signHash(act.hash, createKeyBundle(['x']).of('x').signing[0]!.privateJwk),
      }),
    ],
    [
      'a changed part',
      'BAD_PART',
      (act) => ({
        ...act,
        parts: { ...act.parts, board: { ...act.parts.board!, data: { channel: 'NGO', isChild: false } } },
      }),
    ],
    [
      'a smuggled part',
      'BAD_PART',
      (act) => ({ ...act, parts: { ...act.parts, parties: { salt: 's', data: {} } } }),
    ],
    [
      'another agency’s name',
      'FOREIGN_ACT',
      (act) => ({ ...act, header: { ...act.header, agencyId: 'rpsw' } }),
    ],
    [
      'a key that nobody published',
      'UNKNOWN_KEY',
      (act) => ({ ...act, header: { ...act.header, kid: 'made-up' } }),
    ],
  ];

  it.each(tampered)(
    'stops it at %s, keeps what stood before and raises an alarm',
    async (_name, reason, change) => {
      for (let count = 0; count < 3; count += 1) await world.act(lsm, 'lsm');
      const batch = await nextBatch(world, lsm, 'lsm');
      const [second, third, fourth] = actsOf(batch);
      const answer = await give(batch, [second!, change(third!), fourth!]);
      expect(answer.head.seq).toBe(2);
      expect(answer.stopped).toBe(reason);
      expect(foldedSeqs()).toEqual([1, 2]);
      expect(taskForce.alarms.map(({ facts }) => facts)).toContainEqual({
        alarm: 'SENDER_STOPPED',
        recipientId: TASK_FORCE,
        senderId: 'lsm',
        reason,
        seq: 3,
      });
      expect(JSON.stringify(taskForce.alarms)).not.toContain('15-17');
      expect(await rowsOf(taskForce, TASK_FORCE, 'SELECT sender_id, seq, reason FROM quarantine')).toEqual([
        { sender_id: 'lsm', seq: '3', reason },
      ]);
      expect((await give(batch, batch.items)).stopped).toBe(reason);
      expect(foldedSeqs()).toEqual([1, 2]);

      await taskForce.relay.release(TASK_FORCE, 'lsm');
      expect(await give(batch, batch.items)).toMatchObject({ head: { seq: 4 } });
      expect(foldedSeqs()).toEqual([1, 2, 3, 4]);
    },
  );

  it('stops a sender with two histories', async () => {
    await world.act(lsm, 'lsm');
    await world.settle();
    const chain = createActChain(lsm.keys.of('lsm'));
    const draft = {
      agencyId: 'lsm',
      now: world.clock.now(),
      actor: { role: 'administrator' },
      audience: [TASK_FORCE],
    };
    const pair = lsm.keys.of('lsm').signing[0]!;
    chain.seal({ ...draft, type: 'key.published', data: keyPublishedData(pair, lsm.keys.of('lsm')) });
    const other = chain.seal({ ...draft, type: 'case.opened', data: { isChild: true } });
    const batch = { senderId: 'lsm', recipientId: TASK_FORCE, keys: [] };
    expect((await give({ ...batch, items: [] }, [other])).stopped).toBe('FORKED_HISTORY');
  });

  it('stops a sender that gives an act another act’s id', async () => {
    const [known] = await rowsOf<{ id: string }>(taskForce, TASK_FORCE, 'SELECT id FROM act_log');
    await world.act(lsm, 'lsm', { id: known!.id });
    const batch = await nextBatch(world, lsm, 'lsm');
    expect(await give(batch, batch.items)).toMatchObject({ head: { seq: 1 }, stopped: 'REUSED_ID' });
  });

  it('refuses a sender that is not enrolled, and one whose key is not the enrolled one', async () => {
    const batch = { senderId: 'lsm-palsu', recipientId: TASK_FORCE, items: [], keys: [] };
    await expect(taskForce.relay.receive(TASK_FORCE, batch)).rejects.toMatchObject({
      code: 'SENDER_UNKNOWN',
    });

    const stranger = new RelayWorld(['lsm']);
    const strangers = await stranger.open('lsm');
    await stranger.open(TASK_FORCE, { directory: new Directory(world.entries()) });
    await stranger.settle();
    expect(
      await rowsOf(
        stranger.services[1]!,
        TASK_FORCE,
        `SELECT reason FROM quarantine WHERE sender_id = 'lsm'`,
      ),
    ).toEqual([{ reason: 'UNKNOWN_KEY' }]);
    expect(strangers.alarms).not.toEqual([]);
    await stranger.close();
  });

  it('folds nothing that its author may not sign, nor what it says for somebody who signs for itself', async () => {
    await world.open('rpsw');
    const statement = { data: { gapId: GAP, reason: 'OTHER' }, caseId: undefined };
    const forged: Partial<ActDraft>[] = [
      { type: 'gap.waived', data: { ...statement.data, until: '2027-01-01' } },
      { type: 'gap.contested', ...statement, onBehalfOf: 'rpsw', via: 'PHONE' },
      { type: 'gap.acknowledged', data: { gapId: GAP }, onBehalfOf: TASK_FORCE, via: 'PHONE' },
      { type: 'programmeCard.published', data: { version: 1, dutyPhone: '0800' }, onBehalfOf: 'rpsw' },
      { type: 'police.reportFiled', data: { filed: true }, caseId: CASE },
    ];
    const allowed: Partial<ActDraft>[] = [
      { type: 'gap.contested', ...statement },
      {
        type: 'referral.accepted',
        data: {},
        caseId: CASE,
        referralId: REFERRAL,
        onBehalfOf: 'rpsw',
        via: 'PHONE',
      },
      { type: 'client.registered', data: {}, caseId: CASE, onBehalfOf: 'rs-polri', via: 'PHONE' },
    ];
    for (const draft of [...forged, ...allowed]) await world.act(lsm, 'lsm', draft);
    await world.settle();
    const stored = await rowsOf<{ type: string; status: string }>(
      taskForce,
      TASK_FORCE,
      `SELECT type, status FROM receipt WHERE sender_id = 'lsm' AND type <> 'key.published' ORDER BY seq`,
    );
    expect(stored).toEqual([
      ...forged.map(({ type }) => ({ type, status: 'INVALID' })),
      ...allowed.map(({ type }) => ({ type, status: 'FOLDED' })),
    ]);
    expect(taskForce.directory.find('rpsw')?.dutyPhone).toBeUndefined();
  });

  it('neither writes nor folds a header or a board part that names anybody', async () => {
    const named: Partial<ActDraft>[] = [
      { type: 'health.contacted', data: {}, caseId: 'Siti-Contoh' },
      {
        type: 'health.contacted',
        data: {},
        caseId: CASE,
        actor: { role: 'frontline', workerRef: 'Siti-Contoh' },
      },
      { type: 'health.contacted', data: {}, caseId: CASE, backdateReason: '081234567890' },
      { type: 'case.linked', data: { otherCaseId: 'Siti-Contoh' }, caseId: CASE },
    ];
    for (const draft of named) {
      const refusal = await world.act(lsm, 'lsm', draft).then(
        () => undefined,
        (error: unknown) => error as { readonly message: string; readonly label: object },
      );
      expect(refusal).toMatchObject({ code: 'ACT_INVALID' });
      expect(JSON.stringify([refusal?.message, refusal?.label])).not.toMatch(/Contoh|0812/);
    }
    await world.act(lsm, 'lsm', { type: 'case.linked', data: { otherCaseId: REFERRAL }, caseId: CASE });
  });

  it('never stores parts at the task force that are not the task force’s', async () => {
    await world
      .act(lsm, 'lsm', {
        caseId: CASE,
        type: 'referral.infoRequested',
        referralId: REFERRAL,
        audience: ['rpsw', TASK_FORCE],
        data: { questions: [{ code: 'AGE' }] },
      })
      .catch(() => undefined);
    const opened = await world.act(lsm, 'lsm');
    await world.settle();
    const parts = await rowsOf<{ part: string }>(
      taskForce,
      TASK_FORCE,
      'SELECT DISTINCT part FROM receipt_part ORDER BY part',
    );
    expect(parts.map(({ part }) => part)).toEqual(['board', 'engine']);
    expect(opened.id).toBeDefined();
  });
});

describe('keys', () => {
  it('are rotated under the signature of the one before, and refused after their last good act once revoked', async () => {
    const world = new RelayWorld(['lsm']);
    const taskForce = await world.open(TASK_FORCE);
    const before = await world.open('lsm');
    await world.act(before, 'lsm');
    await world.settle();
    const [old] = before.keys.of('lsm').signing;
    await before.relay.stop();
    const keys = revokeOldKeys(rotateSigningKey(before.keys, 'lsm'), 'lsm');
    const after = await world.open('lsm', { database: before.database, keys });
    await world.settle();
    await world.act(after, 'lsm');
    await world.settle();
    const log = await rowsOf<{ type: string; kid: string }>(
      after,
      'lsm',
      `SELECT type, header ->> 'kid' AS kid FROM act_log ORDER BY seq`,
    );
    const fresh = keys.of('lsm').signing[1]!;
    expect(log).toEqual([
      { type: 'key.published', kid: old!.kid },
      { type: 'case.opened', kid: old!.kid },
      { type: 'key.published', kid: old!.kid },
      { type: 'key.revoked', kid: fresh.kid },
      { type: 'case.opened', kid: fresh.kid },
    ]);
    const seqs = () =>
      taskForce.received.filter(({ act }) => act.senderId === 'lsm').map(({ act }) => act.act.seq);
    expect(seqs()).toEqual([1, 2, 3, 4, 5]);
    // Said once, also when the service starts again.
    await after.relay.stop();
    await world.open('lsm', { database: after.database, keys });
    await world.settle();
    expect(seqs()).toEqual([1, 2, 3, 4, 5]);
    expect(taskForce.directory.publicKey('lsm', old!.kid)).toBeUndefined();
    expect(taskForce.directory.publicKey('lsm', fresh.kid)).toBeDefined();

    const head = await taskForce.relay.fetch({ agencyId: 'lsm', holderId: TASK_FORCE, afterSeq: 4 });
    const last = head.items[0] as ActEnvelope;
    const header = { ...last.header, id: 'stolen', seq: 6, prevHash: last.hash, kid: old!.kid };
    const hash = hashHeader(header);
    const forged: ActEnvelope = {
      header,
      hash,
      signature: signHash(hash, old!.privateJwk),
      parts: last.parts,
    };
    const answer = await taskForce.relay.receive(TASK_FORCE, {
      senderId: 'lsm',
      recipientId: TASK_FORCE,
      items: [forged],
      keys: [],
    });
    expect(answer).toMatchObject({ head: { seq: 5 }, stopped: 'REVOKED_KEY' });
    await world.close();
  });
});
