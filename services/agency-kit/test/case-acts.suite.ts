import type { AgencyKind, Json } from '@estafet/schema';
import { AGENCY_VERBS } from '../src/features/case-acts/agency-verbs';
import { CASE_VERBS } from '../src/features/case-acts/case-verbs';
import { AgencyWorld, asRole, type StaffViewer } from './agency-world';
import { openCase } from './stories';

type Part = 'board' | 'engine' | 'parties';
interface Sample {
  readonly by?: 'rpsw';
  readonly input: Record<string, unknown>;
  /** A verb that has to come first. */
  readonly after?: readonly [keyof typeof CASE_VERBS, Record<string, unknown>];
  readonly parts: Partial<Record<Part, Record<string, Json>>>;
}

const DUE = '2026-03-20T00:00:00.000Z';
const OTHER_CASE = '0190a000-0000-7000-8000-000000000001';
/** As sign-in makes them. */
const WORKER = 'A1b2C3d4E5f6G7h8I9j0Kl';
const SUBSTITUTE = 'Z9y8X7w6V5u4T3s2R1q0Po';
const told = [
  { item: 'lengthDays', days: 14 },
  { item: 'POCKET_MONEY', isGiven: false },
];

/** One use of each verb, and what the act must carry in which part (acts.md). */
const SAMPLES: Record<keyof typeof CASE_VERBS, Sample> = {
  recordReport: {
    input: { channel: 'PUBLIC', sexualExploitation: true },
    parts: { board: { channel: 'PUBLIC' }, engine: { sexualExploitation: true } },
  },
  recordArrival: { input: { basicNeedsMet: false }, parts: { board: { basicNeedsMet: false } } },
  registerClient: {
    input: { basicNeedsMet: true, clientSaysTold: told },
    parts: {
      board: { basicNeedsMet: true },
      engine: { clientSaysTold: { lengthDays: 14, POCKET_MONEY: false } },
    },
  },
  informClient: { input: { about: 'DECISION' }, parts: { board: { about: 'DECISION' } } },
  recordVoice: { input: { kind: 'WISH' }, parts: { board: { kind: 'WISH' } } },
  answerClient: { input: { kind: 'WISH' }, parts: { board: { kind: 'WISH' } } },
  contactHealth: { input: {}, parts: {} },
  decideEligibility: {
    input: { result: 'NOT_ELIGIBLE', criterion: 'exploitation', cardVersion: 1 },
    parts: { board: { result: 'NOT_ELIGIBLE' }, engine: { criterion: 'exploitation', cardVersion: 1 } },
  },
  completeAssessment: {
    input: { traumaLevel: 'SEVERE', danger: false, needs: ['SV13'] },
    parts: { engine: { traumaLevel: 'SEVERE', danger: false, needs: ['SV13'] } },
  },
  recordConsent: {
    input: { scope: 'REFERRAL', basis: 'e', givenBy: 'GUARDIAN' },
    parts: { board: { scope: 'REFERRAL' }, parties: { basis: 'e', givenBy: 'GUARDIAN' } },
  },
  withdrawConsent: { input: { scope: 'CONTACT' }, parts: { board: { scope: 'CONTACT' } } },
  enterStage: { input: { stage: 'ST07' }, parts: { board: { stage: 'ST07' } } },
  holdConference: {
    input: {
      kind: 'FINAL',
      present: ['polres'],
      absent: ['dinsos'],
      actions: [{ id: 'a-1', owner: 'polres', due: DUE }],
      decision: 'RETURN',
      return: { date: DUE, officerRole: 'SOCIAL_WORKER', transport: 'CAR', destination: 'FAMILY' },
    },
    parts: {
      board: {
        kind: 'FINAL',
        present: ['polres'],
        absent: ['dinsos'],
        actions: [{ id: 'a-1', owner: 'polres', due: DUE }],
      },
      engine: {
        decision: 'RETURN',
        return: { date: DUE, officerRole: 'SOCIAL_WORKER', transport: 'CAR', destination: 'FAMILY' },
      },
    },
  },
  completeAction: {
    after: [
      'holdConference',
      { kind: 'CASE', present: ['polres'], actions: [{ id: 'a-1', owner: 'polres', due: DUE }] },
    ],
    input: { actionId: 'a-1' },
    parts: { board: { actionId: 'a-1' } },
  },
  signAgreement: {
    input: { copyGiven: true, statedLengthDays: 180 },
    parts: { board: { copyGiven: true }, engine: { statedLengthDays: 180 } },
  },
  agreePlan: {
    input: { goals: 3, services: ['SV10'] },
    parts: { engine: { goals: 3, services: ['SV10'] } },
  },
  holdSession: {
    input: { service: 'SV10', form: 'INDIVIDUAL', attended: true },
    parts: { engine: { service: 'SV10', form: 'INDIVIDUAL', attended: true } },
  },
  reviewCondition: { input: { changed: false }, parts: { engine: { changed: false } } },
  requestHelp: { input: { kind: 'CONFERENCE' }, parts: { engine: { kind: 'CONFERENCE' } } },
  requestResource: { input: { kind: 'BED', due: DUE }, parts: { board: { kind: 'BED', due: DUE } } },
  assignWorker: {
    input: { role: 'SUPPORTING', workerRef: WORKER },
    parts: { board: { role: 'SUPPORTING' }, engine: { workerRef: WORKER } },
  },
  markWorkerUnavailable: {
    input: { role: 'SUPPORTING', workerRef: WORKER, substitute: SUBSTITUTE },
    parts: { board: { role: 'SUPPORTING' }, engine: { workerRef: WORKER, substitute: SUBSTITUTE } },
  },
  recordRescue: {
    input: { partners: ['dinsos'], caseIds: [OTHER_CASE] },
    parts: { board: { partners: ['dinsos'] } },
  },
  recordCrisisStep: {
    by: 'rpsw',
    input: { step: 4, optionsNoted: 2 },
    parts: { board: { step: 4 }, engine: { optionsNoted: 2 } },
  },
  receiveApplication: {
    by: 'rpsw',
    input: { kind: 'REHABILITATION' },
    parts: { board: { kind: 'REHABILITATION' } },
  },
  serveApplication: {
    by: 'rpsw',
    input: { kind: 'REHABILITATION' },
    parts: { board: { kind: 'REHABILITATION' } },
  },
  reportIncident: { input: { kind: 'DATA_PROTECTION' }, parts: { board: { kind: 'DATA_PROTECTION' } } },
  notifyIncident: { input: { incidentId: OTHER_CASE }, parts: { board: { incidentId: OTHER_CASE } } },
  closeIncident: { input: { incidentId: OTHER_CASE }, parts: { board: { incidentId: OTHER_CASE } } },
  completeTracing: {
    input: { doneBy: 'OWN', verifiedByOwn: true, familyReadiness: 'READY', suspectAtDestination: false },
    parts: {
      engine: { doneBy: 'OWN', verifiedByOwn: true, familyReadiness: 'READY', suspectAtDestination: false },
    },
  },
  planReturn: {
    input: { date: DUE, destination: 'FAMILY', clientAgrees: true, planItems: ['WORK'] },
    parts: {
      board: { date: DUE },
      engine: { destination: 'FAMILY', clientAgrees: true, planItems: ['WORK'] },
    },
  },
  recordReturn: {
    input: { date: DUE, destination: 'FAMILY', clientAgrees: false },
    parts: { board: { date: DUE }, engine: { destination: 'FAMILY', clientAgrees: false } },
  },
  contactAftercare: {
    input: { contact: 'MADE', byFormerWorker: true, lifeAreas: ['SCHOOL'] },
    parts: { board: { contact: 'MADE', byFormerWorker: true }, engine: { lifeAreas: ['SCHOOL'] } },
  },
  measureOutcome: {
    input: { month: 6, reExploited: false, school: true },
    parts: { board: { month: 6 }, engine: { reExploited: false, school: true } },
  },
  completeEvaluation: {
    input: { resultGoals: true, processGoals: false },
    parts: { board: { done: true }, engine: { resultGoals: true, processGoals: false } },
  },
  closeCase: {
    after: ['linkCase', { otherCaseId: OTHER_CASE }],
    input: { reason: 'BETTER_PLACED' },
    parts: { board: { reason: 'BETTER_PLACED' } },
  },
  reopenCase: { input: { reason: 'BETTER_PLACED' }, parts: { board: { reason: 'BETTER_PLACED' } } },
  linkCase: { input: { otherCaseId: OTHER_CASE }, parts: { board: { otherCaseId: OTHER_CASE } } },
};

