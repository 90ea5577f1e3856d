import { BoardClient, COORDINATOR, GATEWAY_KEY, staffOf } from './support/board-client';
import { createTestDistrict, HOUR, type TestDistrict } from './support/district';

describe('what leads from one thing of the board to another', () => {
  let district: TestDistrict;
  let client: BoardClient;

  beforeEach(async () => {
    district = await createTestDistrict({
      http: { host: '127.0.0.1', port: 0, gatewayKey: GATEWAY_KEY, isProduction: false },
    });
    client = await BoardClient.open(district.taskForce);
  });

  afterEach(async () => {
    await client.close();
    await district.end();
  });

  const openCase = (by: string): Promise<string> =>
    district.act(by, 'case.opened', { data: { channel: 'POLICE', isChild: true } });

  async function linkedTo(id: string, viewer = COORDINATOR): Promise<string[] | undefined> {
    const query = 'query ($id: ID!) { case(id: $id) { linkedCases { id code } } }';
    const { data, errors } = await client.query(viewer, query, { id });
    expect(errors).toBeUndefined();
    const found = data?.['case'] as { linkedCases: { id: string }[] } | null;
    return found?.linkedCases.map((linked) => linked.id);
  }

  it('shows linked cases from both sides, once a party of one of them has said so and until it takes it back', async () => {
    const first = await openCase('polres');
    const second = await openCase('lsm');
    await district.act('rpsw', 'case.linked', { caseId: first, data: { otherCaseId: second } });
    expect(await linkedTo(first)).toEqual([]);
    const link = await district.act('lsm', 'case.linked', { caseId: second, data: { otherCaseId: first } });
    await district.act('lsm', 'case.linked', { caseId: second, data: { otherCaseId: second } });
    expect([await linkedTo(first), await linkedTo(second)]).toEqual([[second], [first]]);
    await district.act('lsm', 'act.retracted', { caseId: second, data: { actId: link } });
    expect([await linkedTo(first), await linkedTo(second)]).toEqual([[], []]);
  });

  it('shows a party of one case no other case, linked or not, unless it is a party of that too', async () => {
    const first = await openCase('polres');
    const second = await openCase('lsm');
    await district.act('lsm', 'case.linked', { caseId: second, data: { otherCaseId: first } });
    expect(await linkedTo(second, staffOf('lsm'))).toEqual([]);
    expect(await linkedTo(first, staffOf('polres'))).toEqual([]);
    expect(await linkedTo(first, staffOf('lsm'))).toBeUndefined();
  });

  it('names the gaps of an instruction, to the coordinator and to who was instructed', async () => {
    const caseId = await openCase('polres');
    await district.act('polres', 'referral.sent', {
      caseId,
      data: { kind: 'SERVICE', to: 'p2tp2a', urgency: 'URGENT', clientMoves: false, services: ['SV04'] },
    });
    district.clock.advance(25 * HOUR);
    await district.taskForce.tick();
    const [gap] = (await district.taskForce.snapshot(district.clock.now())).gaps;
    const due = new Date(district.clock.now().getTime() + HOUR);
    const input = { agency: 'p2tp2a', gapIds: [gap!.id], kind: 'ANSWER', due, idempotencyKey: 'k1' };
    const id = await district.taskForce.perform('instruct', input);
    const listed = await client.query(
      COORDINATOR,
      '{ district { instructions { id agency { id } gaps { id case { id } } } } }',
    );
    expect(listed.data?.['district']).toEqual({
      instructions: [{ id, agency: { id: 'p2tp2a' }, gaps: [{ id: gap!.id, case: { id: caseId } }] }],
    });
    const desk = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on ServiceCentreAgency { openInstructions { gaps { id } } } } }`;
    const representations = [{ __typename: 'ServiceCentreAgency', id: 'p2tp2a' }];
    const own = await client.query(staffOf('p2tp2a'), desk, { representations });
    expect(own.data?.['_entities']).toEqual([{ openInstructions: [{ gaps: [{ id: gap!.id }] }] }]);
  });
});
