import { openServiceUnderTest, type ServiceUnderTest } from '@estafet/agency-kit/testing/service-under-test';
import type { Viewer } from '@estafet/schema';
import { ngo } from '../src';

describe('outreach, programmes and mentoring', () => {
  let ngos: ServiceUnderTest<typeof ngo.useCases>;
  let worker: Viewer;

  beforeAll(async () => {
    ngos = await openServiceUnderTest(ngo, { hosted: ['lsm', 'lsm-bahtera'] });
    worker = ngos.viewer('lsm');
  });
  afterAll(() => ngos.close());

  async function openCase(): Promise<string> {
    const { caseId } = await ngos.service.useCases.openCase(worker, {
      ...ngos.key(),
      channel: 'NGO',
      ageBand: '15-17',
      sex: 'FEMALE',
      victimStatus: 'CONFIRMED',
    });
    return caseId;
  }

  async function fileOf(viewer: Viewer, caseId: string) {
    const { data, errors } = await ngos.graphql(
      viewer,
      `query ($id: ID!) { ngoCaseFile(caseId: $id) {
         programmes { programme mentorRef leaveReason } outcomes { month reExploited school lostToFollowUp } } }`,
      { id: caseId },
    );
    expect(errors).toEqual([]);
    return data?.['ngoCaseFile'] as Record<string, unknown> | null;
  }

  it('keeps a client in a programme with her mentor, until she leaves for a reason nobody has to justify', async () => {
    const caseId = await openCase();
    const join = (more: object) =>
      ngos.service.useCases.joinProgramme(worker, {
        ...ngos.key(),
        caseId,
        programme: 'SURVIVOR_MENTORING',
        ...more,
      });
    await expect(join({})).rejects.toMatchObject({ code: 'MENTOR_REQUIRED' });
    await join({ mentorRef: 'm-1' });
    await join({ mentorRef: 'm-2' });
    expect(await fileOf(worker, caseId)).toMatchObject({
      programmes: [{ programme: 'SURVIVOR_MENTORING', mentorRef: 'm-2', leaveReason: null }],
    });
    const leave = (programme: string) =>
      ngos.service.useCases.leaveProgramme(worker, {
        ...ngos.key(),
        caseId,
        programme,
        reason: 'CLIENT_CHOICE',
      });
    await expect(leave('LIFE_SKILLS')).rejects.toMatchObject({ code: 'NOT_IN_PROGRAMME' });
    await leave('SURVIVOR_MENTORING');
    expect(await fileOf(worker, caseId)).toMatchObject({ programmes: [{ leaveReason: 'CLIENT_CHOICE' }] });
  });

  it('measures outcomes at 0, 6 and 12 months, in an act and beside her programmes', async () => {
    const caseId = await openCase();
    const measure = (month: number) =>
      ngos.service.useCases.measureOutcome(worker, {
        ...ngos.key(),
        caseId,
        month,
        reExploited: false,
        school: true,
      });
    await expect(measure(3)).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'month' });
    const { actId } = await measure(6);
    expect(await ngos.partsOf('lsm', actId)).toEqual({
      board: { month: 6 },
      engine: { reExploited: false, school: true },
    });
    expect(await fileOf(worker, caseId)).toMatchObject({
      outcomes: [{ month: 6, reExploited: false, school: true, lostToFollowUp: false }],
    });
  });

  it('records a round of outreach over the API', async () => {
    const caseId = await openCase();
    const hold = (caseIds: string[]) =>
      ngos.graphql(
        worker,
        'mutation ($input: HoldOutreachInput!) { ngoHoldOutreach(input: $input) { kecamatan place reached } }',
        { input: { ...ngos.key(), kecamatan: '32.03.28', place: 'STREET', reached: 40, caseIds } },
      );
    const held = await hold([caseId]);
    expect(held.errors).toEqual([]);
    expect(held.data?.['ngoHoldOutreach']).toEqual({ kecamatan: '32.03.28', place: 'STREET', reached: 40 });
    const elsewhere = await hold(['0190a000-0000-7000-8000-000000000009']);
    expect(elsewhere.errors.map(({ extensions }) => extensions['code'])).toEqual(['NOT_FOUND']);
  });

  it('lists rounds of outreach, newest first and page by page, to the agency’s own staff alone', async () => {
    const bahtera = ngos.viewer('lsm-bahtera');
    for (const [reached, heldAt] of [
      [7, '2025-03-02T02:00:00Z'],
      [9, '2025-03-03T02:00:00Z'],
    ] as const) {
      const round = { kecamatan: '32.03.01', place: 'SCHOOL', reached, heldAt: new Date(heldAt) };
      await ngos.service.useCases.holdOutreach(bahtera, { ...ngos.key(), ...round });
    }
    const roundsOf = async (viewer: Viewer, after?: string) => {
      const answer = await ngos.graphql(
        viewer,
        `query ($after: String) {
          ngoOutreachRounds(first: 1, after: $after) { nodes { reached place } hasNextPage endCursor }
        }`,
        { after },
      );
      return answer.data?.['ngoOutreachRounds'] as { endCursor: string } | null;
    };
    const newest = await roundsOf(bahtera);
    expect(newest).toMatchObject({ nodes: [{ reached: 9, place: 'SCHOOL' }], hasNextPage: true });
    expect(await roundsOf(bahtera, newest?.endCursor)).toMatchObject({
      nodes: [{ reached: 7 }],
      hasNextPage: false,
    });
    expect(await roundsOf(worker)).toMatchObject({ nodes: [{ reached: 40, place: 'STREET' }] });
    expect(await roundsOf({ ...worker, roles: ['official'] })).toBeNull();
  });

  it('shows nothing to another NGO, another role or nobody, and all to its own worker', async () => {
    const caseId = await openCase();
    await ngos.service.useCases.joinProgramme(worker, { ...ngos.key(), caseId, programme: 'LIFE_SKILLS' });
    const official: Viewer = { ...worker, roles: ['official'] };
    for (const viewer of [ngos.viewer('lsm-bahtera', { roles: ['supervisor'] }), official]) {
      expect(await fileOf(viewer, caseId)).toBeNull();
      await expect(
        ngos.service.useCases.joinProgramme(viewer, { ...ngos.key(), caseId, programme: 'LIFE_SKILLS' }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const table of ['programme_membership', 'outcome', 'street_outreach']) {
      const sql = `SELECT 1 FROM ${table} WHERE agency_id = 'lsm'`;
      expect(await ngos.asAgency('lsm-bahtera', sql)).toEqual([]);
      expect(await ngos.asAgency(undefined, sql)).toEqual([]);
      expect((await ngos.asAgency('lsm', sql)).length).toBeGreaterThan(0);
    }
    expect(await fileOf(worker, caseId)).toMatchObject({ programmes: [{ programme: 'LIFE_SKILLS' }] });
  });
});
