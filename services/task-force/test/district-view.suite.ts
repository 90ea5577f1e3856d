import { aViewer, BoardClient, COORDINATOR, GATEWAY_KEY, OFFICIAL, staffOf } from './support/board-client';
import { createTestDistrict, DAY, HOUR, START, type TestDistrict } from './support/district';

const FLOWS = `query ($from: DateTime, $to: DateTime) { district { flows(from: $from, to: $to) { from { id } to { id name { id } } sent answered
  answeredInTime waiting overdue declined handedOver inFlight medianAnswerHours } } }`;
const RESPONSIVENESS = `{ district { responsiveness { party { id } received answered answeredInTime waiting overdue medianAnswerHours medianClockHours
  handedOver handedOverInTime medianHandoverHours } } }`;
const REFERRALS = `query ($filter: DistrictReferralFilter) { district { referrals(filter: $filter) { totalCount nodes { id } } } }`;
const GAPS = `query ($filter: GapFilter) { district { gaps(filter: $filter) { totalCount nodes { rule owner { id } severity } } } }`;

interface Flow {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly [measure: string]: unknown;
}

describe('what the control room counts', () => {
  let district: TestDistrict;
  let client: BoardClient;
  let caseId: string;

  beforeAll(async () => {
    district = await createTestDistrict({
      http: { host: '127.0.0.1', port: 0, gatewayKey: GATEWAY_KEY, isProduction: false },
      assumeAllRulesOn: false,
      assumeAllRecorded: false,
    });
    client = await BoardClient.open(district.taskForce);
    await district.act('polres', 'recording.declared', { data: { acts: ['worker.assigned'] } });
    caseId = await district.act('polres', 'case.opened', {
      data: { channel: 'POLICE', isChild: true, ageBand: '15-17', sex: 'FEMALE' },
    });
    const answered = await refer('p2tp2a', true);
    const declined = await refer('p2tp2a', false);
    await refer('dinsos', false);
    await refer('panti-hiv', false);
    district.clock.advance(6 * HOUR);
    await district.act('p2tp2a', 'referral.accepted', { caseId, referralId: answered });
    await district.act('polres', 'handover.given', { caseId, referralId: answered, data: { attempt: 1 } });
    district.clock.advance(2 * HOUR);
    await district.act('p2tp2a', 'handover.taken', { caseId, referralId: answered, data: { attempt: 1 } });
    district.clock.advance(20 * HOUR);
    await district.act('p2tp2a', 'referral.declined', {
      caseId,
      referralId: declined,
      data: { reason: 'NO_CAPACITY' },
    });
    district.clock.advance(9 * DAY);
    await district.taskForce.tick();
  });

  afterAll(async () => {
    await client.close();
    await district.end();
  });

  const refer = (to: string, clientMoves: boolean): Promise<string> =>
    district.act('polres', 'referral.sent', {
      caseId,
      data: { kind: 'SERVICE', to, urgency: 'URGENT', clientMoves, services: ['SV13'] },
    });

  const read = async (query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await client.query(COORDINATOR, query, variables);
    expect(errors).toBeUndefined();
    return (data as { district: Record<string, unknown> }).district;
  };

  const flows = async (variables: Record<string, unknown> = {}) =>
    (await read(FLOWS, variables))['flows'] as Flow[];

  const totalOf = async (filter: object) =>
    ((await read(REFERRALS, { filter }))['referrals'] as { totalCount: number }).totalCount;

  it('counts by pair of parties what became of the referrals of a period', async () => {
    expect(await flows()).toEqual([
      {
        from: { id: 'polres' },
        to: { id: 'p2tp2a', name: { id: 'UPTD PPA' } },
        sent: 2,
        answered: 2,
        answeredInTime: 1,
        waiting: 0,
        overdue: 0,
        declined: 1,
        handedOver: 1,
        inFlight: 0,
        medianAnswerHours: 17,
      },
      expect.objectContaining({ to: { id: 'dinsos', name: { id: 'Dinas Sosial' } }, sent: 1, overdue: 1 }),
      expect.objectContaining({
        to: { id: 'mitra-kesehatan', name: { id: 'Mitra kesehatan' } },
        sent: 1,
        medianAnswerHours: null,
      }),
    ]);
    const later = new Date(START.getTime() + DAY).toISOString();
    expect(await flows({ from: later })).toEqual([]);
    expect(await flows({ to: later })).toHaveLength(3);
  });

  it('never names a partner whose name tells about health, however it is asked', async () => {
    const { text } = await client.query(COORDINATOR, FLOWS);
    expect(text).not.toMatch(/panti-hiv|Panti HIV/);
    expect(await totalOf({ to: 'panti-hiv' })).toBe(0);
    expect(await totalOf({ to: 'mitra-kesehatan' })).toBe(1);
  });

  it('opens behind every count exactly the referrals that it counted', async () => {
    const measures = {
      answered: 'ANSWERED',
      answeredInTime: 'ANSWERED_IN_TIME',
      waiting: 'WAITING',
      overdue: 'OVERDUE',
      declined: 'DECLINED',
      handedOver: 'HANDED_OVER',
      inFlight: 'IN_FLIGHT',
    };
    for (const flow of await flows()) {
      const pair = { from: flow.from.id, to: flow.to.id };
      expect([pair, await totalOf(pair)]).toEqual([pair, flow['sent']]);
      for (const [name, measure] of Object.entries(measures)) {
        expect([pair, name, await totalOf({ ...pair, measure })]).toEqual([pair, name, flow[name]]);
      }
    }
    expect(await totalOf({ measure: 'ANSWERED_LATE', sentTo: district.clock.now().toISOString() })).toBe(1);
    expect(await totalOf({ sentFrom: district.clock.now().toISOString() })).toBe(0);
  });

  it('says of each member how many of how many it answered, against the clock, and how it hands over', async () => {
    const rows = (await read(RESPONSIVENESS))['responsiveness'] as { party: { id: string } }[];
    expect(rows.map(({ party }) => party.id)).toEqual(['dinsos', 'lsm', 'p2tp2a', 'polres', 'rpsw']);
    expect(rows.find(({ party }) => party.id === 'p2tp2a')).toMatchObject({
      received: 2,
      answered: 2,
      answeredInTime: 1,
      medianAnswerHours: 17,
      medianClockHours: 24,
      handedOver: 0,
    });
    expect(rows.find(({ party }) => party.id === 'polres')).toMatchObject({
      received: 0,
      medianAnswerHours: null,
      medianClockHours: null,
      handedOver: 1,
      handedOverInTime: 1,
      medianHandoverHours: 2,
    });
    expect(rows.find(({ party }) => party.id === 'dinsos')).toMatchObject({
      received: 1,
      answered: 0,
      waiting: 1,
      overdue: 1,
    });
  });

  it('groups open gaps by agency, severity and age, and opens the list behind each number', async () => {
    const groups = (await read(
      '{ district { gapGroups { owner { id } severity open underDay underWeek underMonth older } counts { critical high medium low } } }',
    )) as unknown as {
      gapGroups: { owner: { id: string }; severity: string; open: number; underMonth: number }[];
      counts: Record<string, number>;
    };
    expect(groups.gapGroups.length).toBeGreaterThan(0);
    expect(groups.gapGroups.reduce((sum, { open }) => sum + open, 0)).toBe(
      Object.values(groups.counts).reduce((sum, count) => sum + count, 0),
    );
    const now = district.clock.now().getTime();
    for (const { owner, severity, open, underMonth } of groups.gapGroups) {
      const states = ['OPEN', 'HANDLED', 'CONTESTED'];
      const filter = { owner: owner.id, severities: [severity], states };
      const of = async (more: object) =>
        ((await read(GAPS, { filter: { ...filter, ...more } }))['gaps'] as { totalCount: number }).totalCount;
      expect(await of({})).toBe(open);
      const weekAgo = new Date(now - 7 * DAY).toISOString();
      const monthAgo = new Date(now - 30 * DAY).toISOString();
      expect(await of({ openedFrom: monthAgo, openedTo: weekAgo })).toBe(underMonth);
    }
  });

  it('finds gaps by their rung of the ladder and by what they lack', async () => {
    const rungs = async (names: string[]) =>
      ((await read(GAPS, { filter: { rungs: names } }))['gaps'] as { totalCount: number }).totalCount;
    const all = ((await read(GAPS))['gaps'] as { totalCount: number }).totalCount;
    expect(await rungs(['OWNER', 'AGENCY_HEAD', 'DAILY_CHAIR', 'SEKDA', 'BUPATI'])).toBe(all);
    expect(await rungs(['DAILY_CHAIR'])).toBeGreaterThan(0);
    expect(await rungs(['NO_SUCH_RUNG'])).toBe(0);
    const { counts } = (await read('{ district { counts { paperwork resources } } }')) as {
      counts: { paperwork: number; resources: number };
    };
    for (const [nature, count] of [
      ['PAPERWORK', counts.paperwork],
      ['RESOURCE', counts.resources],
    ]) {
      const { totalCount } = (await read(GAPS, { filter: { nature } }))['gaps'] as { totalCount: number };
      expect([nature, totalCount]).toEqual([nature, count]);
    }
  });

  it('shows of a rule in shadow how much it found at whom, and never a gap', async () => {
    const { rules } = (await read(
      '{ district { rules { code mode shadowOpened shadowRecently shadowByAgency { owner { id } opened recently } open changes { validFrom } } } }',
    )) as unknown as {
      rules: {
        code: string;
        mode: string;
        shadowOpened: number;
        open: number;
        shadowByAgency: { opened: number }[];
      }[];
    };
    const quiet = rules.filter(({ mode, shadowOpened }) => mode === 'SHADOW' && shadowOpened > 0);
    expect(quiet.map(({ code }) => code)).toContain('G03');
    for (const { code, open, shadowOpened, shadowByAgency } of quiet) {
      expect(shadowByAgency.reduce((sum, { opened }) => sum + opened, 0)).toBe(shadowOpened);
      expect(open).toBe(0);
      expect((await read(GAPS, { filter: { rule: code } }))['gaps']).toEqual({ totalCount: 0, nodes: [] });
    }
  });

  it('says which settings were changed, and those that only hold from a day to come', async () => {
    const inTwoDays = new Date(district.clock.now().getTime() + 2 * DAY);
    await district.taskForce.perform('setPolicy', {
      idempotencyKey: 'p1',
      rule: 'G03',
      mode: 'ON',
      thresholds: [{ name: 'breachAfterHours', value: 6 }],
      validFrom: inTwoDays,
    });
    const { rules } = (await read(
      '{ district { rules { code mode changes { validFrom mode thresholds { name value } } } } }',
    )) as unknown as { rules: { code: string; mode: string; changes: object[] }[] };
    expect(rules.find(({ code }) => code === 'G03')).toEqual({
      code: 'G03',
      mode: 'SHADOW',
      changes: [
        {
          validFrom: inTwoDays.toISOString(),
          mode: 'ON',
          thresholds: [{ name: 'breachAfterHours', value: 6 }],
        },
      ],
    });
  });

  it('says of each member whom to call and what cannot be measured there', async () => {
    const { members } = (await read(
      '{ district { members { party { id } callPhone hasDeclaredRecording notMeasured } } }',
    )) as unknown as {
      members: {
        party: { id: string };
        callPhone: string | null;
        hasDeclaredRecording: boolean;
        notMeasured: string[];
      }[];
    };
    const byId = new Map(members.map((member) => [member.party.id, member]));
    expect(byId.get('polres')).toMatchObject({ callPhone: '0263-111', hasDeclaredRecording: true });
    expect(byId.get('polres')?.notMeasured).not.toContain('G03');
    expect(byId.get('dinsos')).toMatchObject({ callPhone: null, hasDeclaredRecording: false });
    expect(byId.get('dinsos')?.notMeasured).toContain('G03');
  });

  it.each([
    ['an official', OFFICIAL],
    ['staff of a party', staffOf('p2tp2a')],
    ['an auditor', aViewer(['auditor'], 'polres')],
    ['somebody without a role', aViewer([])],
  ])('is nothing to %s', async (_name, viewer) => {
    for (const query of [FLOWS, RESPONSIVENESS, GAPS, '{ district { gapGroups { open } } }']) {
      const { data, errors } = await client.query(viewer, query);
      expect(errors).toBeUndefined();
      expect(data).toEqual({ district: null });
    }
  });

  it('refuses a period that ends before it begins, naming the field', async () => {
    const { errors } = await client.query(COORDINATOR, FLOWS, {
      from: START.toISOString(),
      to: new Date(START.getTime() - DAY).toISOString(),
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'from' });
  });
});
