import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../demo/random';
import { BadCommand, readCommand } from './command-line';
import { planShuffled } from './delivery-plan';
import { judge } from './judge';
import { MalformedScenario, parseScenario } from './scenario';
import { instantOfScenario, scenarioInstantOf } from './scenario-time';
import { scriptOf, type Script } from './script';

const opened = {
  at: 'D0T08:00',
  by: 'polres',
  act: 'case.opened',
  data: { isChild: false, ageBand: '18-24' },
};
const sent = {
  at: 'D0T09:00',
  by: 'polres',
  act: 'referral.sent',
  ref: 'r1',
  data: { kind: 'TRANSFER', to: 'rpsw', urgency: 'URGENT', clientMoves: true },
};

const scenario = (...acts: readonly object[]) => JSON.stringify({ title: 'a story', acts, expect: [] });
const scripted = (...acts: readonly object[]): Script => scriptOf(parseScenario(scenario(...acts)));

function problemsOf(text: string): readonly string[] {
  try {
    scriptOf(parseScenario(text));
    return [];
  } catch (error) {
    if (error instanceof MalformedScenario) return error.problems;
    throw error;
  }
}

describe('a scenario file', () => {
  it('is told where it is wrong and what must stand there, never what does', () => {
    expect(problemsOf(scenario(opened))).toEqual([]);
    expect(problemsOf('{"title": ')).toEqual([expect.stringMatching(/^file: must be JSON/)]);
    expect(problemsOf('[]')).toEqual(['file: must be of type object']);
    expect(problemsOf(JSON.stringify({ title: 'x', acts: [], expect: [] }))).toEqual([
      'acts: must not be empty',
    ]);
    expect(problemsOf(scenario({ ...opened, at: 'yesterday' }))).toEqual([
      'acts[0].at: must be an instant like D0T09:30',
    ]);
    expect(problemsOf(scenario({ ...opened, data: { isChild: 17 } }))).toEqual([
      'acts[0].data.isChild: must be boolean',
    ]);
    const wrongGap = {
      title: 'x',
      acts: [opened],
      expect: [{ at: 'D1T00:00', gaps: [{ rule: 'G05', level: 'RED' }] }],
    };
    expect(problemsOf(JSON.stringify(wrongGap))).toEqual(['expect[0].gaps[0].level: must be WARN or BREACH']);
  });

  it('names workers, beds and actions in words, which acts carry as identifiers', () => {
    const { acts } = scripted(
      opened,
      {
        at: 'D0T10:00',
        by: 'polres',
        act: 'worker.assigned',
        data: { primary: true, workerRef: 'Ibu Contoh' },
      },
      {
        ...{ at: 'D0T11:00', by: 'polres', act: 'conference.held' },
        data: { kind: 'CASE', present: ['polres'], actions: [{ id: 'cari keluarga', owner: 'polres' }] },
      },
      { at: 'D0T12:00', by: 'polres', act: 'action.done', data: { actionId: 'cari keluarga' } },
    );
    const [, assigned, conference, done] = acts.map(({ draft }) => draft);
    expect(assigned?.data['workerRef']).toMatch(/^[\w-]{22}$/);
    expect(assigned?.actor.workerRef).toBe(assigned?.data['workerRef']);
    expect(conference?.data['actions']).toEqual([{ id: done?.data['actionId'], owner: 'polres' }]);
    expect(JSON.stringify(acts)).not.toMatch(/Contoh|keluarga/);
  });

  it('cannot speak of a referral that was not sent, or of a case that was not opened', () => {
    const accepted = { at: 'D0T10:00', by: 'rpsw', act: 'referral.accepted', ref: 'r1' };
    expect(problemsOf(scenario(opened, sent, accepted))).toEqual([]);
    expect(problemsOf(scenario(opened, accepted))).toEqual([
      'acts[1].ref: must name a referral that an earlier act sent',
    ]);
    expect(problemsOf(scenario(sent))).toEqual(['acts[0].act: must come after a case.opened act']);
    const expecting = { title: 'x', acts: [opened], expect: [{ at: 'D1T00:00', state: { r9: 'SENT' } }] };
    expect(problemsOf(JSON.stringify(expecting))).toEqual([
      'expect[0].state.r9: must name a referral that an act of the file sends',
    ]);
  });

  it('may use acts and fields that the catalogue lacks: they are left out, and it says so', () => {
    const script = scripted(
      opened,
      { ...opened, at: 'D0T09:00', act: 'weather.changed' },
      { ...opened, at: 'D0T10:00', act: 'client.arrived', data: { mood: 'x' } },
    );
    expect(script.acts.map(({ draft }) => draft.type)).toEqual(['case.opened', 'client.arrived']);
    expect(script.notes).toHaveLength(2);
  });

  it('reads time in WIB', () => {
    expect(instantOfScenario('D1T07:30').getTime() - instantOfScenario('D0T00:00').getTime()).toBe(
      31.5 * 3_600_000,
    );
    expect(instantOfScenario('D0T00:00').toISOString()).toMatch(/T17:00:00.000Z$/);
    expect(scenarioInstantOf(instantOfScenario('D-3T23:59'))).toBe('D-3T23:59');
  });
});

