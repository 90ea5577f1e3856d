import type { RelayLogger } from '@estafet/relay-kit';
import { referralUnanswered } from '../src/rules/referral-unanswered.rule';
import type { CaseHistory, Finding } from '../src/rules/types';
import { createTestDistrict, DAY, HOUR, type TestDistrict } from './support/district';

describe('a rule that does not behave', () => {
  let district: TestDistrict;
  let alarms: { readonly facts: object; readonly message: string }[];
  let odd: string;
  let sound: string;
  const rule = referralUnanswered.evaluate.bind(referralUnanswered);

  const refer = async (): Promise<string> => {
    const caseId = await district.act('polres', 'case.opened', {
      data: { channel: 'POLICE', isChild: true },
    });
    await district.act('polres', 'referral.sent', {
      caseId,
      data: { kind: 'SERVICE', to: 'p2tp2a', urgency: 'URGENT', clientMoves: false },
    });
    return caseId;
  };

  const misbehave = (how: (history: CaseHistory) => Finding[]): void => {
    jest
      .spyOn(referralUnanswered, 'evaluate')
      .mockImplementation((history, policyAt) =>
        history.caseId === odd ? how(history) : rule(history, policyAt),
      );
  };

  const askingFor =
    (breachAt: (now: string) => string) =>
    (history: CaseHistory): Finding[] => [
      {
        ...{
          rule: 'G01',
          subjectKey: 'x',
          caseId: history.caseId,
          owner: 'p2tp2a',
          severity: 'LOW',
          facts: {},
        },
        ...{ startedAt: history.now, breachAt: breachAt(history.now) },
      },
    ];

  const breached = async () =>
    (await district.taskForce.snapshot(district.clock.now())).gaps
      .filter(({ level }) => level === 'BREACH')
      .map(({ caseId }) => caseId);

  beforeEach(async () => {
    alarms = [];
    const note = (facts: object, message: string): void => {
      alarms.push({ facts, message });
    };
    const logger: RelayLogger = { info: () => undefined, warn: () => undefined, error: note };
    district = await createTestDistrict({ logger });
    odd = await refer();
    sound = await refer();
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await district.end();
  });

  it.each([
    [
      'throws',
      () =>
        misbehave(() => {
          throw new TypeError('Siti Contoh');
        }),
    ],
    [
      'asks again and again for what has passed',
      () =>
        misbehave(
          askingFor((now) => new Date(Date.parse(now) + 3 * HOUR).toISOString().replace('Z', '+07:00')),
        ),
    ],
    ['asks for an instant that nobody can read', () => misbehave(askingFor(() => 'zzz'))],
    [
      'asks for every millisecond',
      () => misbehave(askingFor((now) => new Date(Date.parse(now) + 1).toISOString())),
    ],
  ])('that %s neither stops the ticker nor the other subjects', async (_what, begin) => {
    begin();
    // Something happens in the case, and the rule is asked.
    await district.act('polres', 'health.contacted', { caseId: odd });
    for (let day = 0; day < 3; day += 1) {
      district.clock.advance(DAY + HOUR);
      await district.taskForce.tick();
      expect(await district.taskForce.tick()).toBe(0);
    }
    expect(await breached()).toContain(sound);
    expect(alarms.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^ALARM: a subject/));
    expect(alarms.every(({ facts }) => JSON.stringify(facts).includes(odd))).toBe(true);
    expect(JSON.stringify(alarms)).not.toMatch(/Siti/);
    const [subject] = await district.ask(`SELECT next_due_at FROM engine.subject WHERE scope = '${odd}'`);
    expect(subject?.['next_due_at']).toBeInstanceOf(Date);
    expect((subject?.['next_due_at'] as Date) > district.clock.now()).toBe(true);
  });

  it('is heard again, for the subject too, once it behaves', async () => {
    misbehave(() => {
      throw new TypeError('broken');
    });
    await district.act('polres', 'health.contacted', { caseId: odd });
    jest.restoreAllMocks();
    district.clock.advance(2 * DAY);
    await district.taskForce.tick();
    expect((await breached()).sort()).toEqual([odd, sound].sort());
  });
});