const AGENCY_SAMPLES: Record<keyof typeof AGENCY_VERBS, Omit<Sample, 'by'>> = {
  acknowledgeGap: {
    input: { gapId: OTHER_CASE, plan: 'ANSWER_TODAY', due: DUE },
    parts: { board: { gapId: OTHER_CASE, plan: 'ANSWER_TODAY', due: DUE } },
  },
  contestGap: {
    input: { gapId: OTHER_CASE, reason: 'WRONG_OWNER' },
    parts: { board: { gapId: OTHER_CASE, reason: 'WRONG_OWNER' } },
  },
  answerInstruction: {
    input: { instructionId: OTHER_CASE, decision: 'WILL_DO', due: DUE },
    parts: { board: { instructionId: OTHER_CASE, decision: 'WILL_DO', due: DUE } },
  },
  declareRecording: {
    input: { acts: ['client.registered'] },
    parts: { board: { acts: ['client.registered'] } },
  },
  reportRosterGap: {
    input: { shift: 'NIGHT', role: 'DUTY_OFFICER' },
    parts: { board: { shift: 'NIGHT', role: 'DUTY_OFFICER' } },
  },
};

const IDENTIFIER = /(Id|Ids|Ref|Refs|owner|partners|present|absent|substitute)$/;

/** Where an input holds identifiers: `caseId`, `present[0]`, `actions[0].owner`. */
function placesOfIds(input: object): string[] {
  return Object.entries(input).flatMap(([name, value]: [string, unknown]) => {
    if (IDENTIFIER.test(name)) return [Array.isArray(value) ? `${name}[0]` : name];
    if (!Array.isArray(value)) return [];
    const [first] = value as unknown[];
    return typeof first === 'object' && first !== null
      ? Object.keys(first)
          .filter((inner) => inner === 'id' || IDENTIFIER.test(inner))
          .map((inner) => `${name}[0].${inner}`)
      : [];
  });
}

