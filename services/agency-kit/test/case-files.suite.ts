import { appendAct } from '@estafet/relay-kit';
import type { ActType, Json } from '@estafet/schema';
import { inAgencyTransaction } from '../src/kernel/use-case';
import { AgencyWorld, asRole, type StaffViewer } from './agency-world';
import { act, openCase, refer, sending } from './stories';

const DAY_MS = 86_400_000;

describe('case files and who may record what', () => {
  let world: AgencyWorld;
  let polres: StaffViewer;
  let rpsw: StaffViewer;

  beforeAll(async () => {
    world = await new AgencyWorld().open();
    await world.settle();
    polres = world.viewer('polres');
    rpsw = world.viewer('rpsw');
  });
  afterAll(() => world.close());

  const verbs = (viewer: StaffViewer) => world.useCases(viewer.agencyId);
  const key = () => ({ idempotencyKey: world.nextKey() });
  const inDays = (days: number): Date => new Date(world.clock.now().getTime() + days * DAY_MS);

  async function fileOf(viewer: StaffViewer, caseId: string): Promise<Record<string, unknown> | null> {
    const { prefix } = world.of(viewer.agencyId).spec;
    const answer = await world.graphql(
      viewer,
      `query ($id: ID!) { ${prefix}Agency { caseFile(caseId: $id) {
         localNumber stage closedAt closeReason isLead isChild ageBand isRestricted lead { id }
         stages { stage by { id } } team { workerRef kind isViewer } acts { type detail by { id } }
         referrals { state } missing coordination { id } } } }`,
      { id: caseId },
    );
    expect(answer.errors).toEqual([]);
    return (answer.data?.[`${prefix}Agency`] as { caseFile: Record<string, unknown> | null }).caseFile;
  }

  async function listed(viewer: StaffViewer, filter: object = {}): Promise<string[]> {
    const { prefix } = world.of(viewer.agencyId).spec;
    const answer = await world.graphql(
      viewer,
      `query ($filter: CaseFileFilter) { ${prefix}Agency { caseFiles(filter: $filter, first: 100) { nodes { caseId } } } }`,
      { filter },
    );
    expect(answer.errors).toEqual([]);
    const agency = answer.data?.[`${prefix}Agency`] as { caseFiles: { nodes: { caseId: string }[] } };
    return agency.caseFiles.nodes.map(({ caseId }) => caseId);
  }

  async function transferred(): Promise<{ caseId: string; referralId: string }> {
    const sent = await refer(world, polres, { to: 'rpsw' });
    await act(world, rpsw, 'acceptReferral', sent.referralId);
    await act(world, polres, 'giveHandover', sent.referralId);
    await act(world, rpsw, 'takeHandover', sent.referralId);
    return sent;
  }

  it('opens with a number of its own, the opener in the team, and a child where the age is unknown', async () => {
    const { caseId } = await verbs(polres).openCase(polres, {
      ...key(),
      channel: 'PUBLIC',
      ageBand: 'UNKNOWN',
      sex: 'UNKNOWN',
      victimStatus: 'POSSIBLE',
    });
    await verbs(polres).enterStage(polres, { ...key(), caseId, stage: 'ST03' });
    expect(await fileOf(polres, caseId)).toMatchObject({
      localNumber: expect.stringMatching(/^PPA\/2026\/\d{4}$/) as string,
      stage: 'ST03',
      stages: [{ stage: 'ST03', by: { id: 'polres' } }],
      isChild: true,
      isLead: true,
      lead: { id: 'polres' },
      team: [{ workerRef: polres.workerRef, kind: 'SUPPORTING', isViewer: true }],
      acts: [{ type: 'case.opened' }, { type: 'case.stageEntered', detail: 'ST03' }],
      missing: ['WORKER', 'CONSENT'],
      coordination: { id: caseId },
    });
  });

  it("begins at the receiver with its own acceptance, with the triage's facts; the lead moves with both hands", async () => {
    const { referralId, caseId } = await refer(world, polres, { to: 'rpsw' });
    expect(await fileOf(rpsw, caseId)).toBeNull();
    await act(world, rpsw, 'acceptReferral', referralId);
    expect(await fileOf(rpsw, caseId)).toMatchObject({ isLead: false, ageBand: '15-17', isChild: true });
    await act(world, polres, 'giveHandover', referralId);
    await act(world, rpsw, 'takeHandover', referralId);
    expect(await fileOf(rpsw, caseId)).toMatchObject({
      isLead: true,
      lead: { id: 'rpsw' },
      team: [{ workerRef: rpsw.workerRef }],
      referrals: [{ state: 'HANDED_OVER' }],
    });
    expect(await fileOf(polres, caseId)).toMatchObject({ isLead: false, lead: { id: 'rpsw' } });
  });

  it('is open to its team and to supervisors, and absent to a colleague, in the list as alone', async () => {
    const caseId = await openCase(world, polres);
    const colleague = world.viewer('polres', { name: 'dewi' });
    const supervisor = world.viewer('polres', { name: 'budi', roles: ['supervisor'] });
    for (const viewer of [polres, supervisor]) {
      expect(await fileOf(viewer, caseId)).not.toBeNull();
      expect(await listed(viewer)).toContain(caseId);
    }
    expect(await fileOf(colleague, caseId)).toBeNull();
    expect(await listed(colleague)).not.toContain(caseId);
    const input = { caseId, stage: 'ST04' };
    await expect(verbs(colleague).enterStage(colleague, { ...key(), ...input })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await openCase(world, colleague);
    await verbs(supervisor).assignWorker(supervisor, {
      ...key(),
      caseId,
      role: 'PRIMARY',
      workerRef: colleague.workerRef,
    });
    await expect(verbs(colleague).enterStage(colleague, { ...key(), ...input })).resolves.toBeDefined();
    await verbs(supervisor).markWorkerUnavailable(supervisor, {
      ...key(),
      caseId,
      role: 'PRIMARY',
      workerRef: colleague.workerRef,
    });
    expect(await fileOf(colleague, caseId)).toBeNull();
  });

  it.each([['official'], ['auditor'], ['coordinator'], ['administrator']] as const)(
    'takes no act from the role %s, and does from frontline',
    async (role) => {
      const caseId = await openCase(world, polres);
      const outsider: StaffViewer = { ...polres, roles: [role] };
      await expect(
        verbs(polres).enterStage(outsider, { ...key(), caseId, stage: 'ST04' }),
      ).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(
        verbs(polres).publishProgrammeCard(outsider, { ...key(), services: ['SV18'] }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(
        verbs(polres).enterStage(polres, { ...key(), caseId, stage: 'ST04' }),
      ).resolves.toBeDefined();
    },
  );

  it('can be closed to all but named workers, even to supervisors', async () => {
    const caseId = await openCase(world, polres);
    const supervisor = world.viewer('polres', { name: 'budi', roles: ['supervisor'] });
    const suspect = world.viewer('polres', { name: 'joko', roles: ['supervisor'] });
    expect(await fileOf(suspect, caseId)).not.toBeNull();
    await expect(
      verbs(polres).restrictCase(polres, { ...key(), caseId, restrictedTo: [polres.workerRef] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await verbs(supervisor).restrictCase(supervisor, {
      ...key(),
      caseId,
      restrictedTo: [polres.workerRef, supervisor.workerRef],
    });
    expect(await fileOf(suspect, caseId)).toBeNull();
    expect(await listed(suspect)).not.toContain(caseId);
    expect(await fileOf(polres, caseId)).toMatchObject({ isRestricted: true });
  });

  it('cannot be closed to everybody by naming nobody whom the agency knows, and opens again by an empty list', async () => {
    const caseId = await openCase(world, polres);
    const supervisor = world.viewer('polres', { name: 'budi', roles: ['supervisor'] });
    const restrict = (...restrictedTo: string[]) =>
      verbs(polres).restrictCase(supervisor, { ...key(), caseId, restrictedTo });
    await expect(restrict('w-orang-lain', 'w-rpsw-sari')).rejects.toMatchObject({
      ...{ code: 'INVALID_INPUT', field: 'restrictedTo', rule: 'KNOWN_WORKER' },
      message: expect.not.stringContaining('orang-lain') as unknown,
    });
    expect(await fileOf(polres, caseId)).toMatchObject({ isRestricted: false });
    await restrict('w-orang-lain', polres.workerRef);
    expect(await fileOf(supervisor, caseId)).toBeNull();
    expect(await fileOf(polres, caseId)).toMatchObject({ isRestricted: true });

    const ownCase = await openCase(world, polres);
    const mine = { ...key(), caseId: ownCase, restrictedTo: [supervisor.workerRef] };
    await verbs(polres).restrictCase(supervisor, mine);
    expect(await fileOf(polres, ownCase)).toBeNull();
    await verbs(polres).restrictCase(supervisor, { ...key(), caseId: ownCase, restrictedTo: [] });
    expect(await fileOf(polres, ownCase)).toMatchObject({ isRestricted: false });
  });

  it('is closed by its lead alone, after an evaluation, and not while a transfer is under way', async () => {
    const { caseId } = await transferred();
    const close = (viewer: StaffViewer, reason = 'GOALS_REACHED') =>
      verbs(viewer).closeCase(viewer, { ...key(), caseId, reason });
    await expect(close(polres)).rejects.toMatchObject({ code: 'NOT_LEAD' });
    await expect(close(rpsw)).rejects.toMatchObject({ code: 'EVALUATION_MISSING', rule: 'G24' });
    await verbs(rpsw).completeEvaluation(rpsw, { ...key(), caseId, resultGoals: true });
    const onward = await refer(world, rpsw, { caseId, to: 'dinsos' });
    await expect(close(rpsw)).rejects.toMatchObject({ code: 'TRANSFER_OPEN' });
    await act(world, rpsw, 'withdrawReferral', onward.referralId, { reason: 'OTHER_FOUND' });
    await close(rpsw);
    expect(await fileOf(rpsw, caseId)).toMatchObject({ closeReason: 'GOALS_REACHED', missing: [] });
    await world.settle();
    expect(await fileOf(polres, caseId)).toMatchObject({ closeReason: 'GOALS_REACHED' });
    await verbs(rpsw).reopenCase(rpsw, { ...key(), caseId });
    expect(await fileOf(rpsw, caseId)).toMatchObject({ closedAt: null, closeReason: null });
  });

  it('is closed as better placed only where another case is known to be about the same client', async () => {
    const [caseId, other, third] = [
      await openCase(world, polres),
      await openCase(world, polres),
      await openCase(world, polres),
    ];
    const close = (closed: string) =>
      verbs(polres).closeCase(polres, { ...key(), caseId: closed, reason: 'BETTER_PLACED' });
    const link = (from: string, otherCaseId: string) =>
      verbs(polres).linkCase(polres, { ...key(), caseId: from, otherCaseId });
    const alone = { code: 'LINKED_CASE_MISSING', field: 'reason', rule: 'LINKED_CASE' };
    await expect(close(caseId)).rejects.toMatchObject(alone);
    await link(caseId, caseId);
    await expect(close(caseId)).rejects.toMatchObject(alone);
    const { actId } = await link(caseId, third);
    await verbs(polres).retractAct(polres, { ...key(), caseId, actId });
    await expect(close(caseId)).rejects.toMatchObject(alone);
    await link(other, caseId);
    await close(caseId);
    expect(await fileOf(polres, caseId)).toMatchObject({ closeReason: 'BETTER_PLACED' });
  });

  it('lets a stage be entered by who works on the case now, not by who gave it away', async () => {
    const { caseId } = await transferred();
    const stage = { caseId, stage: 'ST07' };
    await expect(verbs(polres).enterStage(polres, { ...key(), ...stage })).rejects.toMatchObject({
      code: 'NOT_ON_CASE',
    });
    await expect(verbs(rpsw).enterStage(rpsw, { ...key(), ...stage })).resolves.toBeDefined();
  });

  it('blocks an unsafe or unprepared plan with every reason, and never a return that has happened', async () => {
    const caseId = await openCase(world, rpsw);
    const plan = { caseId, date: inDays(2), destination: 'FAMILY', clientAgrees: true };
    await verbs(rpsw).completeTracing(rpsw, {
      ...key(),
      caseId,
      doneBy: 'OWN',
      familyReadiness: 'REFUSES',
      suspectAtDestination: true,
    });
    const blocked = await verbs(rpsw)
      .planReturn(rpsw, { ...key(), ...plan })
      .catch((error: unknown) => error);
    expect(blocked).toMatchObject({ code: 'RETURN_BLOCKED', rule: 'G20' });
    expect(String(blocked)).toMatch(/suspect.*not ready.*final case conference/s);
    await expect(verbs(rpsw).recordReturn(rpsw, { ...key(), ...plan })).resolves.toBeDefined();
    await expect(
      verbs(rpsw).planReturn(rpsw, { ...key(), ...plan, isAlreadyDecided: true }),
    ).resolves.toBeDefined();

    await verbs(rpsw).completeTracing(rpsw, {
      ...key(),
      caseId,
      doneBy: 'OWN',
      familyReadiness: 'READY',
      suspectAtDestination: false,
    });
    await expect(verbs(rpsw).planReturn(rpsw, { ...key(), ...plan })).rejects.toMatchObject({ rule: 'G10' });
    await verbs(rpsw).holdConference(rpsw, {
      ...key(),
      caseId,
      kind: 'FINAL',
      decision: 'RETURN',
      present: ['rpsw'],
      return: { date: plan.date, officerRole: 'SOCIAL_WORKER', transport: 'CAR', destination: 'FAMILY' },
    });
    await expect(verbs(rpsw).planReturn(rpsw, { ...key(), ...plan })).resolves.toBeDefined();
  });

  it('refuses the future, asks why when late, and takes the reason', async () => {
    const caseId = await openCase(world, polres);
    const inform = (more: object) =>
      verbs(polres).informClient(polres, { ...key(), caseId, about: 'RIGHTS', ...more });
    await expect(inform({ occurredAt: inDays(1) })).rejects.toMatchObject({ code: 'IN_THE_FUTURE' });
    await expect(inform({ occurredAt: inDays(-1) })).rejects.toMatchObject({
      code: 'BACKDATE_REASON_REQUIRED',
    });
    await expect(inform({ occurredAt: inDays(-0.2) })).resolves.toBeDefined();
    await expect(inform({ occurredAt: inDays(-1), backdateReason: 'FIELD_WORK' })).resolves.toBeDefined();
  });

  it('holds nothing older than itself by more than thirty days, but what brought it about', async () => {
    const caseId = await openCase(world, polres);
    const reason = { backdateReason: 'PAPER_FIRST' };
    const inform = (viewer: StaffViewer, days: number, of = caseId) =>
      verbs(viewer).informClient(viewer, {
        ...{ ...key(), caseId: of, about: 'RIGHTS', occurredAt: inDays(days), ...reason },
      });
    const tooEarly = { code: 'BEFORE_CASE', field: 'occurredAt', rule: 'AFTER_OPENING' };
    await expect(inform(polres, -30.01)).rejects.toMatchObject(tooEarly);
    await expect(inform(polres, -30)).resolves.toBeDefined();
    const report = (days: number) =>
      verbs(polres).recordReport(polres, {
        ...{ ...key(), caseId, channel: 'FAMILY', occurredAt: inDays(days), ...reason },
      });
    await expect(report(-60)).resolves.toBeDefined();
    await expect(report(-3654)).rejects.toMatchObject({ code: 'TOO_LONG_AGO', rule: 'WITHIN_10_YEARS' });

    const given = await transferred();
    await expect(inform(rpsw, -30.01, given.caseId)).rejects.toMatchObject(tooEarly);
    await expect(inform(rpsw, -29.9, given.caseId)).resolves.toBeDefined();
  });

  it('says why it is opened when it came more than thirty days ago, and is of this decade', async () => {
    const open = (days: number, more: object = {}) =>
      verbs(polres).openCase(polres, {
        ...{ ...key(), channel: 'PUBLIC', ageBand: '15-17', sex: 'FEMALE', victimStatus: 'POSSIBLE' },
        ...{ openedAt: inDays(days), ...more },
      });
    const reason = { backdateReason: 'PAPER_FIRST' };
    await expect(open(-30)).resolves.toBeDefined();
    await expect(open(-30.01)).rejects.toMatchObject({
      ...{ code: 'BACKDATE_REASON_REQUIRED', field: 'backdateReason' },
    });
    const { caseId } = await open(-3653, reason);
    const [opened] = await asRole(
      world.of('polres'),
      'polres',
      `SELECT header->>'backdateReason' AS reason FROM act_log WHERE id = $1`,
      [caseId],
    );
    expect(opened).toEqual({ reason: 'PAPER_FIRST' });
    await expect(open(-3653.01, reason)).rejects.toMatchObject({
      ...{ code: 'TOO_LONG_AGO', field: 'openedAt', rule: 'WITHIN_10_YEARS' },
    });
  });

  it('records for a partner only where this agency referred to it, and says how it was told', async () => {
    const caseId = await openCase(world, polres);
    const session = { caseId, service: 'SV13', form: 'INDIVIDUAL', attended: true, onBehalfOf: 'rs-polri' };
    const hold = (more: object) => verbs(polres).holdSession(polres, { ...key(), ...session, ...more });
    await expect(hold({ via: 'PHONE' })).rejects.toMatchObject({
      code: 'NOT_YOUR_PARTNER',
      field: 'onBehalfOf',
    });
    const { referralId } = await refer(world, polres, { caseId, to: 'rs-polri', kind: 'SERVICE' });
    await expect(hold({ via: 'PHONE' })).rejects.toMatchObject({ code: 'NOT_YOUR_PARTNER' });
    await act(world, polres, 'acceptReferral', referralId, { onBehalfOf: 'rs-polri', via: 'PHONE' });
    await expect(hold({})).rejects.toMatchObject({ code: 'NOT_YOUR_PARTNER', field: 'via' });
    await expect(hold({ onBehalfOf: 'rpsw', via: 'PHONE' })).rejects.toMatchObject({
      code: 'NOT_YOUR_PARTNER',
    });
    const { actId } = await hold({ via: 'PHONE' });
    const [row] = await asRole(
      world.of('polres'),
      'polres',
      `SELECT header->>'onBehalfOf' AS for, header->>'via' AS via FROM act_log WHERE id = $1`,
      [actId],
    );
    expect(row).toEqual({ for: 'rs-polri', via: 'PHONE' });
  });

  describe('a gap of a case', () => {
    const gapId = '0190a000-0000-7000-8000-000000000009';
    const answer = async (viewer: StaffViewer, caseId?: string, due = inDays(2)) => {
      const gap = { gapId, ...(caseId ? { caseId } : {}) };
      await verbs(viewer).contestGap(viewer, { ...key(), ...gap, reason: 'WRONG_OWNER' });
      return verbs(viewer).acknowledgeGap(viewer, { ...key(), ...gap, plan: 'OTHER', due });
    };
    const absent = { code: 'NOT_FOUND' };

    it('is answered by the team of its case or a supervisor, and by nobody to whom the file is closed', async () => {
      const caseId = await openCase(world, polres);
      const colleague = world.viewer('polres', { name: 'dewi' });
      const chief = world.viewer('polres', { name: 'budi', roles: ['supervisor'] });
      await expect(answer(polres, caseId)).resolves.toBeDefined();
      await expect(answer(chief, caseId)).resolves.toBeDefined();
      await expect(answer(chief)).resolves.toBeDefined();
      await expect(answer(colleague, caseId)).rejects.toMatchObject(absent);
      await expect(answer(colleague)).rejects.toMatchObject(absent);
      await expect(answer(polres, gapId)).rejects.toMatchObject(absent);
      await verbs(polres).restrictCase(chief, { ...key(), caseId, restrictedTo: [polres.workerRef] });
      await expect(answer(chief, caseId)).rejects.toMatchObject(absent);
      await expect(answer(polres, caseId)).resolves.toBeDefined();
    });

    it('is anybody’s to answer while the referral waits in the queue', async () => {
      const { caseId } = await refer(world, polres, { to: 'rpsw' });
      await expect(answer(world.viewer('rpsw', { name: 'dewi' }), caseId)).resolves.toBeDefined();
    });

    it('waits for a plan of at most thirty days', async () => {
      const caseId = await openCase(world, polres);
      await expect(answer(polres, caseId, inDays(30.01))).rejects.toMatchObject({
        ...{ code: 'TOO_FAR_AHEAD', field: 'due', rule: 'WITHIN_30_DAYS' },
        message: expect.stringContaining('30') as unknown,
      });
      await expect(answer(polres, caseId, inDays(30))).resolves.toBeDefined();
    });
  });

  it('withdraws what is pending when she withdraws her agreement, and tells who holds her data', async () => {
    const { caseId, referralId } = await refer(world, polres, { to: 'rpsw' });
    await verbs(polres).withdrawConsent(polres, { ...key(), caseId, scope: 'REFERRAL', givenBy: 'CLIENT' });
    await world.settle();
    const [row] = await asRole(world.of('rpsw'), 'rpsw', 'SELECT state FROM agency_referral WHERE id = $1', [
      referralId,
    ]);
    expect(row).toEqual({ state: 'WITHDRAWN' });
    const heard = await asRole(
      world.of('rpsw'),
      'rpsw',
      `SELECT by FROM case_act WHERE case_id = $1 AND type = 'consent.withdrawn'`,
      [caseId],
    );
    expect(heard).toEqual([{ by: 'polres' }]);
  });

  it('takes back what was sent for a partner that leads, too, when she withdraws her agreement', async () => {
    const { caseId, referralId: transferId } = await refer(world, polres, { to: 'rs-polri' });
    const told = { onBehalfOf: 'rs-polri', via: 'PHONE' };
    await act(world, polres, 'acceptReferral', transferId, told);
    await act(world, polres, 'giveHandover', transferId);
    await act(world, polres, 'takeHandover', transferId, told);
    const send = async () => {
      const input = { ...sending(world, { caseId, to: 'rpsw', kind: 'SERVICE' }), ...told };
      const { referralId } = await verbs(polres).sendReferral(polres, input);
      await world.settle();
      return referralId;
    };
    const [unanswered, accepted] = [await send(), await send()];
    await act(world, rpsw, 'acceptReferral', accepted);
    await verbs(polres).withdrawConsent(polres, { ...key(), caseId, scope: 'ALL' });
    await world.settle();
    const states = await asRole(
      world.of('rpsw'),
      'rpsw',
      'SELECT state FROM agency_referral WHERE id = ANY($1)',
      [[unanswered, accepted]],
    );
    expect(states).toEqual([{ state: 'WITHDRAWN' }, { state: 'WITHDRAWN' }]);
  });

  describe('when a stranger who knows the id of the case speaks about it', () => {
    const say = async (by: string, type: ActType, caseId: string, data: Record<string, Json>) => {
      const { service } = world.of(by);
      await inAgencyTransaction(service.deps, by, (manager) =>
        appendAct(manager, {
          ...{ type, agencyId: by, actor: { role: 'frontline' }, data, caseId },
          ...{ now: world.clock.now(), audience: ['polres', 'rpsw'] },
        }),
      );
      await world.settle();
    };

    it('hears nothing of it, and hears the same from a party', async () => {
      const { caseId } = await transferred();
      for (const by of ['dinsos', 'polsek-cipanas']) {
        await say(by, 'case.stageEntered', caseId, { stage: 'ST15' });
        await say(by, 'case.closed', caseId, { reason: 'GOALS_REACHED' });
        await say(by, 'conference.held', caseId, { kind: 'FINAL', present: [by] });
        await say(by, 'evaluation.completed', caseId, { done: true });
      }
      for (const viewer of [polres, rpsw]) {
        const file = await fileOf(viewer, caseId);
        expect(file).toMatchObject({ stage: null, closedAt: null, stages: [] });
        expect(JSON.stringify(file)).not.toMatch(/dinsos|cipanas/);
      }
      await say('rpsw', 'case.stageEntered', caseId, { stage: 'ST06' });
      expect(await fileOf(polres, caseId)).toMatchObject({ stage: 'ST06', stages: [{ by: { id: 'rpsw' } }] });
      await say('rpsw', 'conference.held', caseId, { kind: 'CASE', present: ['dinsos'] });
      expect(await fileOf(polres, caseId)).toMatchObject({ stage: 'ST06', closedAt: null });
      await say('rpsw', 'case.closed', caseId, { reason: 'GOALS_REACHED' });
      expect(await fileOf(polres, caseId)).toMatchObject({ closeReason: 'GOALS_REACHED' });
    });

    it('goes on with its referrals when that one withdraws her consent, and stops for a party', async () => {
      const { caseId } = await transferred();
      const sent = await verbs(rpsw).sendReferral(rpsw, sending(world, { caseId, to: 'polsek-cipanas' }));
      const stateOf = async () =>
        asRole(world.of('rpsw'), 'rpsw', 'SELECT state FROM agency_referral WHERE id = $1', [
          sent.referralId,
        ]);
      await world.settle();
      await say('dinsos', 'consent.withdrawn', caseId, { scope: 'ALL' });
      expect(await stateOf()).toEqual([{ state: 'DELIVERED' }]);
      await say('polres', 'consent.withdrawn', caseId, { scope: 'ALL' });
      expect(await stateOf()).toEqual([{ state: 'WITHDRAWN' }]);
    });
  });

  describe('an act that was recorded wrongly', () => {
    const stageActOf = async (viewer: StaffViewer, caseId: string, stage: string): Promise<string> =>
      (await verbs(viewer).enterStage(viewer, { ...key(), caseId, stage })).actId;
    const shownActs = async (viewer: StaffViewer, caseId: string) => {
      const { prefix } = world.of(viewer.agencyId).spec;
      const { data } = await world.graphql(
        viewer,
        `query ($id: ID!) { ${prefix}Agency { caseFile(caseId: $id) { acts { id type amended amendableBy } } } }`,
        { id: caseId },
      );
      const agency = data?.[`${prefix}Agency`] as {
        caseFile: { acts: { type: string; amendableBy: string | null }[] };
      };
      return agency.caseFile.acts;
    };
    const auditOf = (actId: string) =>
      asRole(world.of('rpsw'), 'rpsw', 'SELECT action, outcome FROM audit_entry WHERE resource_id = $1', [
        actId,
      ]);

    it('says what a later one says, here and at whoever got it, and both stay on record', async () => {
      const { caseId } = await transferred();
      const wrong = await verbs(rpsw).requestHelp(rpsw, { ...key(), caseId, kind: 'CONFERENCE' });
      const right = await verbs(rpsw).requestHelp(rpsw, { ...key(), caseId, kind: 'SPECIALIST' });
      const correction = { caseId, actId: wrong.actId, replacedBy: right.actId };
      await verbs(rpsw).correctAct(rpsw, { ...key(), ...correction });
      await world.settle();
      for (const viewer of [rpsw, polres]) {
        const said = { type: 'help.requested', amendableBy: null };
        expect(await shownActs(viewer, caseId)).toEqual(
          expect.arrayContaining([
            { id: wrong.actId, amended: 'CORRECTED', ...said },
            { id: right.actId, amended: null, ...said },
          ]),
        );
      }
      expect(await auditOf(wrong.actId)).toEqual([{ action: 'act.correct', outcome: 'ALLOWED' }]);
      await expect(
        verbs(rpsw).retractAct(rpsw, { ...key(), caseId, actId: wrong.actId }),
      ).rejects.toMatchObject({
        code: 'ALREADY_AMENDED',
      });
    });

    it('counts no longer once it is taken back', async () => {
      const { caseId } = await transferred();
      await stageActOf(rpsw, caseId, 'ST06');
      const wrong = await stageActOf(rpsw, caseId, 'ST15');
      expect(await fileOf(rpsw, caseId)).toMatchObject({ stage: 'ST15' });
      await verbs(rpsw).retractAct(rpsw, { ...key(), caseId, actId: wrong });
      expect(await fileOf(rpsw, caseId)).toMatchObject({ stage: 'ST06', stages: [{ stage: 'ST06' }] });
      expect(await auditOf(wrong)).toEqual([{ action: 'act.retract', outcome: 'ALLOWED' }]);
      const kept = await asRole(world.of('rpsw'), 'rpsw', 'SELECT 1 FROM act_log WHERE id = $1', [wrong]);
      expect(kept).toHaveLength(1);
    });

    it('says who can still amend it: a worker, a supervisor, or nobody', async () => {
      const { caseId } = await transferred();
      const told = { ...key(), caseId, channel: 'PUBLIC', sexualExploitation: false };
      await verbs(rpsw).recordReport(rpsw, told);
      await verbs(rpsw).requestHelp(rpsw, { ...key(), caseId, kind: 'CONFERENCE' });
      await world.settle();
      const amenders = async (viewer: StaffViewer, type: string) =>
        (await shownActs(viewer, caseId)).filter((act) => act.type === type).map((act) => act.amendableBy);
      expect(await amenders(rpsw, 'help.requested')).toEqual(['WORKER']);
      expect(await amenders(rpsw, 'case.reported')).toEqual(['SUPERVISOR']);
      expect(await amenders(polres, 'help.requested')).toEqual([null]);
      expect(await amenders(polres, 'case.opened')).toEqual([null]);
    });

    it('is amended by a supervisor with a reason where a clock of the law counts by it', async () => {
      const { caseId } = await transferred();
      const chief = world.viewer('rpsw', { name: 'budi', roles: ['supervisor'] });
      const facts = { caseId, channel: 'PUBLIC', sexualExploitation: true };
      const report = async () => (await verbs(rpsw).recordReport(rpsw, { ...key(), ...facts })).actId;
      const [actId, replacedBy] = [await report(), await report()];
      const retract = (viewer: StaffViewer, more: object = {}) =>
        verbs(viewer).retractAct(viewer, { ...key(), caseId, actId, ...more });
      const reason = { reason: 'OTHER_CLIENT' };
      await expect(retract(rpsw, reason)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(
        verbs(rpsw).correctAct(rpsw, { ...key(), caseId, actId, replacedBy, ...reason }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(retract(chief)).rejects.toMatchObject({
        ...{ code: 'INVALID_INPUT', field: 'reason', rule: 'REQUIRED_FOR_CLOCK' },
      });
      await retract(chief, reason);
      const said = await asRole(
        world.of('rpsw'),
        'rpsw',
        `SELECT data->>'reason' AS reason FROM case_act WHERE type = 'act.retracted' AND data->>'actId' = $1`,
        [actId],
      );
      expect(said).toEqual([{ reason: 'OTHER_CLIENT' }]);
    });

    it('is its own agency’s to amend, on its own case, by its team; referrals, openings and placements stand', async () => {
      const { caseId, referralId } = await transferred();
      const stage = await stageActOf(rpsw, caseId, 'ST06');
      const outsider = world.viewer('rpsw', { name: 'dewi' });
      const elsewhere = await openCase(world, rpsw);
      const retract = (viewer: StaffViewer, input: { caseId: string; actId: string }) =>
        verbs(viewer).retractAct(viewer, { ...key(), ...input });
      for (const [viewer, input] of [
        [polres, { caseId, actId: stage }],
        [outsider, { caseId, actId: stage }],
        [rpsw, { caseId: elsewhere, actId: stage }],
        [rpsw, { caseId, actId: '0190a000-0000-7000-8000-000000000001' }],
      ] as const) {
        await expect(retract(viewer, input)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }
      for (const [viewer, actId] of [
        [polres, caseId],
        [polres, referralId],
      ] as const) {
        await expect(retract(viewer, { caseId, actId })).rejects.toMatchObject({ code: 'NOT_AMENDABLE' });
      }
      const told = await verbs(rpsw).informClient(rpsw, { ...key(), caseId, about: 'RULES' });
      await expect(
        verbs(rpsw).correctAct(rpsw, { ...key(), caseId, actId: stage, replacedBy: told.actId }),
      ).rejects.toMatchObject({ code: 'OTHER_KIND' });
      await expect(retract(rpsw, { caseId, actId: stage })).resolves.toMatchObject({ caseId });
    });
  });

  it('has no file for an arrival that the sender disputes, and gets one when both have settled it', async () => {
    const { caseId, referralId } = await refer(world, polres, { to: 'rpsw' });
    await act(world, polres, 'withdrawReferral', referralId, { reason: 'SENT_IN_ERROR' });
    await act(world, rpsw, 'takeHandover', referralId);
    expect(await fileOf(rpsw, caseId)).toBeNull();
    await expect(
      verbs(rpsw).withdrawConsent(rpsw, { ...key(), caseId, scope: 'ALL', givenBy: 'CLIENT' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await act(world, polres, 'giveHandover', referralId);
    expect(await fileOf(rpsw, caseId)).toMatchObject({
      isLead: true,
      team: [{ workerRef: rpsw.workerRef }],
      referrals: [{ state: 'HANDED_OVER' }],
    });
    expect(
      await verbs(rpsw).withdrawConsent(rpsw, { ...key(), caseId, scope: 'ALL', givenBy: 'CLIENT' }),
    ).toMatchObject({ caseId });
  });

  it('keeps the primary worker primary when she takes the client in herself', async () => {
    const { caseId, referralId } = await refer(world, polres, { to: 'rpsw' });
    await act(world, rpsw, 'acceptReferral', referralId);
    const { workerRef } = rpsw;
    await verbs(rpsw).assignWorker(rpsw, { ...key(), caseId, role: 'PRIMARY', workerRef });
    await act(world, polres, 'giveHandover', referralId);
    await act(world, rpsw, 'takeHandover', referralId);
    expect((await fileOf(rpsw, caseId))?.['team']).toMatchObject([{ workerRef, kind: 'PRIMARY' }]);
  });

  it('makes the former primary worker supporting by an act when another is named', async () => {
    const caseId = await openCase(world, polres);
    const [first, second] = ['A1b2C3d4E5f6G7h8I9j0Kl', 'Z9y8X7w6V5u4T3s2R1q0Po'];
    for (const workerRef of [first, second]) {
      await verbs(polres).assignWorker(polres, { ...key(), caseId, role: 'PRIMARY', workerRef });
    }
    const team = (await fileOf(polres, caseId))?.['team'] as { workerRef: string; kind: string }[];
    expect(team.filter(({ kind }) => kind === 'PRIMARY').map(({ workerRef }) => workerRef)).toEqual([second]);
    const acts = await asRole(
      world.of('polres'),
      'polres',
      `SELECT data->>'workerRef' AS worker, data->>'role' AS role FROM case_act
        WHERE case_id = $1 AND type = 'worker.assigned' ORDER BY id`,
      [caseId],
    );
    expect(acts).toEqual([
      { worker: first, role: 'PRIMARY' },
      { worker: second, role: 'PRIMARY' },
      { worker: first, role: 'SUPPORTING' },
    ]);
  });

  describe('rows of another agency in the same database', () => {
    it.each(['case_file', 'case_team_member', 'case_act', 'case_number'])('%s', async (table) => {
      await openCase(world, polres);
      const count = (agencyId: string | undefined) =>
        asRole(world.of('polres'), agencyId, `SELECT 1 FROM ${table} WHERE agency_id = 'polres'`);
      expect((await count('polres')).length).toBeGreaterThan(0);
      expect(await count('polsek-cipanas')).toEqual([]);
      expect(await count(undefined)).toEqual([]);
    });

    it('cannot be written, nor changed, under another name', async () => {
      const write = (as: string) =>
        asRole(
          world.of('polres'),
          as,
          `INSERT INTO case_number (agency_id, year, last) VALUES ('polres', 1999, 1)`,
        );
      await expect(write('polsek-cipanas')).rejects.toThrow(/row-level security/);
      await expect(write('polres')).resolves.toEqual([]);
    });

    it("are absent by id in the API, while one's own is there", async () => {
      const caseId = await openCase(world, polres);
      const neighbour = world.viewer('polsek-cipanas', { roles: ['supervisor'] });
      expect(await fileOf(neighbour, caseId)).toBeNull();
      await expect(
        verbs(neighbour).enterStage(neighbour, { ...key(), caseId, stage: 'ST04' }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await fileOf(polres, caseId)).not.toBeNull();
    });
  });
});
