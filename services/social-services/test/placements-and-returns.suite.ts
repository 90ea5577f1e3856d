import { openServiceUnderTest, type ServiceUnderTest } from '@estafet/agency-kit/testing/service-under-test';
import type { Viewer } from '@estafet/schema';
import { socialServices } from '../src';

const HOUR_MS = 3_600_000;

describe('placements, tracing and return', () => {
  let home: ServiceUnderTest<typeof socialServices.useCases>;
  let worker: Viewer;

  beforeAll(async () => {
    home = await openServiceUnderTest(socialServices, { hosted: ['rpsw', 'balai'] });
    worker = home.viewer('rpsw');
  });
  afterAll(() => home.close());

  async function openCase(ageBand = '15-17'): Promise<string> {
    const { caseId } = await home.service.useCases.openCase(worker, {
      ...home.key(),
      channel: 'POLICE',
      ageBand,
      sex: 'FEMALE',
      victimStatus: 'CONFIRMED',
    });
    return caseId;
  }

  async function fileOf(viewer: Viewer, caseId: string, more = '') {
    const { data, errors } = await home.graphql(
      viewer,
      `query ($id: ID!) { socialServicesCaseFile(caseId: $id) {
         placements { placementRef concern mustEndBy endedAt emergencyReason }
         tracings { familyReadiness suspectAtDestination doneBy } ${more} } }`,
      { id: caseId },
    );
    expect(errors).toEqual([]);
    return data?.['socialServicesCaseFile'] as {
      placements: Record<string, unknown>[];
      tracings: Record<string, unknown>[];
      returnObjections?: { rule: string; code: string }[];
    } | null;
  }

  it('records a child among adults instead of refusing, with the facts that G16 reads', async () => {
    const caseId = await openCase();
    const { actId } = await home.service.useCases.startPlacement(worker, {
      ...home.key(),
      caseId,
      unitKind: 'DORMITORY',
      sharedWithUnrelatedAdults: true,
    });
    expect(await home.partsOf('rpsw', actId)).toEqual({
      engine: { placementRef: actId, unitKind: 'DORMITORY', sharedWithUnrelatedAdults: true },
    });
    expect((await fileOf(worker, caseId))?.placements).toMatchObject([{ concern: 'CHILD_WITH_ADULTS' }]);
  });

  it('lets an emergency placement last until noon, and ends the running one when none is named', async () => {
    const caseId = await openCase();
    home.clock.set(new Date('2026-04-01T15:00:00.000Z'));
    await home.service.useCases.startPlacement(worker, {
      ...home.key(),
      caseId,
      placementRef: 'K-0007',
      unitKind: 'ROOM',
      sharedWithUnrelatedAdults: true,
      emergencyReason: 'NO_OTHER_BED',
    });
    expect((await fileOf(worker, caseId))?.placements).toMatchObject([
      { concern: 'EMERGENCY', mustEndBy: '2026-04-02T05:00:00.000Z' },
    ]);
    home.clock.advance(15 * HOUR_MS);
    expect((await fileOf(worker, caseId))?.placements).toMatchObject([{ concern: 'EMERGENCY_OVERDUE' }]);
    const ended = await home.service.useCases.endPlacement(worker, { ...home.key(), caseId });
    expect(await home.partsOf('rpsw', ended.actId)).toEqual({ engine: { placementRef: 'K-0007' } });
    const [placement] = (await fileOf(worker, caseId))?.placements ?? [];
    expect(placement).toMatchObject({ concern: 'NONE' });
    expect(placement?.['endedAt']).not.toBeNull();
  });

  it('takes the end of a placement that began before the system did', async () => {
    const caseId = await openCase();
    await expect(
      home.service.useCases.endPlacement(worker, { ...home.key(), caseId }),
    ).resolves.toMatchObject({
      caseId,
    });
  });

  it('keeps its tracings and says before the plan what stands in its way', async () => {
    const caseId = await openCase();
    const ask = (destination: string) =>
      fileOf(
        worker,
        caseId,
        `returnObjections(date: "2027-01-01T00:00:00Z", destination: "${destination}", clientAgrees: true) { rule code }`,
      );
    await home.service.useCases.completeTracing(worker, {
      ...home.key(),
      caseId,
      doneBy: 'OWN',
      familyReadiness: 'REFUSES',
      suspectAtDestination: false,
    });
    const file = await ask('FAMILY');
    expect(file?.tracings).toEqual([
      { familyReadiness: 'REFUSES', suspectAtDestination: false, doneBy: 'OWN' },
    ]);
    expect(file?.returnObjections).toEqual([{ rule: 'G20', code: 'FAMILY_NOT_READY' }]);
    expect((await ask('SUBSTITUTE'))?.returnObjections).toEqual([]);
    const plan = { caseId, date: new Date('2027-01-01T00:00:00.000Z'), clientAgrees: true };
    await expect(
      home.service.useCases.planReturn(worker, { ...home.key(), ...plan, destination: 'FAMILY' }),
    ).rejects.toMatchObject({ code: 'RETURN_BLOCKED' });
    await expect(
      home.service.useCases.planReturn(worker, { ...home.key(), ...plan, destination: 'SUBSTITUTE' }),
    ).resolves.toBeDefined();
  });

  it('shows nothing to another house, another role or nobody, and all to its own worker', async () => {
    const caseId = await openCase();
    await home.service.useCases.startPlacement(worker, { ...home.key(), caseId, unitKind: 'ROOM' });
    await home.service.useCases.completeTracing(worker, {
      ...home.key(),
      caseId,
      doneBy: 'OWN',
      familyReadiness: 'READY',
      suspectAtDestination: false,
    });
    const official: Viewer = { ...worker, roles: ['official'] };
    for (const viewer of [home.viewer('balai', { roles: ['supervisor'] }), official]) {
      expect(await fileOf(viewer, caseId)).toBeNull();
      await expect(
        home.service.useCases.startPlacement(viewer, { ...home.key(), caseId, unitKind: 'ROOM' }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const table of ['placement', 'tracing']) {
      const sql = `SELECT 1 FROM ${table} WHERE case_id = $1`;
      expect(await home.asAgency('balai', sql, [caseId])).toEqual([]);
      expect(await home.asAgency(undefined, sql, [caseId])).toEqual([]);
      expect(await home.asAgency('rpsw', sql, [caseId])).toHaveLength(1);
    }
    expect((await fileOf(worker, caseId))?.placements).toHaveLength(1);
  });
});
