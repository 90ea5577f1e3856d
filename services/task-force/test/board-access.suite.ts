import { signViewerToken } from '@estafet/schema';
import { BoardClient, COORDINATOR, GATEWAY_KEY, OFFICIAL, aViewer, staffOf } from './support/board-client';
import { createTestDistrict, DAY, HOUR, type TestDistrict } from './support/district';

const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Case { id code referrals { id to { id } } gaps { id rule } timeline { type by { id } } custody { party { id } } }
  ... on Referral { id state case { id } gaps { rule } }
  ... on Gap { id rule owner { id } }
  ... on PoliceAgency { id openGaps { rule } }
  ... on ServiceCentreAgency { id openGaps { rule } }
} }`;

describe('who reaches what of the board', () => {
  let district: TestDistrict;
  let client: BoardClient;
  let caseId: string;
  let accepted: string;
  let unanswered: string;
  let gapId: string;

  beforeAll(async () => {
    district = await createTestDistrict({
      http: { host: '127.0.0.1', port: 0, gatewayKey: GATEWAY_KEY, isProduction: false },
    });
    client = await BoardClient.open(district.taskForce);
    caseId = await district.act('polres', 'case.opened', {
      data: {
        channel: 'POLICE',
        isChild: true,
        ageBand: '15-17',
        sex: 'FEMALE',
        kecamatanOrigin: '32.03.01',
      },
    });
    accepted = await refer('p2tp2a', 'TRANSFER');
    await district.act('p2tp2a', 'referral.accepted', { caseId, referralId: accepted });
    await district.act('polres', 'handover.given', { caseId, referralId: accepted, data: { attempt: 1 } });
    await district.act('p2tp2a', 'handover.taken', { caseId, referralId: accepted, data: { attempt: 1 } });
    await district.act('p2tp2a', 'client.registered', { caseId, data: { basicNeedsMet: true } });
    unanswered = await refer('dinsos', 'SERVICE');
    await refer('panti-hiv', 'SERVICE');
    district.clock.advance(2 * DAY);
    await district.taskForce.tick();
    const { gaps } = await district.taskForce.snapshot(district.clock.now());
    gapId = gaps.find(({ referralId }) => referralId === unanswered)!.id;
  });

  afterAll(async () => {
    await client.close();
    await district.end();
  });

  const refer = (to: string, kind: string): Promise<string> =>
    district.act('polres', 'referral.sent', {
      caseId,
      data: {
        kind,
        to,
        urgency: 'URGENT',
        clientMoves: kind === 'TRANSFER',
        services: ['SV13'],
        ...(kind === 'TRANSFER' ? { leadFrom: caseId } : {}),
      },
    });

  const entities = (...representations: { __typename: string; id: string }[]) => ({ representations });

  it.each([
    ['no token', () => ({})],
    ['a token of another subgraph', () => token({ audience: 'police' })],
    ['a token under another key', () => token({ key: Buffer.alloc(32, 8) })],
    ['an expired token', () => token({ now: new Date(Date.now() - 60_000) })],
    ['a token for another body', () => token({ body: '{}' })],
  ])('answers 401 to a request with %s, _service and _entities included', async (_name, headers) => {
    for (const query of [
      '{ _service { sdl } }',
      `{ _entities(representations: [{ __typename: "Case", id: "${caseId}" }]) { __typename } }`,
      '{ district { asOf } }',
    ]) {
      expect((await client.post(JSON.stringify({ query }), headers())).status).toBe(401);
    }
    expect((await fetch(`${client.url}/changes`)).status).toBe(401);
    expect((await fetch(`${client.url}/anything`)).status).toBe(401);
    expect((await fetch(`${client.url}/health`)).status).toBe(200);
    expect(
      (await client.query(COORDINATOR, '{ _service { sdl } district { asOf } }')).errors,
    ).toBeUndefined();
  });

  const token = (changed: Partial<Parameters<typeof signViewerToken>[0]>): Record<string, string> => ({
    'x-estafet-viewer': signViewerToken({
      viewer: COORDINATOR,
      audience: 'task-force',
      body: '{"query":"{ district { asOf } }"}',
      key: GATEWAY_KEY,
      now: new Date(),
      ...changed,
    }),
  });

  it('shows the coordinator the whole case and every gap', async () => {
    const { data, errors } = await client.query(
      COORDINATOR,
      `query ($id: ID!, $gap: ID!, $referral: ID!) { case(id: $id) { code isChild lead { id } clientWith { kind party { id } }
         referrals { to { id name { id } } } gaps { rule owner { id } } timeline { type } custody { party { id } from until } }
         gap(id: $gap) { rule level severity sentence { id en } clears { id } source { id } referral { id } case { id } events { kind } }
         referral(id: $referral) { state availableActions gaps { rule } } }`,
      { id: caseId, gap: gapId, referral: unanswered },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      case: {
        lead: { id: 'p2tp2a' },
        clientWith: { kind: 'PARTY', party: { id: 'p2tp2a' } },
        custody: [{ party: { id: 'polres' } }, { party: { id: 'p2tp2a' }, until: null }],
      },
      gap: {
        rule: 'G01',
        level: 'BREACH',
        severity: 'CRITICAL',
        referral: { id: unanswered },
        case: { id: caseId },
      },
      referral: { availableActions: ['VOID'], gaps: [{ rule: 'G01' }] },
    });
  });

  it('never names a partner whose name tells about health, nor anything of the engine part', async () => {
    const { text } = await client.query(
      COORDINATOR,
      `query ($id: ID!) { case(id: $id) { referrals { to { id name { id en } } } timeline { detail by { id } onBehalfOf { id } } gaps { sentence { id en } owner { id } } }
         district { phoneList { reason { id } callParty { id } callPhone } gaps { nodes { sentence { id } } } handoffs { nodes { to { id } } } } }`,
      { id: caseId },
    );
    expect(text).toContain('Mitra kesehatan');
    expect(text).not.toMatch(/panti-hiv|Panti HIV|SV13|15-17|32\.03\.01|FEMALE/);
    const board = await district.board.query<unknown[]>(
      'SELECT to_party FROM board.referral ORDER BY to_party',
    );
    expect(board).toEqual([{ to_party: 'dinsos' }, { to_party: 'mitra-kesehatan' }, { to_party: 'p2tp2a' }]);
  });

  it('shows the staff of a party its own referrals and gaps of the case, and nothing of the others', async () => {
    const { data, errors } = await client.query(
      staffOf('p2tp2a'),
      ENTITIES,
      entities(
        { __typename: 'Case', id: caseId },
        { __typename: 'Referral', id: accepted },
        { __typename: 'Referral', id: unanswered },
        { __typename: 'Gap', id: gapId },
      ),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        expect.objectContaining({
          id: caseId,
          referrals: [{ id: accepted, to: { id: 'p2tp2a' } }],
          gaps: [],
          custody: [{ party: { id: 'p2tp2a' } }],
        }),
        { id: accepted, state: 'HANDED_OVER', case: { id: caseId }, gaps: [] },
        null,
        null,
      ],
    });
    const [{ timeline }] = (data as { _entities: { timeline: { type: string }[] }[] })._entities as [
      { timeline: { type: string }[] },
    ];
    expect(timeline.map(({ type }) => type)).toEqual([
      'referral.sent',
      'referral.accepted',
      'handover.given',
      'handover.taken',
      'client.registered',
    ]);
  });

  it('tells the receiver of an unanswered referral what its case is called on the phone', async () => {
    const query = 'query ($r: ID!, $g: ID!) { referral(id: $r) { caseCode } gap(id: $g) { caseCode } }';
    const ids = { r: unanswered, g: gapId };
    const coordinator = await client.query(COORDINATOR, 'query ($id: ID!) { case(id: $id) { code } }', {
      id: caseId,
    });
    const { code } = (coordinator.data as { case: { code: string } }).case;
    const { data } = await client.query(staffOf('dinsos'), query, ids);
    expect(data).toEqual({ referral: { caseCode: code }, gap: { caseCode: code } });
    const stranger = await client.query(staffOf('lsm'), query, ids);
    expect(stranger.data).toEqual({ referral: null, gap: null });
  });

  it('shows the receiver of an unanswered referral that referral and its gap, not the case', async () => {
    const { data, errors } = await client.query(
      staffOf('dinsos'),
      ENTITIES,
      entities(
        { __typename: 'Case', id: caseId },
        { __typename: 'Referral', id: unanswered },
        { __typename: 'Gap', id: gapId },
      ),
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        null,
        { id: unanswered, state: 'SENT', case: null, gaps: [{ rule: 'G01' }] },
        { id: gapId, rule: 'G01', owner: { id: 'dinsos' } },
      ],
    });
  });

  describe('after the own part in it has ended', () => {
    const QUERY = `query ($id: ID!) { case(id: $id) { id code stage closedAt lead { id } monitor { id } clientWith { kind party { id } }
      referrals { id to { id } } gaps(includeCleared: true) { id } timeline { type by { id } } custody { party { id } } linkedCases { id } } }`;

    it('shows its code, the own referrals and the own acts, and nothing of where it stands', async () => {
      const asked = await refer('rpsw', 'SERVICE');
      await district.act('rpsw', 'referral.accepted', { caseId, referralId: asked });
      const part = async () => (await client.query(staffOf('rpsw'), QUERY, { id: caseId })).data;
      expect(await part()).toMatchObject({
        case: { lead: { id: 'p2tp2a' }, clientWith: { kind: 'PARTY', party: { id: 'p2tp2a' } } },
      });
      await district.act('polres', 'referral.withdrawn', {
        caseId,
        referralId: asked,
        data: { reason: 'CLIENT_REFUSED' },
      });
      expect(await part()).toEqual({
        case: {
          id: caseId,
          code: expect.any(String) as string,
          stage: null,
          closedAt: null,
          lead: null,
          monitor: null,
          clientWith: null,
          referrals: [{ id: asked, to: { id: 'rpsw' } }],
          gaps: [],
          timeline: [
            { type: 'referral.sent', by: { id: 'polres' } },
            { type: 'referral.accepted', by: { id: 'rpsw' } },
            { type: 'referral.withdrawn', by: { id: 'polres' } },
          ],
          custody: [],
          linkedCases: [],
        },
      });
    });
  });

  it('says that nobody knows where the client is when a failed handover says so, until she is seen', async () => {
    const id = await district.act('polres', 'case.opened', {
      data: { channel: 'POLICE', isChild: true, ageBand: '15-17', sex: 'FEMALE' },
    });
    const referralId = await district.act('polres', 'referral.sent', {
      caseId: id,
      data: {
        kind: 'TRANSFER',
        to: 'lsm',
        urgency: 'NORMAL',
        clientMoves: true,
        services: ['SV13'],
        leadFrom: id,
      },
    });
    const hand = { caseId: id, referralId };
    await district.act('lsm', 'referral.accepted', hand);
    await district.act('polres', 'handover.given', { ...hand, data: { attempt: 1 } });
    const failedAt = district.clock.now().toISOString();
    await district.act('lsm', 'handover.failed', {
      ...hand,
      data: { attempt: 1, reason: 'OTHER', whereabouts: 'UNKNOWN' },
    });
    const query = `query ($id: ID!) { case(id: $id) { lead { id } clientWith { kind party { id } since }
      timeline { whereabouts } } }`;
    for (const viewer of [COORDINATOR, staffOf('polres'), staffOf('lsm')]) {
      const { data } = await client.query(viewer, query, { id });
      expect(data).toMatchObject({
        case: { lead: { id: 'polres' }, clientWith: { kind: 'UNKNOWN', party: null, since: failedAt } },
      });
      expect((data as { case: { timeline: unknown[] } }).case.timeline).toContainEqual({
        whereabouts: 'UNKNOWN',
      });
    }
    await district.act('polres', 'handover.given', { ...hand, data: { attempt: 2 } });
    expect((await client.query(COORDINATOR, query, { id })).data).toMatchObject({
      case: { clientWith: { kind: 'BETWEEN' } },
    });
  });

  it('tells staff of other agencies than its sender of no health partner, only of another one', async () => {
    const id = await district.act('polres', 'case.opened', {
      data: { channel: 'POLICE', isChild: true, ageBand: '15-17', sex: 'FEMALE' },
    });
    const send = (to: string, kind: string) =>
      district.act('polres', 'referral.sent', {
        caseId: id,
        data: {
          kind,
          to,
          urgency: 'NORMAL',
          clientMoves: true,
          services: ['SV13'],
          ...(kind === 'TRANSFER' ? { leadFrom: id } : {}),
        },
      });
    const service = await send('dinsos', 'SERVICE');
    await district.act('dinsos', 'referral.accepted', { caseId: id, referralId: service });
    const transfer = await send('panti-hiv', 'TRANSFER');
    const byPartner = { caseId: id, referralId: transfer, onBehalfOf: 'panti-hiv', via: 'PHONE' } as const;
    await district.act('polres', 'referral.accepted', byPartner);
    await district.act('polres', 'handover.given', {
      caseId: id,
      referralId: transfer,
      data: { attempt: 1 },
    });
    await district.act('polres', 'handover.taken', { ...byPartner, data: { attempt: 1 } });
    const query = `query ($id: ID!) { case(id: $id) { lead { id name { id en } } clientWith { party { id } } referrals { to { id } } } }`;
    const shown = async (viewer: Parameters<BoardClient['query']>[0]) => client.query(viewer, query, { id });
    const other = await shown(staffOf('dinsos'));
    expect(other.data).toEqual({
      case: {
        lead: { id: 'mitra-lain', name: { id: 'Mitra lain', en: 'Another partner' } },
        clientWith: { party: { id: 'mitra-lain' } },
        referrals: [{ to: { id: 'dinsos' } }],
      },
    });
    expect(other.text).not.toMatch(/kesehatan|health/);
    for (const viewer of [COORDINATOR, staffOf('polres')]) {
      expect((await shown(viewer)).data).toMatchObject({
        case: { lead: { id: 'mitra-kesehatan' }, clientWith: { party: { id: 'mitra-kesehatan' } } },
      });
    }
  });

  it.each([
    ['an official', OFFICIAL],
    ['staff of an agency outside the case', staffOf('lsm')],
    ['an auditor', aViewer(['auditor'], 'polres')],
    ['an administrator', aViewer(['administrator'], 'polres')],
    ['somebody without a role', aViewer([])],
  ])('is absent, without an error, to %s', async (_name, viewer) => {
    const references = entities(
      { __typename: 'Case', id: caseId },
      { __typename: 'Referral', id: accepted },
      { __typename: 'Gap', id: gapId },
      { __typename: 'PoliceAgency', id: 'polres' },
    );
    const denied = await client.query(viewer, ENTITIES, references);
    expect(denied.errors).toBeUndefined();
    expect(denied.data).toEqual({ _entities: [null, null, null, null] });
    const roots = await client.query(
      viewer,
      'query ($id: ID!, $r: ID!, $g: ID!) { district { asOf } case(id: $id) { id } referral(id: $r) { id } gap(id: $g) { id } }',
      { id: caseId, r: accepted, g: gapId },
    );
    expect(roots.data).toEqual({ district: null, case: null, referral: null, gap: null });
    const allowed = await client.query(staffOf('polres'), ENTITIES, references);
    expect(allowed.data).toEqual({
      _entities: [expect.anything(), expect.anything(), expect.anything(), expect.anything()],
    });
  });

  it("adds an agency's open gaps to its own desk and to no other", async () => {
    const desk = (agencyId: string, id: string) =>
      client.query(
        staffOf(agencyId),
        ENTITIES,
        entities({ __typename: 'PoliceAgency', id }, { __typename: 'ServiceCentreAgency', id }),
      );
    expect((await desk('dinsos', 'dinsos')).data).toEqual({
      _entities: [
        { id: 'dinsos', openGaps: [{ rule: 'G01' }] },
        { id: 'dinsos', openGaps: [{ rule: 'G01' }] },
      ],
    });
    expect((await desk('polres', 'dinsos')).data).toEqual({ _entities: [null, null] });
  });

  it('gives officials figures about agencies and the coordinator the same; an agency none', async () => {
    const query = `{ processFigures { agencies { party { id } sent received answered medianAnswerHours handedOver gapsByFamily { family opened } } previous { agencies { party { id } } } source { id } } }`;
    const official = await client.query(OFFICIAL, query);
    expect(official.errors).toBeUndefined();
    const { agencies } = (official.data as { processFigures: { agencies: { party: { id: string } }[] } })
      .processFigures;
    expect(agencies.map(({ party }) => party.id)).toEqual(['dinsos', 'lsm', 'p2tp2a', 'polres', 'rpsw']);
    expect(agencies).toContainEqual(
      expect.objectContaining({ party: { id: 'polres' }, sent: 3, handedOver: 1 }),
    );
    expect(agencies).toContainEqual(
      expect.objectContaining({
        party: { id: 'dinsos' },
        received: 1,
        gapsByFamily: [{ family: 'ANSWERS', opened: 1 }],
      }),
    );
    expect((await client.query(COORDINATOR, query)).data).toEqual(official.data);
    expect((await client.query(staffOf('polres'), query)).data).toEqual({ processFigures: null });
  });

  it('lets nobody but a coordinator act for the task force', async () => {
    const waive = `mutation ($input: WaiveGapInput!) { taskForceWaiveGap(input: $input) { state } }`;
    const input = {
      idempotencyKey: 'w1',
      gapId,
      reason: 'AGREED_DELAY',
      until: new Date(district.clock.now().getTime() + 5 * HOUR).toISOString(),
    };
    for (const viewer of [OFFICIAL, staffOf('dinsos'), aViewer(['administrator'])]) {
      const refused = await client.query(viewer, waive, { input });
      expect(refused.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    }
    expect((await client.query(COORDINATOR, waive, { input })).data).toEqual({
      taskForceWaiveGap: { state: 'WAIVED' },
    });
    expect((await client.query(COORDINATOR, waive, { input })).data).toEqual({
      taskForceWaiveGap: { state: 'WAIVED' },
    });
    const other = await client.query(COORDINATOR, waive, { input: { ...input, reason: 'OTHER' } });
    expect(other.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it.each([
    ['gaps', [0, '2026-03-02T01:00:00.000Z', 'a\0b']],
    ['gaps', [1e15, '2026-03-02T01:00:00.000Z', 'id']],
    ['cases', ['0000-01-01T00:00:00.000Z', 'id']],
    ['referrals', ['2026-03-02T01:00:00.000Z', '\0']],
    ['handoffs', ['9999-12-31T23:59:59.000Z', 'id']],
  ])('refuses a position in %s that was made up: %j', async (list, position) => {
    const { errors } = await client.query(
      COORDINATOR,
      `query ($after: String) { district { ${list}(after: $after) { totalCount } } }`,
      { after: Buffer.from(JSON.stringify(position)).toString('base64url') },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'after' });
  });

  it('names the field of a bad input and never its value', async () => {
    const { errors, text } = await client.query(
      COORDINATOR,
      'query ($filter: GapFilter) { district { gaps(filter: $filter) { totalCount } } }',
      {
        filter: { severities: ['SITI-AMINAH'] },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
    expect(text).not.toContain('SITI-AMINAH');
  });
});