describe('what the player supplies', () => {
  const typesOf = (script: Script) => script.acts.map(({ draft }) => `${draft.agencyId} ${draft.type}`);

  it('delivers a referral at once, unless the file says when', () => {
    expect(typesOf(scripted(opened, sent))).toEqual([
      'polres case.opened',
      'polres referral.sent',
      'rpsw referral.delivered',
    ]);
    const later = { at: 'D2T10:00', by: 'rpsw', act: 'referral.delivered', ref: 'r1' };
    expect(typesOf(scripted(opened, sent, later))).toHaveLength(3);
  });

  it('names the act that gave the lead, and counts attempts', () => {
    const script = scripted(
      opened,
      sent,
      { at: 'D0T10:00', by: 'rpsw', act: 'referral.accepted', ref: 'r1' },
      { at: 'D0T11:00', by: 'polres', act: 'handover.given', ref: 'r1' },
      { at: 'D0T12:00', by: 'polres', act: 'handover.failed', ref: 'r1' },
      { at: 'D0T13:00', by: 'polres', act: 'handover.given', ref: 'r1' },
      { at: 'D0T14:00', by: 'rpsw', act: 'handover.taken', ref: 'r1' },
      { ...sent, at: 'D1T09:00', by: 'rpsw', ref: 'r2', data: { ...sent.data, to: 'dinsos' } },
    );
    const [first, second] = script.acts.filter(({ draft }) => draft.type === 'referral.sent');
    const taken = script.acts.find(({ draft }) => draft.type === 'handover.taken');
    expect(first?.draft.data['leadFrom']).toBe([...script.cases.values()][0]);
    expect(second?.draft.data['leadFrom']).toBe(taken?.draft.id);
    const attempts = script.acts
      .filter(({ draft }) => draft.type.startsWith('handover.'))
      .map(({ draft }) => draft.data['attempt']);
    expect(attempts).toEqual([1, 1, 2, 2]);
  });

  it('lets the sender record what a partner without a log does', () => {
    const script = scripted(
      opened,
      { ...sent, data: { ...sent.data, to: 'rs-polri' } },
      { at: 'D0T10:00', by: 'rs-polri', act: 'referral.accepted', ref: 'r1' },
    );
    const answer = script.acts.at(-1)?.draft;
    expect([answer?.agencyId, answer?.onBehalfOf, answer?.via]).toEqual(['polres', 'rs-polri', 'PHONE']);
  });
});

describe('a shuffled plan', () => {
  const script = scriptOf(
    parseScenario(readFileSync(join(__dirname, 'stories', 'assault-and-protection.json'), 'utf8')),
  );
  const window = { from: instantOfScenario('D0T00:00'), until: instantOfScenario('D20T00:00') };

  it('is the same for the same seed, keeps every act and lets time only go forward', () => {
    const idsOf = (seed: number) =>
      planShuffled({ acts: script.acts, ...window, random: seededRandom(seed) }).map(({ batches }) =>
        batches.map((batch) => batch.map(({ draft }) => draft.id)),
      );
    expect(idsOf(7)).toEqual(idsOf(7));
    for (let seed = 1; seed <= 30; seed += 1) {
      const plan = planShuffled({ acts: script.acts, ...window, random: seededRandom(seed) });
      const delivered = new Set(plan.flatMap(({ batches }) => batches.flat()));
      expect(delivered.size).toBe(script.acts.length);
      const instants = plan.map(({ notBefore }) => notBefore.getTime());
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
      for (const { batches, notBefore } of plan) {
        for (const { recordedAt } of batches.flat())
          expect(recordedAt.getTime()).toBeLessThanOrEqual(notBefore.getTime());
      }
    }
  });

  it('lets authors overtake one another and doubles some batches', () => {
    const plans = Array.from({ length: 30 }, (_unused, index) =>
      planShuffled({ acts: script.acts, ...window, random: seededRandom(index) }),
    );
    const orders = new Set(plans.map((plan) => plan.map(({ author }) => author).join()));
    expect(orders.size).toBeGreaterThan(10);
    expect(plans.some((plan) => plan.some(({ batches }) => batches.length > 1))).toBe(true);
  });
});

describe('a verdict', () => {
  const script = scripted(opened);
  const judged = (expectation: Parameters<typeof judge>[0]['expectation'], builtRules = ['G01', 'G05']) =>
    judge({
      script,
      builtRules,
      expectation,
      sight: {
        gaps: [{ rule: 'G05', level: 'WARN', severity: 'HIGH', owner: 'rpsw', subjectKey: 'rpsw' }],
        referrals: [],
        cases: [],
      },
    }).map(({ outcome }) => outcome);

  it('never calls a rule absent that is not built', () => {
    expect(judged({ at: 'D1T00:00', absent: [{ rule: 'G08' }], gaps: [{ rule: 'G13' }] })).toEqual([
      'NOT_JUDGED',
      'NOT_JUDGED',
    ]);
  });

  it('holds a gap to its level and severity, and "only" to no other', () => {
    expect(
      judged({ at: 'D1T00:00', gaps: [{ rule: 'G05', level: 'WARN', severity: 'HIGH' }], only: true }),
    ).toEqual(['HOLDS', 'HOLDS']);
    expect(judged({ at: 'D1T00:00', gaps: [{ rule: 'G05', level: 'BREACH' }], only: true })).toEqual([
      'DOES_NOT_HOLD',
      'DOES_NOT_HOLD',
    ]);
    expect(judged({ at: 'D1T00:00', absent: [{ rule: 'G05' }, { rule: 'G01' }] })).toEqual([
      'DOES_NOT_HOLD',
      'HOLDS',
    ]);
  });
});

describe('the command line', () => {
  it('reads files and options in any order', () => {
    expect(readCommand(['a.json', '--order', 'shuffled', '--seed', '7', 'b.json', '--json'])).toEqual({
      files: ['a.json', 'b.json'],
      order: 'shuffled',
      seed: 7,
      isJson: true,
    });
  });

  it.each([[[]], [['--order', 'wild', 'a.json']], [['--seed', 'x', 'a.json']], [['--wild', 'a.json']]])(
    'refuses %j',
    (words) => {
      expect(() => readCommand(words)).toThrow(BadCommand);
    },
  );
});
