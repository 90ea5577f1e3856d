import { AgencyWorld, asRole, type StaffViewer } from './agency-world';
import { act, openCase, refer } from './stories';

const HOUR_MS = 3_600_000;
const REASON = 'Klien pingsan; tim kasus tidak dapat dihubungi';

interface Access {
  readonly id: string;
  readonly caseId: string;
  readonly localNumber: string | null;
  readonly isOwn: boolean;
  readonly reviewedBy: string | null;
  readonly isJustified: boolean | null;
  readonly openings: readonly { readonly kind: string; readonly purpose: string }[];
}

describe('emergency access and what binds a file to others', () => {
  let world: AgencyWorld;
  let officer: StaffViewer;
  let onDuty: StaffViewer;
  let chief: StaffViewer;

  beforeAll(async () => {
    world = await new AgencyWorld().open();
    officer = world.viewer('polres');
    onDuty = world.viewer('polres', { name: 'budi' });
    chief = world.viewer('polres', { name: 'ketua', roles: ['supervisor'] });
    await world.settle();
  });
  // What an earlier test has running is over.
  beforeEach(() => world.clock.advance(HOUR_MS));
  afterAll(() => world.close());

  const verbs = () => world.useCases('polres');
  const key = () => ({ idempotencyKey: world.nextKey() });
  const breakInto = (caseId: string, viewer = onDuty) =>
    verbs().breakGlass(viewer, { ...key(), caseId, reason: REASON });

  async function ask<T>(viewer: StaffViewer, selection: string, variables: object = {}): Promise<T> {
    const { prefix } = world.of(viewer.agencyId).spec;
    // Probe and list use the variables that a selection leaves unused, which GraphQL would refuse.
    const query = `query ($id: ID = "", $isReviewed: Boolean, $first: Int = 20, $after: String) {
      agency: ${prefix}Agency { probe: caseFile(caseId: $id) { caseId }
        list: emergencyAccesses(isReviewed: $isReviewed, first: $first, after: $after) { nodes { id } } ${selection} } }`;
    const answer = await world.graphql(viewer, query, variables);
    expect(answer.errors).toEqual([]);
    return answer.data?.['agency'] as T;
  }

  const ACCESS = 'id caseId localNumber isOwn reviewedBy isJustified openings { kind purpose }';

  async function running(viewer: StaffViewer): Promise<Access[] | null> {
    const { accesses } = await ask<{ accesses: Access[] | null }>(
      viewer,
      `accesses: runningEmergencies { ${ACCESS} }`,
    );
    return accesses;
  }

  async function listed(viewer: StaffViewer, question: object = {}) {
    const { accesses } = await ask<{
      accesses: { nodes: Access[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | null;
    }>(
      viewer,
      `accesses: emergencyAccesses(isReviewed: $isReviewed, first: $first, after: $after) {
         nodes { ${ACCESS} } pageInfo { hasNextPage endCursor } }`,
      question,
    );
    return accesses;
  }

  async function fileOf<T>(viewer: StaffViewer, caseId: string, selection: string): Promise<T> {
    const { file } = await ask<{ file: T }>(viewer, `file: caseFile(caseId: $id) { ${selection} }`, {
      id: caseId,
    });
    return file;
  }

  it('tells the worker that it runs, and nobody else, until its hour is over', async () => {
    const caseId = await openCase(world, officer);
    const { breakGlassId } = await breakInto(caseId);
    expect(await running(onDuty)).toEqual([
      expect.objectContaining({ id: breakGlassId, caseId, isOwn: true, openings: [] }),
    ]);
    expect(await running(officer)).toEqual([]);
    expect(await running({ ...onDuty, roles: ['auditor'] })).toBeNull();
    world.clock.advance(HOUR_MS);
    expect(await running(onDuty)).toEqual([]);
  });

  it('runs for two cases of one person at most, even of tries at the same moment', async () => {
    const cases = await Promise.all([1, 2, 3, 4].map(() => openCase(world, officer)));
    const tries = await Promise.allSettled(cases.map((caseId) => breakInto(caseId)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    for (const tried of tries) {
      if (tried.status === 'rejected') expect(tried.reason).toMatchObject({ code: 'EMERGENCY_LIMIT' });
    }
    const open = cases.filter((_, index) => tries[index]?.status === 'fulfilled');
    const [refused = ''] = cases.filter((caseId) => !open.includes(caseId));
    await expect(breakInto(open[0] ?? '')).resolves.toBeDefined();
    await expect(breakInto(refused, world.viewer('polres', { name: 'rini' }))).resolves.toBeDefined();
    world.clock.advance(HOUR_MS);
    await expect(breakInto(refused)).resolves.toBeDefined();
  });

  it('opens no case that is closed', async () => {
    const caseId = await openCase(world, officer);
    await verbs().completeEvaluation(officer, { ...key(), caseId });
    await verbs().closeCase(officer, { ...key(), caseId, reason: 'GOALS_REACHED' });
    await expect(breakInto(caseId)).rejects.toMatchObject({ code: 'EMERGENCY_CASE_CLOSED' });
    await verbs().reopenCase(officer, { ...key(), caseId });
    await expect(breakInto(caseId)).resolves.toBeDefined();
  });

  it('is asked for once in a document', async () => {
    const [first, second] = [await openCase(world, officer), await openCase(world, officer)];
    const input = (caseId: string) => ({ ...key(), caseId, reason: REASON });
    const both = await world.graphql(
      onDuty,
      `mutation ($a: BreakGlassInput!, $b: BreakGlassInput!) {
         a: policeBreakGlass(input: $a) { caseId } b: policeBreakGlass(input: $b) { caseId } }`,
      { a: input(first), b: input(second) },
    );
    expect([both.status, both.data]).toEqual([400, null]);
    expect(await running(onDuty)).toEqual([]);
    const one = await world.graphql(
      onDuty,
      `mutation ($a: BreakGlassInput!) { policeBreakGlass(input: $a) { caseId } }`,
      { a: input(first) },
    );
    expect(one.errors).toEqual([]);
  });

  it('shows the head of the agency who opened what under it, and no frontline worker', async () => {
    const caseId = await openCase(world, officer);
    await verbs().recordIdentity(officer, { ...key(), caseId, identity: { fullName: 'Nama Rekaan' } });
    const { breakGlassId } = await breakInto(caseId);
    await verbs().openIdentity(onDuty, { ...key(), caseId, purpose: 'EMERGENCY' });
    await verbs().openIdentity(officer, { ...key(), caseId, purpose: 'CARE' });
    world.clock.advance(HOUR_MS);
    const found = (await listed(chief))?.nodes.find(({ id }) => id === breakGlassId);
    expect(found).toMatchObject({
      localNumber: expect.stringMatching(/^PPA\//) as string,
      isOwn: false,
      reviewedBy: null,
      openings: [{ kind: 'IDENTITY', purpose: 'EMERGENCY' }],
    });
    for (const viewer of [officer, onDuty]) expect(await listed(viewer)).toBeNull();
  });

  it('moves to the reviewed ones by a second look, newest first and page by page', async () => {
    const caseId = await openCase(world, officer);
    const first = await breakInto(caseId);
    world.clock.advance(1000);
    const second = await breakInto(caseId);
    const page = await listed(chief, { isReviewed: false, first: 1 });
    expect(page?.nodes.map(({ id }) => id)).toEqual([second.breakGlassId]);
    const next = await listed(chief, { isReviewed: false, first: 1, after: page?.pageInfo.endCursor });
    expect(next?.nodes.map(({ id }) => id)).toEqual([first.breakGlassId]);

    const { breakGlassId } = first;
    await verbs().reviewBreakGlass(chief, { ...key(), breakGlassId, isJustified: false });
    const open = (await listed(chief, { isReviewed: false, first: 100 }))?.nodes.map(({ id }) => id);
    expect(open).not.toContain(breakGlassId);
    const reviewed = (await listed(chief, { isReviewed: true }))?.nodes ?? [];
    expect(reviewed.find(({ id }) => id === breakGlassId)).toMatchObject({
      reviewedBy: chief.workerRef,
      isJustified: false,
    });
    await expect(
      verbs().reviewBreakGlass(chief, { ...key(), breakGlassId, isJustified: true }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gives the typed reason to who may review, on record, until the client is erased', async () => {
    const caseId = await openCase(world, officer);
    const { breakGlassId } = await breakInto(caseId);
    const open = (viewer: StaffViewer) => verbs().openEmergencyReason(viewer, { ...key(), breakGlassId });
    for (const viewer of [officer, onDuty]) {
      await expect(open(viewer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await open(chief)).toEqual({ breakGlassId, caseId, reason: REASON });
    const lines = await asRole<{ outcome: string; worker_ref: string }>(
      world.of('polres'),
      'polres',
      `SELECT outcome, worker_ref FROM audit_entry WHERE resource_id = $1 ORDER BY seq`,
      [breakGlassId],
    );
    expect(lines).toEqual([
      { outcome: 'DENIED', worker_ref: officer.workerRef },
      { outcome: 'DENIED', worker_ref: onDuty.workerRef },
      { outcome: 'ALLOWED', worker_ref: chief.workerRef },
    ]);
    await verbs().eraseIdentity(chief, { ...key(), caseId });
    expect(await open(chief)).toEqual({ breakGlassId, caseId, reason: null });
  });

  it('to a restricted file is neither used nor seen by who is not named', async () => {
    const caseId = await openCase(world, officer);
    const { breakGlassId } = await breakInto(caseId);
    await verbs().restrictCase(chief, {
      ...key(),
      caseId,
      restrictedTo: [chief.workerRef, officer.workerRef],
    });
    await expect(breakInto(caseId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = world.viewer('polres', { name: 'wakil', roles: ['supervisor'] });
    const ids = async (viewer: StaffViewer) =>
      (await listed(viewer, { first: 100 }))?.nodes.map(({ id }) => id);
    expect(await ids(chief)).toContain(breakGlassId);
    expect(await ids(other)).not.toContain(breakGlassId);
    await expect(verbs().openEmergencyReason(other, { ...key(), breakGlassId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('names to the head whom a restriction can name: the agency’s workers and the head', async () => {
    const caseId = await openCase(world, officer);
    await openCase(world, world.viewer('polres', { name: 'rini' }));
    const READERS = 'readers { workerRef isViewer isInTeam isNamed }';
    const readersOf = async (viewer: StaffViewer) =>
      (await fileOf<{ readers: { workerRef: string }[] | null }>(viewer, caseId, READERS)).readers;
    const [first, ...others] = (await readersOf(chief)) ?? [];
    expect(first).toEqual({
      ...{ workerRef: chief.workerRef, isViewer: true, isInTeam: false, isNamed: false },
    });
    expect(others).toContainEqual({
      ...{ workerRef: officer.workerRef, isViewer: false, isInTeam: true, isNamed: false },
    });
    expect(others.map(({ workerRef }) => workerRef)).toContain('w-polres-rini');
    expect(await readersOf(officer)).toBeNull();
    await verbs().restrictCase(chief, { ...key(), caseId, restrictedTo: [chief.workerRef] });
    expect((await readersOf(chief))?.[0]).toMatchObject({ isNamed: true });
  });

  it('shows a link in both files, with the number of one that the viewer may open', async () => {
    const [here, there] = [await openCase(world, officer), await openCase(world, officer)];
    const LINKS = 'linkedCases { caseId localNumber by { id } }';
    await verbs().linkCase(officer, { ...key(), caseId: here, otherCaseId: there });
    const number = expect.stringMatching(/^PPA\//) as string;
    for (const [of, other] of [[here, there] as const, [there, here] as const]) {
      expect(await fileOf(officer, of, LINKS)).toEqual({
        linkedCases: [{ caseId: other, localNumber: number, by: { id: 'polres' } }],
      });
    }
    await verbs().restrictCase(chief, { ...key(), caseId: there, restrictedTo: [chief.workerRef] });
    expect(await fileOf(officer, here, LINKS)).toMatchObject({ linkedCases: [{ localNumber: null }] });
    const { acts } = await fileOf<{ acts: { id: string; type: string }[] }>(
      officer,
      here,
      'acts { id type }',
    );
    const link = acts.find(({ type }) => type === 'case.linked');
    await verbs().retractAct(officer, { ...key(), caseId: here, actId: link?.id ?? '' });
    expect(await fileOf(officer, here, LINKS)).toEqual({ linkedCases: [] });
  });

  it('shows whoever has to do something what a conference agreed, absent or not, and that it was done', async () => {
    const home = world.viewer('rpsw');
    const { referralId, caseId } = await refer(world, officer, { to: 'rpsw' });
    await act(world, home, 'acceptReferral', referralId);
    const due = new Date(world.clock.now().getTime() + 24 * HOUR_MS);
    await verbs().holdConference(officer, {
      ...{ ...key(), caseId, kind: 'CASE', present: ['polres'] },
      actions: [{ id: 'a1', owner: 'rpsw', due }],
    });
    await world.settle();
    const ACTIONS = 'agreedActions { actionId owner { id } due doneAt }';
    expect(await fileOf(home, caseId, ACTIONS)).toEqual({
      agreedActions: [{ actionId: 'a1', owner: { id: 'rpsw' }, due: due.toISOString(), doneAt: null }],
    });
    await world.useCases('rpsw').completeAction(home, { ...key(), caseId, actionId: 'a1' });
    await world.settle();
    for (const viewer of [home, officer]) {
      expect(await fileOf(viewer, caseId, ACTIONS)).toMatchObject({
        agreedActions: [{ doneAt: expect.any(String) as string }],
      });
    }
  });
});
