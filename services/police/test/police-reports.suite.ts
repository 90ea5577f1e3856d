import { openServiceUnderTest, type ServiceUnderTest } from '@estafet/agency-kit/testing/service-under-test';
import type { Viewer } from '@estafet/schema';
import { police } from '../src';

const HOUR_MS = 3_600_000;

describe('police reports and the protection clock', () => {
  let unit: ServiceUnderTest<typeof police.useCases>;
  let officer: Viewer;

  beforeAll(async () => {
    unit = await openServiceUnderTest(police, { hosted: ['polres', 'polsek-cipanas'] });
    officer = unit.viewer('polres');
  });
  afterAll(() => unit.close());

  async function openCase(viewer: Viewer = officer): Promise<string> {
    const { caseId } = await unit.service.useCases.openCase(viewer, {
      ...unit.key(),
      channel: 'POLICE',
      ageBand: '15-17',
      sex: 'FEMALE',
      victimStatus: 'POSSIBLE',
    });
    return caseId;
  }

  async function reportsOf(viewer: Viewer, caseId: string) {
    const { data, errors } = await unit.graphql(
      viewer,
      `query ($id: ID!) { policeCaseFile(caseId: $id) { file { caseId localNumber }
         reports { reportNumber isFiled caseKind legalBasisRef restitutionInformedAt
           protection { step isLate grantedAt lpskRequestedAt endsAt } } } }`,
      { id: caseId },
    );
    expect(errors).toEqual([]);
    return data?.['policeCaseFile'] as { reports: Record<string, unknown>[] } | null;
  }

  it('keeps the LP number in the unit: in no act, and encrypted in the database', async () => {
    const caseId = await openCase();
    const { actId } = await unit.service.useCases.fileReport(officer, {
      ...unit.key(),
      caseId,
      reportNumber: 'LP/B/417/CONTOH',
      caseKind: 'TPPO',
      legalBasisRef: 'UU21-2007',
    });
    expect(await unit.partsOf('polres', actId)).toEqual({
      board: { filed: true },
      engine: { caseKind: 'TPPO', legalBasisRef: 'UU21-2007' },
    });
    const [row] = await unit.asAgency<{ report_number: Buffer }>(
      'polres',
      'SELECT report_number FROM police_report WHERE id = $1',
      [actId],
    );
    expect(row?.report_number.toString('latin1')).not.toContain('417');
    expect((await reportsOf(officer, caseId))?.reports).toMatchObject([{ reportNumber: 'LP/B/417/CONTOH' }]);
  });

  it('runs the clock through protection, LPSK and its end, with the acts that the task force reads', async () => {
    const caseId = await openCase();
    const step = async () => (await reportsOf(officer, caseId))?.reports[0]?.['protection'];
    await unit.service.useCases.fileReport(officer, { ...unit.key(), caseId, caseKind: 'TPPO' });
    expect(await step()).toMatchObject({ step: 'DECIDE', isLate: false });
    unit.clock.advance(25 * HOUR_MS);
    expect(await step()).toMatchObject({ step: 'DECIDE', isLate: true });
    const until = new Date(unit.clock.now().getTime() + 14 * 24 * HOUR_MS);
    const granted = await unit.service.useCases.grantProtection(officer, { ...unit.key(), caseId, until });
    expect(await unit.partsOf('polres', granted.actId)).toEqual({ board: { until: until.toISOString() } });
    expect(await step()).toMatchObject({ step: 'ASK_LPSK', isLate: false, endsAt: until.toISOString() });
    await unit.service.useCases.requestLpsk(officer, { ...unit.key(), caseId });
    expect(await step()).toMatchObject({ step: 'RUNNING' });
    unit.clock.advance(11 * 24 * HOUR_MS);
    expect(await step()).toMatchObject({ step: 'FOLLOW_UP' });
    await unit.service.useCases.endProtection(officer, { ...unit.key(), caseId });
    expect(await step()).toMatchObject({ step: 'ENDED' });
    await unit.service.useCases.informRestitution(officer, { ...unit.key(), caseId });
    expect((await reportsOf(officer, caseId))?.reports[0]?.['restitutionInformedAt']).not.toBeNull();
  });

  it('asks for the legal ground where no report is filed, and takes it', async () => {
    const caseId = await openCase();
    const file = (more: object) =>
      unit.service.useCases.fileReport(officer, {
        ...unit.key(),
        caseId,
        caseKind: 'TPPO',
        isFiled: false,
        ...more,
      });
    await expect(file({})).rejects.toMatchObject({ code: 'LEGAL_GROUND_REQUIRED', field: 'legalBasisRef' });
    const { actId } = await file({ legalBasisRef: 'UU12-2022' });
    expect(await unit.partsOf('polres', actId)).toMatchObject({ board: { filed: false } });
  });

  it('records protection even where another unit filed the report: facts are not refused', async () => {
    const caseId = await openCase();
    await expect(
      unit.service.useCases.grantProtection(officer, { ...unit.key(), caseId }),
    ).resolves.toMatchObject({ caseId });
  });

  it('takes the verbs over the API by their prefixed names', async () => {
    const caseId = await openCase();
    const { data, errors } = await unit.graphql(
      officer,
      'mutation ($input: HoldInterviewInput!) { policeHoldInterview(input: $input) { caseId acts { type } } }',
      { input: { ...unit.key(), caseId, specialRoom: true, childAccompanied: true } },
    );
    expect(errors).toEqual([]);
    expect(data?.['policeHoldInterview']).toEqual({
      caseId,
      acts: [{ type: 'case.opened' }, { type: 'interview.held' }],
    });
  });

  it('shows nothing to another unit, another role or nobody, and the report to its own officer', async () => {
    const caseId = await openCase();
    await unit.service.useCases.fileReport(officer, { ...unit.key(), caseId, caseKind: 'TPPO' });
    const neighbour = unit.viewer('polsek-cipanas', { roles: ['supervisor'] });
    const official: Viewer = { ...officer, roles: ['official'] };
    const colleague = unit.viewer('polres', { name: 'dewi' });
    for (const viewer of [neighbour, official, colleague]) {
      expect(await reportsOf(viewer, caseId)).toBeNull();
      await expect(
        unit.service.useCases.fileReport(viewer, { ...unit.key(), caseId, caseKind: 'TPPO' }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    const sql = 'SELECT 1 FROM police_report WHERE case_id = $1';
    expect(await unit.asAgency('polsek-cipanas', sql, [caseId])).toEqual([]);
    expect(await unit.asAgency(undefined, sql, [caseId])).toEqual([]);
    expect(await unit.asAgency('polres', sql, [caseId])).toHaveLength(1);
    expect((await reportsOf(officer, caseId))?.reports).toHaveLength(1);
  });
});
