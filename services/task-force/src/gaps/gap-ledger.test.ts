import { levelAt, severityAt } from '../rules/levels';
import type { Finding, RuleMode } from '../rules/types';
import type { Gap } from './gap';
import { GapLedger, type Judgement } from './gap-ledger';

const at = (hour: number): string => new Date(Date.UTC(2026, 0, 1, hour)).toISOString();

function aFinding(changed: Partial<Finding> = {}): Finding {
  return {
    rule: 'G01',
    clause: 'UNANSWERED',
    subjectKey: 'r1',
    caseId: 'c1',
    referralId: 'r1',
    owner: 'dinsos',
    startedAt: at(0),
    warnAt: at(12),
    breachAt: at(24),
    severity: 'HIGH',
    facts: {},
    ...changed,
  };
}

const judging = (mode: RuleMode = 'ON'): Judgement => ({ levelAt, severityAt, modeAt: () => mode });

const newLedger = (known: readonly Gap[] = []): GapLedger => new GapLedger('c1', known, 'gugus-tugas');

function only(ledger: GapLedger): Gap {
  const [gap, ...others] = ledger.all();
  expect(others).toEqual([]);
  if (!gap) throw new Error('there is no gap');
  return gap;
}

describe('the ledger of gaps', () => {
  it('opens nothing while a finding is pending', () => {
    const ledger = newLedger();
    ledger.settle([aFinding()], at(11), judging());
    expect(ledger.all()).toEqual([]);
    expect(ledger.nextTimer()).toBeUndefined();
  });

  it('opens at the warning, breaches later, and clears when the finding is gone', () => {
    const ledger = newLedger();
    ledger.settle([aFinding()], at(12), judging());
    expect(only(ledger)).toMatchObject({
      level: 'WARN',
      openedAt: at(12),
      state: 'OPEN',
    });
    expect(only(ledger).breachedAt).toBeUndefined();
    ledger.settle([aFinding()], at(24), judging());
    expect(only(ledger)).toMatchObject({
      level: 'BREACH',
      openedAt: at(12),
      breachedAt: at(24),
      ladderAt: at(48),
    });
    ledger.settle([], at(30), judging());
    expect(only(ledger)).toMatchObject({ state: 'CLEARED', clearedAt: at(30), ladderAt: undefined });
    expect(ledger.takeChanges().events.map(({ event }) => event.kind)).toEqual([
      'OPENED',
      'BREACHED',
      'CLEARED',
    ]);
  });

  it('opens what comes back as a gap of its own, under an id that a replay finds again', () => {
    const live = newLedger();
    const replayed = newLedger();
    for (const ledger of [live, replayed]) {
      ledger.settle([aFinding()], at(24), judging());
      ledger.settle([], at(30), judging());
      ledger.settle([aFinding()], at(40), judging());
    }
    expect(live.all().map(({ occurrence, state }) => ({ occurrence, state }))).toEqual([
      { occurrence: 1, state: 'CLEARED' },
      { occurrence: 2, state: 'OPEN' },
    ]);
    expect(replayed.all()).toEqual(live.all());
    expect(new Set(live.all().map(({ id }) => id)).size).toBe(2);
  });

  it('opens nothing for a rule that is off, and climbs nothing for one in shadow', () => {
    const off = newLedger();
    off.settle([aFinding()], at(24), judging('OFF'));
    expect(off.all()).toEqual([]);
    const shadow = newLedger();
    shadow.settle([aFinding()], at(24), judging('SHADOW'));
    expect(only(shadow)).toMatchObject({ mode: 'SHADOW', level: 'BREACH' });
    expect(shadow.nextTimer()).toBeUndefined();
    const on = newLedger();
    on.settle([aFinding()], at(24), judging());
    expect(on.nextTimer()).toBe(at(48));
  });

  it('climbs sooner when the danger grows', () => {
    const ledger = newLedger();
    const growing = aFinding({ raises: [{ at: at(26), severity: 'CRITICAL' }] });
    ledger.settle([growing], at(24), judging());
    ledger.settle([growing], at(26), judging());
    expect(only(ledger)).toMatchObject({ severity: 'CRITICAL', ladderAt: at(30) });
    ledger.settle([growing], at(30), judging());
    expect(ledger.takeEscalations()).toMatchObject([{ rung: 'AGENCY_HEAD' }]);
    expect(ledger.takeEscalations()).toEqual([]);
  });

  it('lets an agency duty climb to the Bupati, and a case no further than the daily chair', () => {
    const climbAll = (finding: Finding): number => {
      const ledger = newLedger();
      let now: string | undefined = at(24);
      while (now !== undefined) {
        ledger.settle([finding], now, judging());
        now = ledger.nextTimer();
      }
      return only(ledger).rung;
    };
    expect(climbAll(aFinding())).toBe(2);
    expect(climbAll(aFinding({ caseId: undefined, referralId: undefined, agencyId: 'dinsos' }))).toBe(4);
  });

  it.each([
    ['the owner may acknowledge', { kind: 'ACKNOWLEDGED', by: 'dinsos' }, true],
    ['the task force may acknowledge', { kind: 'ACKNOWLEDGED', by: 'gugus-tugas' }, true],
    ['a third may not acknowledge', { kind: 'ACKNOWLEDGED', by: 'lsm' }, false],
    ['the owner may contest', { kind: 'CONTESTED', by: 'dinsos', reason: 'WRONG_OWNER' }, true],
    [
      'the task force may not contest',
      { kind: 'CONTESTED', by: 'gugus-tugas', reason: 'WRONG_OWNER' },
      false,
    ],
    ['the task force may waive', { kind: 'WAIVED', by: 'gugus-tugas', reason: 'OTHER', until: at(90) }, true],
    ['the owner may not waive', { kind: 'WAIVED', by: 'dinsos', reason: 'OTHER', until: at(90) }, false],
    [
      'nobody waives into the past',
      { kind: 'WAIVED', by: 'gugus-tugas', reason: 'OTHER', until: at(20) },
      false,
    ],
    [
      'the owner may ask for what it lacks',
      { kind: 'RESOURCE_REQUESTED', by: 'dinsos', resource: 'BED' },
      true,
    ],
    ['a third may not ask in its place', { kind: 'RESOURCE_REQUESTED', by: 'lsm', resource: 'BED' }, false],
  ] as const)('%s', (_title, statement, isTaken) => {
    const ledger = newLedger();
    ledger.settle([aFinding()], at(24), judging());
    expect(ledger.state(only(ledger).id, statement, at(25))).toBe(isTaken);
  });

  it('takes no statement about a gap that is over', () => {
    const ledger = newLedger();
    ledger.settle([aFinding()], at(24), judging());
    const { id } = only(ledger);
    ledger.settle([], at(25), judging());
    expect(ledger.state(id, { kind: 'ACKNOWLEDGED', by: 'dinsos' }, at(26))).toBe(false);
  });

  it('goes on from stored gaps as if it had never stopped', () => {
    const first = newLedger();
    first.settle([aFinding()], at(24), judging());
    const second = newLedger(first.all());
    second.settle([aFinding()], at(25), judging());
    expect(second.takeChanges()).toEqual({ gaps: [], events: [] });
    second.settle([], at(26), judging());
    expect(only(second)).toMatchObject({ state: 'CLEARED', eventCount: 3 });
  });
});
