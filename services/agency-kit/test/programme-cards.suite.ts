import { AgencyWorld, asRole, type StaffViewer } from './agency-world';
import { openCase } from './stories';

describe('programme cards', () => {
  let world: AgencyWorld;
  let home: StaffViewer;
  let polres: StaffViewer;
  const CARD = {
    services: ['SV04', 'SV10'],
    sexes: ['FEMALE'],
    minAge: 15,
    exploitation: ['SexualExploitation'],
    lengthDays: 180,
    notGiven: ['POCKET_MONEY'],
    freePlaces: 5,
    dutyPhone: '0263 555 121',
    dutyHours: '24h',
  };

  beforeAll(async () => {
    world = await new AgencyWorld().open();
    await world.settle();
    home = world.viewer('rpsw', { roles: ['supervisor'] });
    polres = world.viewer('polres');
    await world.useCases('rpsw').publishProgrammeCard(home, { idempotencyKey: world.nextKey(), ...CARD });
    await world.settle();
  });
  afterAll(() => world.close());

  async function eligibility(caseId: string, more = ''): Promise<Record<string, unknown> | null> {
    const answer = await world.graphql(
      polres,
      `query ($caseId: ID!) { policeAgency { eligibility(caseId: $caseId, partyId: "rpsw"${more}) {
         cardVersion result checks { criterion result } card { lengthDays notGiven dutyPhone } } } }`,
      { caseId },
    );
    expect(answer.errors).toEqual([]);
    return (answer.data?.['policeAgency'] as { eligibility: Record<string, unknown> | null }).eligibility;
  }

  it('reach every member, and answer the form to refer', async () => {
    const caseId = await openCase(world, polres);
    expect(await eligibility(caseId)).toEqual({
      cardVersion: 1,
      result: 'PASS',
      checks: [
        { criterion: 'sex', result: 'PASS' },
        { criterion: 'age', result: 'PASS' },
        { criterion: 'exploitation', result: 'PASS' },
        { criterion: 'places', result: 'PASS' },
      ],
      card: { lengthDays: 180, notGiven: ['POCKET_MONEY'], dutyPhone: '0263 555 121' },
    });
    expect(await eligibility(caseId, ', services: ["SV13"]')).toMatchObject({ result: 'FAIL' });
  });

  it('only get newer, and each version stays', async () => {
    const publish = (version?: number) =>
      world
        .useCases('rpsw')
        .publishProgrammeCard(home, { idempotencyKey: world.nextKey(), ...CARD, version });
    await publish();
    await expect(publish(1)).rejects.toMatchObject({ code: 'CARD_VERSION_TAKEN' });
    const worker = world.viewer('rpsw', { name: 'dewi' });
    const input = { idempotencyKey: world.nextKey(), ...CARD, version: 1 };
    await expect(world.useCases('rpsw').publishProgrammeCard(worker, input)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await world.settle();
    const kept = await asRole(
      world.of('polres'),
      'polres',
      `SELECT version FROM programme_card WHERE publisher = 'rpsw' ORDER BY version`,
    );
    expect(kept).toEqual([{ version: 1 }, { version: 2 }]);
  });

  it('are acknowledged by the referrer, once they have reached it', async () => {
    const acknowledge = (version: number) =>
      world.useCases('polres').acknowledgeCard(polres, {
        idempotencyKey: world.nextKey(),
        cardAgency: 'rpsw',
        version,
      });
    await expect(acknowledge(99)).rejects.toMatchObject({ code: 'CARD_UNKNOWN' });
    await acknowledge(1);
    const [card] = await asRole(
      world.of('polres'),
      'polres',
      `SELECT acknowledged_at IS NOT NULL AS read FROM programme_card WHERE publisher = 'rpsw' AND version = 1`,
    );
    expect(card).toEqual({ read: true });
  });

  it('are published by a supervisor, not by anyone', async () => {
    const clerk = world.viewer('rpsw');
    const publish = (viewer: StaffViewer) =>
      world.useCases('rpsw').publishProgrammeCard(viewer, { idempotencyKey: world.nextKey(), ...CARD });
    await expect(publish(clerk)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(publish(home)).resolves.toBeDefined();
  });
});
