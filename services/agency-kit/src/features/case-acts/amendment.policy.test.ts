import { amenderOf, findAmendmentProblem, type OwnAct } from './amendment.policy';

const act = (id: string, more: Partial<OwnAct> = {}): OwnAct => ({
  ...{ id, type: 'case.stageEntered', caseId: 'c1', audience: ['gugus-tugas', 'polres'], service: null },
  ...more,
});
const none: ReadonlySet<string> = new Set();

describe('amending an own act', () => {
  it('takes it back, or puts one of the same kind in its place that everybody got', () => {
    expect(findAmendmentProblem({ target: act('a'), amended: none })).toBeUndefined();
    const wider = act('b', { audience: ['gugus-tugas', 'polres', 'rpsw'] });
    expect(findAmendmentProblem({ target: act('a'), replacement: wider, amended: none })).toBeUndefined();
  });

  it('refuses another kind, itself, one that not all got, and what was amended before', () => {
    const problem = (replacement: OwnAct) =>
      findAmendmentProblem({ target: act('a'), replacement, amended: none });
    expect(problem(act('b', { type: 'client.informed' }))).toBe('OTHER_KIND');
    expect(problem(act('a'))).toBe('OTHER_KIND');
    expect(problem(act('b', { audience: ['gugus-tugas'] }))).toBe('OTHER_AUDIENCE');
    expect(findAmendmentProblem({ target: act('a'), amended: new Set(['a']) })).toBe('ALREADY_AMENDED');
    expect(findAmendmentProblem({ target: act('a'), replacement: act('b'), amended: new Set(['b']) })).toBe(
      'ALREADY_AMENDED',
    );
  });

  it.each([
    'referral.accepted',
    'handover.taken',
    'case.opened',
    'placement.started',
    'act.retracted',
    'consent.withdrawn',
  ])('leaves %s as it is', (type) => {
    expect(findAmendmentProblem({ target: act('a', { type }), amended: none })).toBe('NOT_AMENDABLE');
  });
});

describe('who amends', () => {
  it.each([
    ['case.reported', null, 'SUPERVISOR'],
    ['health.contacted', null, 'SUPERVISOR'],
    ['assessment.completed', null, 'SUPERVISOR'],
    ['service.sessionHeld', 'SV13', 'SUPERVISOR'],
    ['service.sessionHeld', 'SV10', 'WORKER'],
    ['case.stageEntered', null, 'WORKER'],
    ['placement.started', null, undefined],
    ['referral.accepted', null, undefined],
  ] as const)('%s %s: %s', (type, service, answer) => {
    expect(amenderOf(type, service)).toBe(answer);
  });
});
