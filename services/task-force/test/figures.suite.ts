import { BoardClient, COORDINATOR, GATEWAY_KEY, OFFICIAL, staffOf } from './support/board-client';
import { createTestDistrict, DAY, HOUR, START, type TestDistrict } from './support/district';

const COUNTS = `answersDue answered answeredInTime medianAnswerHours handoversDue handedOver handedOverInTime medianHandoverHours`;
const FIGURES = `query ($from: DateTime, $to: DateTime, $step: FiguresStep! = MONTH, $steps: Int! = 3) {
  processFigures(from: $from, to: $to) {
    district { sent received ${COUNTS} gapsByFamily { family opened cleared } }
    agencies { party { id isMember } sent received ${COUNTS} gapsByFamily { family opened cleared } }
    previous { from to district { sent ${COUNTS} } agencies { party { id } answersDue } }
    trend(step: $step, steps: $steps) { from to isRunning district { ${COUNTS} } agencies { party { id } ${COUNTS} } }
  } }`;

interface Counts {
  readonly answersDue: number;
  readonly answered: number;
  readonly answeredInTime: number;
  readonly medianAnswerHours: number | null;
  readonly handoversDue: number;
  readonly handedOver: number;
  readonly handedOverInTime: number;
  readonly medianHandoverHours: number | null;
}

interface Row extends Counts {
  readonly party: { readonly id: string };
}

interface Figures {
  readonly district: Counts & { readonly sent: number; readonly received: number };
  readonly agencies: readonly Row[];
  readonly previous: { readonly from: string; readonly district: Counts };
  readonly trend: readonly {
    readonly from: string;
    readonly isRunning: boolean;
    readonly district: Counts;
    readonly agencies: readonly Row[];
  }[];
}

const wib = (day: string): string => new Date(`${day}T00:00:00.000+07:00`).toISOString();