function withIdAt(input: Record<string, unknown>, place: string, value: string): Record<string, unknown> {
  const [, name = '', , inner] = /^(\w+)(\[0\])?(?:\.(\w+))?$/.exec(place) ?? [];
  if (inner !== undefined) return { ...input, [name]: [{ ...(input[name] as object[])[0], [inner]: value }] };
  return { ...input, [name]: place.endsWith('[0]') ? [value] : value };
}

type Run = (viewer: StaffViewer, input: object) => Promise<{ actId: string }>;

describe('every verb of the table of case acts', () => {
  let world: AgencyWorld;
  const perform = (viewer: StaffViewer, verb: string, input: object): Promise<{ actId: string }> => {
    const useCases = world.useCases(viewer.agencyId) as unknown as Record<string, Run | undefined>;
    const run = useCases[verb];
    if (!run) throw new Error(`no use case ${verb}`);
    return run(viewer, { idempotencyKey: world.nextKey(), ...input });
  };
  const partsOf = async (agencyId: string, actId: string): Promise<Record<string, unknown>> => {
    const rows = await asRole<{ part: string; data: object }>(
      world.of(agencyId),
      agencyId,
      'SELECT part, data FROM act_log_part WHERE act_id = $1',
      [actId],
    );
    return Object.fromEntries(rows.map(({ part, data }) => [part, data]));
  };

  beforeAll(async () => {
    world = await new AgencyWorld().open();
  });
  afterAll(() => world.close());

  it.each(Object.entries(SAMPLES))(
    '%s appends its act with its data in the right parts',
    async (verb, sample) => {
      const viewer = world.viewer(sample.by ?? 'polres');
      const caseId = await openCase(world, viewer);
      if (sample.after) await perform(viewer, sample.after[0], { caseId, ...sample.after[1] });
      const { actId } = await perform(viewer, verb, { caseId, ...sample.input });
      const parts =
        verb === 'recordRescue'
          ? { board: { ...sample.parts.board, caseIds: [caseId, OTHER_CASE] } }
          : sample.parts;
      expect(await partsOf(viewer.agencyId, actId)).toEqual(parts);
      const [act] = await asRole<{ type: string; case_id: string; actor: object }>(
        world.of(viewer.agencyId),
        viewer.agencyId,
        `SELECT type, case_id, header->'actor' AS actor FROM act_log WHERE id = $1`,
        [actId],
      );
      expect(act).toEqual({
        type: CASE_VERBS[verb as keyof typeof CASE_VERBS].act,
        case_id: caseId,
        actor: { role: 'frontline', workerRef: viewer.workerRef },
      });
    },
  );

  it.each(Object.entries(AGENCY_SAMPLES))(
    '%s appends its act for the agency itself',
    async (verb, sample) => {
      const viewer = world.viewer('polres', { roles: ['supervisor'] });
      const { actId } = await perform(viewer, verb, sample.input);
      expect(await partsOf('polres', actId)).toEqual(sample.parts);
    },
  );

  it.each(
    Object.entries({ ...SAMPLES, ...AGENCY_SAMPLES }).flatMap(([verb, { input, ...sample }]) =>
      placesOfIds({ caseId: OTHER_CASE, ...input }).map((place) => ({ verb, place, input, ...sample })),
    ),
  )('$verb takes no name for the identifier $place', async ({ verb, place, input, ...sample }) => {
    const isAgencyVerb = verb in AGENCY_VERBS;
    if (isAgencyVerb && place === 'caseId') return;
    const by = 'by' in sample ? (sample.by ?? 'polres') : 'polres';
    const viewer = world.viewer(by, { roles: ['supervisor'] });
    for (const value of ['Siti-Contoh', '3203999999998877', '0800 0000 8877']) {
      const given = withIdAt({ ...(isAgencyVerb ? {} : { caseId: OTHER_CASE }), ...input }, place, value);
      const refused = await perform(viewer, verb, given).catch((error: unknown) => error);
      expect(refused).toMatchObject({ code: 'INVALID_INPUT', field: place });
      const { label } = refused as { label: { id: string; en: string } };
      expect(label.id).toContain(place);
      expect(label.en).toContain(place);
      expect(JSON.stringify(label)).not.toMatch(/Contoh|8877/);
    }
  });

  it('takes no worker whom nobody knows, and no action that was not agreed, as if they were numbers', async () => {
    const viewer = world.viewer('polres');
    const caseId = await openCase(world, viewer);
    const colleague = world.viewer('polres', { name: 'dewi' });
    const assign = (workerRef: string) =>
      perform(viewer, 'assignWorker', { caseId, role: 'SUPPORTING', workerRef });
    for (const workerRef of ['siti-contoh', colleague.workerRef]) {
      await expect(assign(workerRef)).rejects.toMatchObject({
        ...{ code: 'INVALID_INPUT', field: 'workerRef', rule: 'KNOWN_WORKER' },
        message: expect.not.stringContaining(workerRef) as unknown,
      });
    }
    const away = { caseId, role: 'SUPPORTING', workerRef: viewer.workerRef };
    await expect(
      perform(viewer, 'markWorkerUnavailable', { ...away, substitute: 'siti-contoh' }),
    ).rejects.toMatchObject({ field: 'substitute', rule: 'KNOWN_WORKER' });
    await openCase(world, colleague);
    await expect(assign(colleague.workerRef)).resolves.toBeDefined();
    await expect(assign(WORKER)).resolves.toBeDefined();

    const complete = (actionId: string) => perform(viewer, 'completeAction', { caseId, actionId });
    await expect(complete('siti-2010')).rejects.toMatchObject({ code: 'ACTION_UNKNOWN', field: 'actionId' });
    await expect(complete(OTHER_CASE)).resolves.toBeDefined();
  });

  it('finds a case by its id in capitals, and writes it as it is', async () => {
    const viewer = world.viewer('polres');
    const caseId = await openCase(world, viewer);
    const { actId } = await perform(viewer, 'linkCase', {
      ...{ caseId: caseId.toUpperCase(), otherCaseId: OTHER_CASE.toUpperCase() },
    });
    expect(await partsOf('polres', actId)).toEqual({ board: { otherCaseId: OTHER_CASE } });
  });

  it('takes no agency that the directory does not know, however well it is written', async () => {
    const viewer = world.viewer('polres');
    const caseId = await openCase(world, viewer);
    const hold = (owner: string) =>
      perform(viewer, 'holdConference', {
        ...{ caseId, kind: 'CASE', present: ['polres'], decision: 'KEEP' },
        actions: [{ id: 'a1', owner, due: DUE }],
      });
    await expect(hold('siti-contoh')).rejects.toMatchObject({
      ...{ code: 'INVALID_INPUT', field: 'actions[0].owner', rule: 'KNOWN_PARTY' },
      message: expect.not.stringContaining('siti') as unknown,
    });
    await expect(hold('rs-polri')).resolves.toBeDefined();
  });

  it('offers a verb only to the kinds of agency that have it', async () => {
    const police = world.viewer('polres');
    const caseId = await openCase(world, police);
    await expect(perform(police, 'recordCrisisStep', { caseId, step: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const home = world.viewer('rpsw');
    const theirs = await openCase(world, home);
    await expect(perform(home, 'recordCrisisStep', { caseId: theirs, step: 1 })).resolves.toBeDefined();
    const names = (agencyId: string): string[] => {
      const { service } = world.of(agencyId);
      return Object.keys(service.schema.getMutationType()?.getFields() ?? {});
    };
    expect(names('polres')).not.toContain('policeRecordCrisisStep');
    expect(names('rpsw')).toContain('socialServicesRecordCrisisStep');
    const kinds: AgencyKind[] = ['POLICE', 'SERVICE_CENTRE', 'NGO'];
    expect(CASE_VERBS.recordRescue.kinds).toEqual(kinds);
  });

  it('answers a retry with the first act, and writes one', async () => {
    const viewer = world.viewer('polres');
    const caseId = await openCase(world, viewer);
    const input = { idempotencyKey: world.nextKey(), caseId, stage: 'ST03' };
    const first = await perform(viewer, 'enterStage', input);
    expect(await perform(viewer, 'enterStage', input)).toEqual(first);
    const rows = await asRole(
      world.of('polres'),
      'polres',
      `SELECT 1 FROM act_log WHERE case_id = $1 AND type = 'case.stageEntered'`,
      [caseId],
    );
    expect(rows).toHaveLength(1);
    await expect(perform(viewer, 'enterStage', { ...input, stage: 'ST04' })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('names the field and the rule of bad input, and never repeats the value', async () => {
    const viewer = world.viewer('polres');
    const caseId = await openCase(world, viewer);
    const refused = await perform(viewer, 'enterStage', { caseId, stage: 'Melati binti Fulan' }).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', field: 'stage', rule: 'KNOWN_CODE' });
    expect(String(refused)).not.toContain('Melati');
    await expect(perform(viewer, 'enterStage', { caseId, stage: 'ST05' })).resolves.toBeDefined();
  });
});
