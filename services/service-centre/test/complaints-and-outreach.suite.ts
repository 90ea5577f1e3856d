import { openServiceUnderTest, type ServiceUnderTest } from '@estafet/agency-kit/testing/service-under-test';
import type { Viewer } from '@estafet/schema';
import { serviceCentre } from '../src';

const HOUR_MS = 3_600_000;

describe('complaints, outreach and crisis intervention', () => {
  let centre: ServiceUnderTest<typeof serviceCentre.useCases>;
  let worker: Viewer;

  beforeAll(async () => {
    centre = await openServiceUnderTest(serviceCentre, {
      hosted: ['p2tp2a', 'p2tp2a-selatan'],
      others: [
        {
          id: 'polres',
          kind: 'POLICE',
          name: { id: 'Polres Cianjur', en: 'Cianjur Police' },
          isMember: true,
        },
      ],
    });
    worker = centre.viewer('p2tp2a');
  });
  afterAll(() => centre.close());

  const complain = (more: object = {}) =>
    centre.service.useCases.receiveComplaint(worker, {
      ...centre.key(),
      channel: 'PUBLIC',
      riskLevel: 'HIGH',
      sexualExploitation: true,
      ...more,
    });
  const client = { ageBand: '15-17', sex: 'FEMALE', victimStatus: 'POSSIBLE' };

  it('opens a case whose clocks start when the complaint came in, not when somebody got to it', async () => {
    const receivedAt = centre.clock.now();
    const { complaintId } = await complain();
    centre.clock.advance(30 * HOUR_MS);
    const { caseId } = await centre.service.useCases.openCaseFromComplaint(worker, {
      ...centre.key(),
      complaintId,
      ...client,
    });
    const acts = await centre.asAgency<{ type: string; occurred_at: Date; id: string }>(
      'p2tp2a',
      'SELECT id, type, occurred_at FROM act_log WHERE case_id = $1 ORDER BY position',
      [caseId],
    );
    expect(acts.map(({ type }) => type)).toEqual(['case.opened', 'case.reported']);
    for (const { occurred_at } of acts) expect(occurred_at).toEqual(receivedAt);
    expect(await centre.partsOf('p2tp2a', acts[1]!.id)).toEqual({
      board: { channel: 'PUBLIC' },
      engine: { sexualExploitation: true, assaultWithin120h: false },
    });
  });

  it('opens a case from one that lay on paper for weeks, and takes none of another decade', async () => {
    const daysAgo = (days: number) => new Date(centre.clock.now().getTime() - days * 24 * HOUR_MS);
    const { complaintId } = await complain({ receivedAt: daysAgo(40) });
    const { caseId } = await centre.service.useCases.openCaseFromComplaint(worker, {
      ...{ ...centre.key(), complaintId, ...client },
    });
    const acts = await centre.asAgency<{ reason: string }>(
      'p2tp2a',
      `SELECT header->>'backdateReason' AS reason FROM act_log WHERE case_id = $1 ORDER BY position`,
      [caseId],
    );
    expect(acts.map(({ reason }) => reason)).toEqual(['PAPER_FIRST', 'PAPER_FIRST']);
    await expect(complain({ receivedAt: daysAgo(3654) })).rejects.toMatchObject({
      ...{ code: 'TOO_LONG_AGO', field: 'receivedAt' },
    });
  });

  it('is settled once: a second try says so', async () => {
    const { complaintId } = await complain();
    await centre.service.useCases.closeComplaint(worker, {
      ...centre.key(),
      complaintId,
      outcome: 'NOT_TRAFFICKING',
    });
    await expect(
      centre.service.useCases.openCaseFromComplaint(worker, { ...centre.key(), complaintId, ...client }),
    ).rejects.toMatchObject({ code: 'COMPLAINT_SETTLED' });
  });

  it('lists complaints by page, open ones apart, and of these the high risks before what came later', async () => {
    const { complaintId } = await complain();
    centre.clock.advance(HOUR_MS);
    const { complaintId: laterId } = await complain({ riskLevel: 'LOW' });
    const page = async (isOpen: boolean, after?: string) => {
      const { data, errors } = await centre.graphql(
        worker,
        `query ($isOpen: Boolean, $after: String) { serviceCentreComplaints(isOpen: $isOpen, first: 1, after: $after) {
           nodes { id number state } hasNextPage endCursor } }`,
        { isOpen, after },
      );
      expect(errors).toEqual([]);
      return data?.['serviceCentreComplaints'] as {
        nodes: { id: string; number: string; state: string }[];
        hasNextPage: boolean;
        endCursor: string;
      };
    };
    const pressing = await page(true);
    expect(pressing.nodes).toMatchObject([
      { id: complaintId, number: expect.stringMatching(/^ADU\/2026\/\d{4}$/) as string, state: 'RECEIVED' },
    ]);
    expect(await page(true, pressing.endCursor)).toMatchObject({
      nodes: [{ id: laterId }],
      hasNextPage: false,
    });
    const settled = await page(false);
    expect(settled.hasNextPage).toBe(true);
    const next = await page(false, settled.endCursor);
    expect(next.nodes[0]?.id).not.toBe(settled.nodes[0]?.id);
  });

  it('plans no outreach without police and team, and ties the rescue to its plan', async () => {
    const { complaintId } = await complain();
    const { caseId } = await centre.service.useCases.openCaseFromComplaint(worker, {
      ...centre.key(),
      complaintId,
      ...client,
    });
    const plan = (more: object) =>
      centre.service.useCases.planOutreach(worker, {
        ...centre.key(),
        caseId,
        departsAt: centre.clock.now(),
        policePartner: 'polres',
        teamWorkerRefs: [worker.workerRef],
        ...more,
      });
    await expect(plan({ policePartner: 'p2tp2a' })).rejects.toMatchObject({ code: 'NO_POLICE_PARTNER' });
    await expect(plan({ teamWorkerRefs: [] })).rejects.toMatchObject({ code: 'NO_TEAM' });
    await plan({});
    await centre.service.useCases.recordRescue(worker, { ...centre.key(), caseId, partners: ['polres'] });
    await centre.service.useCases.recordCrisisStep(worker, {
      ...centre.key(),
      caseId,
      step: 4,
      optionsNoted: 1,
    });
    const { data, errors } = await centre.graphql(
      worker,
      `query ($id: ID!) { serviceCentreCaseFile(caseId: $id) {
         outreaches { doneAt policePartner { id } } crisisSteps { step isComplete lacks } } }`,
      { id: caseId },
    );
    expect(errors).toEqual([]);
    expect(data?.['serviceCentreCaseFile']).toMatchObject({
      outreaches: [{ doneAt: centre.clock.now().toISOString(), policePartner: { id: 'polres' } }],
      crisisSteps: [
        { step: 1, lacks: 'RECORD' },
        { step: 2, lacks: 'RECORD' },
        { step: 3, lacks: 'RECORD' },
        { step: 4, isComplete: false, lacks: 'TWO_OPTIONS' },
        { step: 5, lacks: 'RECORD' },
        { step: 6, lacks: 'RECORD' },
      ],
    });
  });

  it('shows nothing to another centre, another role or nobody, and all to its own worker', async () => {
    const { complaintId } = await complain();
    const close = (viewer: Viewer) =>
      centre.service.useCases.closeComplaint(viewer, { ...centre.key(), complaintId, outcome: 'DUPLICATE' });
    const neighbour = centre.viewer('p2tp2a-selatan', { roles: ['supervisor'] });
    const official: Viewer = { ...worker, roles: ['official'] };
    for (const viewer of [neighbour, official]) {
      await expect(close(viewer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const table of ['complaint', 'complaint_number', 'outreach']) {
      const sql = `SELECT 1 FROM ${table} WHERE agency_id = 'p2tp2a'`;
      expect(await centre.asAgency('p2tp2a-selatan', sql)).toEqual([]);
      expect(await centre.asAgency(undefined, sql)).toEqual([]);
      expect((await centre.asAgency('p2tp2a', sql)).length).toBeGreaterThan(0);
    }
    await expect(close(worker)).resolves.toEqual({ complaintId });
  });
});
