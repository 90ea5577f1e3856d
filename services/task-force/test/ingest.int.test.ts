import { caseCode, newActId, type Json } from '@estafet/schema';
import { BoardClient, COORDINATOR, GATEWAY_KEY, staffOf } from './support/board-client';
import { createTestDistrict, DAY, HOUR, START, type TestDistrict } from './support/district';

describe('what the task force makes of received acts', () => {
  let district: TestDistrict;

  beforeEach(async () => {
    district = await createTestDistrict({
      http: { host: '127.0.0.1', port: 0, gatewayKey: GATEWAY_KEY, isProduction: false },
    });
  });

  afterEach(() => district.end());

  const openCase = (): Promise<string> =>
    district.act('polres', 'case.opened', {
      data: { channel: 'POLICE', isChild: true, ageBand: '15-17', sex: 'FEMALE' },
    });

  const refer = (caseId: string, to: string, data: Record<string, Json> = {}): Promise<string> =>
    district.act('polres', 'referral.sent', {
      caseId,
      data: { kind: 'SERVICE', to, urgency: 'URGENT', clientMoves: false, services: ['SV04'], ...data },
    });

  it('opens a gap at the instant at which a referral has waited too long, however late the ticker runs', async () => {
    const caseId = await openCase();
    const referralId = await refer(caseId, 'p2tp2a');
    const sentAt = district.clock.now().getTime();
    district.clock.advance(11 * HOUR);
    expect(await district.taskForce.tick()).toBe(0);
    district.clock.advance(3 * DAY);
    expect(await district.taskForce.tick()).toBe(1);
    const { gaps } = await district.taskForce.snapshot(district.clock.now());
    expect(gaps).toEqual([
      expect.objectContaining({
        rule: 'G01',
        referralId,
        level: 'BREACH',
        severity: 'CRITICAL',
        owner: 'p2tp2a',
        openedAt: new Date(sentAt + 12 * HOUR).toISOString(),
        breachedAt: new Date(sentAt + 24 * HOUR).toISOString(),
      }),
    ]);
  });

  it('clears it when the answer arrives, and keeps it', async () => {
    const caseId = await openCase();
    const referralId = await refer(caseId, 'p2tp2a');
    district.clock.advance(30 * HOUR);
    await district.taskForce.tick();
    await district.act('p2tp2a', 'referral.accepted', { caseId, referralId });
    const { gaps, referrals } = await district.taskForce.snapshot(district.clock.now());
    expect(gaps).toEqual([]);
    expect(referrals).toEqual([{ id: referralId, caseId, state: 'ACCEPTED' }]);
    const kept = await district.engine.query<unknown[]>('SELECT state, cleared_at FROM board.gap');
    expect(kept).toEqual([{ state: 'CLEARED', cleared_at: district.clock.now() }]);
  });

  it('gives cases codes in an order of its own, and none that was given before in another order', async () => {
    const open = () =>
      district.act('polres', 'case.opened', { data: { channel: 'POLICE', isChild: true, sex: 'FEMALE' } });
    const codeOf = async (id: string) => {
      const [row] = await district.engine.query<{ code: string; sequence: number }[]>(
        'SELECT code, sequence FROM board.case_code WHERE case_id = $1',
        [id],
      );
      return row!;
    };
    const first = await codeOf(await open());
    // As the upgrade of a system finds them, whose codes came in their public order.
    const held = Array.from({ length: 900 }, (_, index) => caseCode(index + 1)).filter(
      (code) => code !== first.code,
    );
    await district.engine.query(
      `INSERT INTO board.case_code (case_id, sequence, code)
       SELECT 'before-' || place, -place, code FROM unnest($1::text[]) WITH ORDINALITY AS held(code, place)
       ON CONFLICT DO NOTHING`,
      [held],
    );
    const rows: Awaited<ReturnType<typeof codeOf>>[] = [];
    for (let count = 0; count < 12; count += 1) rows.push(await codeOf(await open()));
    const given = rows.map(({ code }) => code);
    expect(given).not.toEqual(rows.map(({ sequence }) => caseCode(sequence)));
    expect(new Set([...given, ...held, first.code]).size).toBe(given.length + held.length + 1);
  });

  it('lets a party close a case, and does not hear a stranger', async () => {
    const caseId = await openCase();
    await refer(caseId, 'p2tp2a');
    await district.act('lsm', 'case.closed', { caseId, data: { reason: 'GOALS_REACHED' } });
    district.clock.advance(30 * HOUR);
    await district.taskForce.tick();
    expect((await district.taskForce.snapshot(district.clock.now())).gaps).toHaveLength(1);
    await district.act('polres', 'case.closed', { caseId, data: { reason: 'GOALS_REACHED' } });
    expect((await district.taskForce.snapshot(district.clock.now())).gaps).toEqual([]);
  });

  it('counts what strangers say about a case, shows the count to the coordinator alone, and heeds none of it', async () => {
    const caseId = await openCase();
    const referralId = await refer(caseId, 'p2tp2a', { clientMoves: true });
    await district.act('p2tp2a', 'referral.accepted', { caseId, referralId });
    const before = await district.taskForce.snapshot(district.clock.now());
    await district.act('lsm', 'case.stageEntered', { caseId, data: { stage: 'ST15' } });
    await district.act('lsm', 'referral.sent', {
      caseId,
      data: { kind: 'TRANSFER', to: 'rpsw', urgency: 'URGENT', clientMoves: true, leadFrom: caseId },
    });
    await district.act('lsm', 'case.stageEntered', { caseId: newActId(START), data: { stage: 'ST15' } });
    expect(await district.taskForce.snapshot(district.clock.now())).toEqual(before);
    await district.act('p2tp2a', 'case.stageEntered', { caseId, data: { stage: 'ST06' } });
    const rows = await district.ask(
      'SELECT id, stage, cardinality(ignored_acts) AS ignored FROM board.case_view',
    );
    expect(rows).toEqual([{ id: caseId, stage: 'ST06', ignored: 2 }]);
    expect(await district.ask('SELECT id FROM board.referral')).toEqual([{ id: referralId }]);

    const client = await BoardClient.open(district.taskForce);
    const query = `query ($id: ID!) { case(id: $id) { stage ignoredActs timeline { type by { id } } } }`;
    const toCoordinator = await client.query(COORDINATOR, query, { id: caseId });
    expect(toCoordinator.data?.['case']).toMatchObject({ stage: 'ST06', ignoredActs: 2 });
    expect(toCoordinator.text).not.toContain('lsm');
    const toStaff = await client.query(staffOf('p2tp2a'), query, { id: caseId });
    expect(toStaff.data?.['case']).toMatchObject({ stage: 'ST06', ignoredActs: null });
    expect((await client.query(staffOf('lsm'), query, { id: caseId })).data).toEqual({ case: null });
    await client.close();
  });

  it('folds no act whose header or board part holds what may be a name, and keeps it', async () => {
    const caseId = await openCase();
    const named = [
      district.sign('polres', 'health.contacted', { caseId: 'Siti-Contoh' }),
      district.sign('polres', 'case.linked', { caseId, data: { otherCaseId: 'Siti-Contoh' } }),
      district.sign('polres', 'conference.held', {
        caseId,
        data: { kind: 'CASE', present: ['Siti Contoh'] },
      }),
    ];
    await district.deliver(...named, district.sign('polres', 'health.contacted', { caseId }));
    expect(
      await district.ask(`SELECT status, count(*)::int FROM receipt
       WHERE type IN ('health.contacted', 'case.linked', 'conference.held') GROUP BY status ORDER BY status`),
    ).toEqual([
      { status: 'FOLDED', count: 1 },
      { status: 'INVALID', count: 3 },
    ]);
    const boards = await district.ask(`SELECT json_agg(act)::text AS acts FROM board.timeline_act act`);
    expect(JSON.stringify(boards)).not.toContain('Contoh');
  });

  it('heeds what came before its author became a party, once it is one', async () => {
    const caseId = await openCase();
    const referralId = await refer(caseId, 'p2tp2a');
    await district.act('p2tp2a', 'case.stageEntered', { caseId, data: { stage: 'ST06' } });
    const stages = () =>
      district.ask('SELECT stage, cardinality(ignored_acts) AS ignored FROM board.case_view');
    expect(await stages()).toEqual([{ stage: null, ignored: 1 }]);
    await district.act('p2tp2a', 'referral.accepted', { caseId, referralId });
    expect(await stages()).toEqual([{ stage: 'ST06', ignored: 0 }]);
  });

  it('hears a link from a party of one of the two cases, and from nobody else', async () => {
    const first = await openCase();
    const second = await district.act('rpsw', 'case.opened', { data: { channel: 'PUBLIC', isChild: true } });
    const g03 = async () =>
      (await district.taskForce.snapshot(district.clock.now())).gaps.filter(({ rule }) => rule === 'G03');
    await district.act('lsm', 'case.linked', { caseId: first, data: { otherCaseId: second } });
    await district.act('lsm', 'case.linked', { caseId: second, data: { otherCaseId: first } });
    district.clock.advance(5 * HOUR);
    await district.taskForce.tick();
    expect(await g03()).toEqual([]);
    await district.act('rpsw', 'case.linked', { caseId: second, data: { otherCaseId: first } });
    district.clock.advance(5 * HOUR);
    await district.taskForce.tick();
    expect(await g03()).toMatchObject([{ caseId: first }]);
  });

  it('takes back what its author retracts, wherever the retracted act belonged', async () => {
    const caseId = await openCase();
    const placed = await district.act('polres', 'placement.started', {
      caseId,
      data: { placementRef: 'p1', unitKind: 'DORMITORY', sharedWithUnrelatedAdults: true },
    });
    const open = async () =>
      (await district.taskForce.snapshot(district.clock.now())).gaps.map(({ rule }) => rule);
    expect(await open()).toEqual(['G16']);
    await district.act('lsm', 'act.retracted', { data: { actId: placed } });
    expect(await open()).toEqual(['G16']);
    await district.act('polres', 'act.retracted', { data: { actId: placed } });
    expect(await open()).toEqual([]);
  });

  it('judges two linked cases of one child until one of them is closed', async () => {
    const first = await openCase();
    const second = await district.act('lsm', 'case.opened', { data: { channel: 'NGO', isChild: true } });
    await district.act('lsm', 'case.linked', { caseId: second, data: { otherCaseId: first } });
    district.clock.advance(5 * HOUR);
    await district.taskForce.tick();
    const rules = async () =>
      (await district.taskForce.snapshot(district.clock.now())).gaps.map(({ rule, caseId }) => ({
        rule,
        caseId,
      }));
    expect(await rules()).toEqual([{ rule: 'G03', caseId: first }]);
    await district.act('lsm', 'case.closed', { caseId: second, data: { reason: 'BETTER_PLACED' } });
    expect(await rules()).toEqual([]);
  });

  it('judges by a programme card that arrives after the referral, if it was current when that was sent', async () => {
    const published = district.sign('rpsw', 'programmeCard.published', {
      data: { version: 1, minAge: 18, lengthDays: 180 },
    });
    district.clock.advance(HOUR);
    const caseId = await openCase();
    await refer(caseId, 'rpsw', { told: { lengthDays: 180 } });
    const rules = async () =>
      (await district.taskForce.snapshot(district.clock.now())).gaps.map(({ rule }) => rule);
    expect(await rules()).toEqual([]);
    await district.deliver(published);
    expect(await rules()).toEqual(['G04']);
  });

  it('goes on with the other acts of a batch when one of them breaks the projection', async () => {
    const first = district.sign('lsm', 'case.opened', { data: { channel: 'NGO', isChild: true } });
    const odd = district.sign('lsm', 'case.opened', { data: { channel: 'NGO', isChild: true } });
    const last = district.sign('lsm', 'case.opened', { data: { channel: 'NGO', isChild: true } });
    await district.refuse(odd.header.id);
    await district.deliver(first, odd, last);
    const { cases } = await district.taskForce.snapshot(district.clock.now());
    expect(cases.map(({ id }) => id).sort()).toEqual([first.header.id, last.header.id].sort());
    expect(await district.ask(`SELECT act_id FROM receipt WHERE status = 'FOLD_FAILED'`)).toEqual([
      { act_id: odd.header.id },
    ]);
  });
});
