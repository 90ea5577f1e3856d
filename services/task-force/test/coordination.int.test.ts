import { createTestDistrict, HOUR, type TestDistrict } from './support/district';

describe('what is done about gaps', () => {
  let district: TestDistrict;
  let caseId: string;
  let referralId: string;
  let key = 0;

  beforeEach(async () => {
    district = await createTestDistrict();
    caseId = await district.act('polres', 'case.opened', {
      data: { channel: 'POLICE', isChild: false, ageBand: '18-24' },
    });
    referralId = await district.act('polres', 'referral.sent', {
      caseId,
      data: { kind: 'SERVICE', to: 'p2tp2a', urgency: 'URGENT', clientMoves: false, services: ['SV04'] },
    });
    district.clock.advance(25 * HOUR);
    await district.taskForce.tick();
  });

  afterEach(() => district.end());

  const onlyGap = async () => {
    const { gaps } = await district.taskForce.snapshot(district.clock.now());
    expect(gaps).toHaveLength(1);
    return gaps[0]!;
  };

  const inHours = (hours: number): Date => new Date(district.clock.now().getTime() + hours * HOUR);

  const perform = (verb: string, input: Record<string, unknown>): Promise<string> => {
    key += 1;
    return district.taskForce.perform(verb, { idempotencyKey: `k${key}`, ...input });
  };

  const passHours = async (hours: number): Promise<void> => {
    district.clock.advance(hours * HOUR);
    await district.taskForce.tick();
  };

  it('climbs the ladder to the daily chair while nobody handles it, and no further', async () => {
    expect(await onlyGap()).toMatchObject({ level: 'BREACH', state: 'OPEN', rung: 0 });
    await passHours(4);
    expect(await onlyGap()).toMatchObject({ rung: 1 });
    await passHours(30 * 24);
    expect(await onlyGap()).toMatchObject({ rung: 2 });
    const told = await district.ask(`SELECT type, audience FROM act_log WHERE type = 'gap.escalated'`);
    expect(told).toEqual([
      { type: 'gap.escalated', audience: ['p2tp2a'] },
      { type: 'gap.escalated', audience: ['p2tp2a'] },
    ]);
  });

  it('keeps the ladder still for 72 hours when its owner contests it', async () => {
    const { id } = await onlyGap();
    await district.act('p2tp2a', 'gap.contested', { data: { gapId: id, reason: 'WRONG_OWNER' } });
    await passHours(71);
    expect(await onlyGap()).toMatchObject({ state: 'CONTESTED', contestReason: 'WRONG_OWNER', rung: 0 });
    await passHours(1);
    expect(await onlyGap()).toMatchObject({ state: 'OPEN', rung: 0 });
    await passHours(4);
    expect(await onlyGap()).toMatchObject({ state: 'OPEN', rung: 1 });
  });

  it('hears neither a contest nor a plan from an agency that does not own it', async () => {
    const { id } = await onlyGap();
    await district.act('lsm', 'gap.contested', { data: { gapId: id, reason: 'WRONG_OWNER' } });
    await district.act('lsm', 'gap.acknowledged', { data: { gapId: id, plan: 'OTHER' } });
    expect(await onlyGap()).toMatchObject({ state: 'OPEN' });
    await district.act('p2tp2a', 'gap.acknowledged', {
      data: { gapId: id, plan: 'ANSWER_TODAY', due: inHours(10).toISOString() },
    });
    expect(await onlyGap()).toMatchObject({ state: 'HANDLED', plan: 'ANSWER_TODAY' });
    await passHours(9);
    expect(await onlyGap()).toMatchObject({ state: 'HANDLED', rung: 0 });
    await passHours(1);
    expect(await onlyGap()).toMatchObject({ state: 'OPEN' });
  });

  it('waives with a reason and an end, and shows it again if it is still there then', async () => {
    const { id } = await onlyGap();
    await perform('waiveGap', { gapId: id, reason: 'AGREED_DELAY', until: inHours(48) });
    expect(await onlyGap()).toMatchObject({ state: 'WAIVED', waiveReason: 'AGREED_DELAY' });
    await expect(
      perform('waiveGap', { gapId: id, reason: 'OTHER', until: inHours(48) }),
    ).rejects.toMatchObject({ code: 'STATE_CHANGED' });
    await passHours(48);
    expect(await onlyGap()).toMatchObject({ state: 'OPEN', id });
  });

  it('clears a waived gap by its clearing act, and opens the next one of its kind under another id', async () => {
    const { id } = await onlyGap();
    await perform('waiveGap', { gapId: id, reason: 'OTHER', until: inHours(48) });
    await district.act('p2tp2a', 'referral.accepted', { caseId, referralId });
    expect((await district.taskForce.snapshot(district.clock.now())).gaps).toEqual([]);
    await expect(
      perform('acknowledgeGap', { gapId: id, plan: 'OTHER', due: inHours(2) }),
    ).rejects.toMatchObject({
      code: 'STATE_CHANGED',
    });
  });

  it('refuses codes that it does not know, ends in the past, and gaps that are not there', async () => {
    const { id } = await onlyGap();
    await expect(
      perform('waiveGap', { gapId: id, reason: 'BECAUSE', until: inHours(2) }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    await expect(
      perform('waiveGap', { gapId: id, reason: 'OTHER', until: inHours(-1) }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'until' });
    await expect(
      perform('waiveGap', { gapId: 'none', reason: 'OTHER', until: inHours(2) }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      perform('instruct', { agency: 'lsm', gapIds: [id], kind: 'ANSWER', due: inHours(2) }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      perform('instruct', { agency: 'p2tp2a', gapIds: [id], kind: 'ANSWER', due: inHours(2) }),
    ).resolves.toEqual(expect.any(String));
    await expect(
      perform('setPolicy', { rule: 'G01', mode: 'ON', thresholds: [{ name: 'nonsense', value: 1 }] }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(
      perform('setPolicy', { rule: 'G01', mode: 'ON', validFrom: inHours(-5) }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    for (const value of [0, -1, 1e8, 1e300, Number.POSITIVE_INFINITY]) {
      await expect(
        perform('setPolicy', { rule: 'G01', mode: 'ON', thresholds: [{ name: 'urgentHours', value }] }),
      ).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'thresholds' });
    }
    for (const until of ['9999-12-31T23:59:59Z', 'nonsense']) {
      await expect(
        perform('waiveGap', { gapId: id, reason: 'OTHER', until: new Date(until) }),
      ).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'until' });
    }
  });

  it('takes the answer to an instruction from the agency that was asked, and from nobody else', async () => {
    const { id } = await onlyGap();
    const due = inHours(24);
    const instructionId = await perform('instruct', { agency: 'p2tp2a', gapIds: [id], kind: 'ANSWER', due });
    const stored = () => district.ask('SELECT id, decision, answered_at FROM board.instruction');
    await district.act('lsm', 'instruction.answered', { data: { instructionId, decision: 'DONE' } });
    expect(await stored()).toEqual([{ id: instructionId, decision: null, answered_at: null }]);
    await district.act('p2tp2a', 'instruction.answered', { data: { instructionId, decision: 'WILL_DO' } });
    const answered = { id: instructionId, decision: 'WILL_DO', answered_at: district.clock.now() };
    expect(await stored()).toEqual([answered]);
    await district.taskForce.rebuild();
    expect(await stored()).toEqual([answered]);
  });

  it('judges what begins under a new policy by it, and keeps the old rule for what began before', async () => {
    await perform('setPolicy', { rule: 'G01', mode: 'ON', thresholds: [{ name: 'urgentHours', value: 2 }] });
    district.clock.advance(HOUR);
    await district.act('polres', 'referral.sent', {
      caseId,
      data: { kind: 'SERVICE', to: 'dinsos', urgency: 'URGENT', clientMoves: false, services: ['SV04'] },
    });
    await passHours(2);
    const { gaps } = await district.taskForce.snapshot(district.clock.now());
    expect(gaps.map(({ owner, level }) => ({ owner, level }))).toEqual([
      { owner: 'p2tp2a', level: 'BREACH' },
      { owner: 'dinsos', level: 'BREACH' },
    ]);
  });

  it('voids a referral only before the client is on her way', async () => {
    const moving = await district.act('polres', 'referral.sent', {
      caseId,
      data: {
        kind: 'TRANSFER',
        to: 'lsm',
        urgency: 'NORMAL',
        clientMoves: true,
        services: ['SV04'],
        leadFrom: caseId,
      },
    });
    await district.act('lsm', 'referral.accepted', { caseId, referralId: moving });
    await district.act('polres', 'handover.given', { caseId, referralId: moving, data: { attempt: 1 } });
    await expect(perform('voidReferral', { referralId: moving, reason: 'DUPLICATE' })).rejects.toMatchObject({
      code: 'STATE_CHANGED',
    });
    await perform('voidReferral', { referralId, reason: 'DUPLICATE' });
    const { referrals, gaps } = await district.taskForce.snapshot(district.clock.now());
    expect(referrals).toContainEqual({ id: referralId, caseId, state: 'VOIDED' });
    expect(gaps.filter(({ rule }) => rule === 'G01')).toEqual([]);
  });

  it('writes an own act and what it changes in one transaction, or neither', async () => {
    const { id } = await onlyGap();
    const count = () => district.ask('SELECT count(*) FROM act_log');
    const before = await count();
    await expect(
      district.taskForce.act({
        type: 'gap.waived',
        actor: { role: 'coordinator' },
        audience: [],
        data: { gapId: id, reason: 'no code at all', until: 'never' },
      }),
    ).rejects.toMatchObject({ code: 'ACT_INVALID' });
    expect(await count()).toEqual(before);
    expect(await onlyGap()).toMatchObject({ state: 'OPEN' });
  });

  it('stores nothing of a batch whose transaction fails, and takes it whole when it is sent again', async () => {
    const opened = district.sign('lsm', 'case.opened', { data: { channel: 'NGO', isChild: true } });
    await district.breakOnce('board.case_view');
    await expect(district.deliver(opened)).rejects.toThrow();
    const receipts = () =>
      district.engine.query<unknown[]>(`SELECT 1 FROM engine.journal WHERE act_id = '${opened.header.id}'`);
    expect(await receipts()).toEqual([]);
    await district.mend('board.case_view');
    await district.deliver(opened);
    expect(await receipts()).toHaveLength(1);
    expect((await district.taskForce.snapshot(district.clock.now())).cases).toContainEqual(
      expect.objectContaining({ id: opened.header.id, lead: 'lsm' }),
    );
  });

  it('gives a case the same spoken code after a rebuild', async () => {
    const codes = () =>
      district.engine.query<unknown[]>('SELECT case_id, code FROM board.case_code ORDER BY case_id');
    await district.act('lsm', 'case.opened', { data: { channel: 'NGO', isChild: true } });
    const before = await codes();
    expect(before).toHaveLength(2);
    await district.taskForce.rebuild();
    expect(await codes()).toEqual(before);
  });

  it('tells those concerned which ids changed when a gap opens by itself', async () => {
    const notices = await district.listen();
    await district.act('polres', 'referral.sent', {
      caseId,
      data: { kind: 'SERVICE', to: 'rpsw', urgency: 'URGENT', clientMoves: false, services: ['SV04'] },
    });
    notices.received.length = 0;
    await passHours(12);
    const { gaps } = await district.taskForce.snapshot(district.clock.now());
    const gap = gaps.find(({ owner }) => owner === 'rpsw')!;
    await notices.until(
      (notice) =>
        notice.ids.includes(gap.id) &&
        notice.audience.includes('rpsw') &&
        notice.audience.includes('gugus-tugas'),
    );
    await notices.end();
    expect(gap.level).toBe('WARN');
  });
});