/** Six referrals in March, answered as real agencies do: soon, late, by silence, and taken back before and after its time. */
describe('figures of what agencies did', () => {
  let district: TestDistrict;
  let client: BoardClient;

  beforeAll(async () => {
    district = await createTestDistrict({
      http: { host: '127.0.0.1', port: 0, gatewayKey: GATEWAY_KEY, isProduction: false },
    });
    client = await BoardClient.open(district.taskForce);
    const soon = await refer('p2tp2a');
    const late = await refer('p2tp2a');
    const moved = await refer('p2tp2a', { kind: 'TRANSFER', clientMoves: true });
    await refer('dinsos');
    const takenBack = await refer('dinsos');
    const givenUp = await refer('dinsos');
    await refer('rs-polri');
    await after(10 * HOUR);
    await answer('p2tp2a', soon);
    await answer('p2tp2a', moved);
    await end(takenBack);
    await after(10 * HOUR);
    for (const [by, hand] of [
      ['polres', 'handover.given'],
      ['p2tp2a', 'handover.taken'],
    ] as const) {
      await district.act(by, hand, { ...moved, data: { attempt: 1 } });
    }
    await after(80 * HOUR);
    await answer('p2tp2a', late);
    await end(givenUp);
    await after(4 * DAY);
  });

  afterAll(async () => {
    await client.close();
    await district.end();
  });

  it('count every answer that was owed once: in time, late, or never, but none that was taken back in time', async () => {
    const { agencies } = await ask();
    expect(rowOf(agencies, 'p2tp2a')).toMatchObject({
      answersDue: 3,
      answered: 3,
      answeredInTime: 2,
      medianAnswerHours: 10,
    });
    expect(rowOf(agencies, 'dinsos')).toMatchObject({
      received: 3,
      answersDue: 2,
      answered: 0,
      answeredInTime: 0,
      medianAnswerHours: null,
      gapsByFamily: [{ family: 'ANSWERS', opened: 2, cleared: 1 }],
    });
  });

  it('count handovers for the sender, who answers for them', async () => {
    expect(rowOf((await ask()).agencies, 'polres')).toMatchObject({
      sent: 7,
      handoversDue: 1,
      handedOver: 1,
      handedOverInTime: 1,
      medianHandoverHours: 10,
    });
  });

  it('take the median of the district over its referrals, and name no partner', async () => {
    const { district: all, agencies } = await ask();
    expect(all).toMatchObject({
      sent: 7,
      received: 6,
      answersDue: 5,
      answered: 3,
      answeredInTime: 2,
      medianAnswerHours: 10,
      handedOver: 1,
    });
    expect(agencies.map(({ party }) => party)).toEqual(
      ['dinsos', 'lsm', 'p2tp2a', 'polres', 'rpsw'].map((id) => ({ id, isMember: true })),
    );
  });

  it('hold nothing against anybody before its time has run out', async () => {
    const at = (hours: number) => new Date(START.getTime() + hours * HOUR).toISOString();
    const early = await ask({ from: at(-1), to: at(71) });
    expect(early.district).toMatchObject({ answersDue: 2, answered: 2, answeredInTime: 2 });
    await refer('lsm');
    district.clock.advance(HOUR);
    expect(rowOf((await ask()).agencies, 'lsm')).toMatchObject({ received: 1, answersDue: 0 });
  });

  it('show a trend whose months add up to their quarter', async () => {
    const period = { from: wib('2026-01-01'), to: wib('2026-04-01') };
    const months = await ask({ ...period, step: 'MONTH', steps: 3 });
    const quarters = await ask({ ...period, step: 'QUARTER', steps: 2 });
    const sum = (rows: readonly { district: Counts }[]) =>
      rows.reduce((total, row) => total + row.district.answersDue, 0);
    expect(months.trend.map(({ from }) => from)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'].map(wib));
    expect(sum(months.trend)).toBe(5);
    expect(quarters.trend.map(({ from, isRunning }) => [from, isRunning])).toEqual([
      [wib('2025-10-01'), false],
      [wib('2026-01-01'), true],
    ]);
    expect(quarters.trend[1]?.district).toEqual(months.trend[2]?.district);
    expect(rowOf(quarters.trend[1]?.agencies ?? [], 'dinsos')).toMatchObject({ answersDue: 2, answered: 0 });
    expect(months.previous).toMatchObject({ from: wib('2025-10-01'), district: { answersDue: 0 } });
  });

  it('are told to officials by whole days alone, four weeks at least: no window holds one referral', async () => {
    const narrow = { from: START.toISOString(), to: new Date(START.getTime() + HOUR).toISOString() };
    const refused = await client.query(OFFICIAL, FIGURES, narrow);
    expect(refused.data?.['processFigures'] ?? null).toBeNull();
    expect(refused.errors?.length).toBe(1);
    const whole = { from: wib('2026-01-01'), to: wib('2026-04-01') };
    expect((await client.query(OFFICIAL, FIGURES, whole)).errors).toBeUndefined();
    expect((await client.query(COORDINATOR, FIGURES, narrow)).errors).toBeUndefined();
  });

  it('are for officials and coordinators, and the same for both', async () => {
    const [official, coordinator, staff] = await Promise.all(
      [OFFICIAL, COORDINATOR, staffOf('polres')].map((viewer) => client.query(viewer, FIGURES)),
    );
    expect(official?.errors).toBeUndefined();
    expect(coordinator?.data).toEqual(official?.data);
    expect(staff?.data).toEqual({ processFigures: null });
    expect(official?.text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('refuse a trend of more steps than a chart shows', async () => {
    const { errors } = await client.query(OFFICIAL, FIGURES, { steps: 25 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'steps' });
  });

  it('are read through an index', async () => {
    const plan = async (where: string) => {
      const runner = district.board.createQueryRunner();
      try {
        await runner.query('SET enable_seqscan = off');
        return JSON.stringify(await runner.query(`EXPLAIN SELECT 1 FROM board.referral WHERE ${where}`));
      } finally {
        await runner.query('RESET enable_seqscan');
        await runner.release();
      }
    };
    expect(await plan(`least(answer_due_at, answered_at) >= now()`)).toContain('referral_by_answer_count');
    expect(await plan(`least(handover_due_at, handed_over_at) >= now()`)).toContain(
      'referral_by_handover_count',
    );
  });

  interface Handle {
    readonly caseId: string;
    readonly referralId: string;
  }

  async function refer(to: string, terms: Record<string, string | boolean> = {}): Promise<Handle> {
    const caseId = await district.act('polres', 'case.opened', {
      data: {
        channel: 'POLICE',
        isChild: true,
        ageBand: '15-17',
        sex: 'FEMALE',
        kecamatanOrigin: '32.03.01',
      },
    });
    const referralId = await district.act('polres', 'referral.sent', {
      caseId,
      data: { kind: 'SERVICE', to, urgency: 'NORMAL', clientMoves: false, services: ['SV01'], ...terms },
    });
    return { caseId, referralId };
  }

  async function answer(by: string, handle: Handle): Promise<void> {
    await district.act(by, 'referral.accepted', { ...handle });
  }

  async function end(handle: Handle): Promise<void> {
    await district.act('polres', 'referral.withdrawn', { ...handle, data: { reason: 'OTHER' } });
  }

  async function after(milliseconds: number): Promise<void> {
    district.clock.advance(milliseconds);
    await district.taskForce.tick();
  }

  async function ask(variables: Record<string, unknown> = {}): Promise<Figures> {
    const { data, errors } = await client.query(COORDINATOR, FIGURES, variables);
    expect(errors).toBeUndefined();
    return (data as { processFigures: Figures }).processFigures;
  }

  function rowOf(rows: readonly Row[], id: string): Row | undefined {
    return rows.find(({ party }) => party.id === id);
  }
});
