import type { GapRow } from '../gaps/gap.row';
import { PHONE_ROWS, phoneList } from './phone-list.policy';

let made = 0;

function aGap(changed: Partial<GapRow>): GapRow {
  made += 1;
  return {
    id: `g${made}`,
    scope: changed.case_id ?? 'c1',
    rule: 'G01',
    subject_key: 's',
    occurrence: 1,
    clause: null,
    level: 'BREACH',
    state: 'OPEN',
    mode: 'ON',
    severity: 'CRITICAL',
    owner: 'dinsos',
    case_id: `c${made}`,
    referral_id: null,
    agency_id: null,
    started_at: new Date(0),
    warn_at: null,
    breach_at: null,
    opened_at: new Date(made * 1000),
    breached_at: null,
    cleared_at: null,
    handled_until: null,
    plan: null,
    contested_until: null,
    contest_reason: null,
    waived_until: null,
    waive_reason: null,
    resource_kind: null,
    rung: 0,
    event_count: 1,
    ladder_at: null,
    facts: {},
    ...changed,
  };
}

describe('the phone list', () => {
  it.each([
    ['an urgent referral unanswered', { rule: 'G01', severity: 'CRITICAL' }, true],
    ['any other referral unanswered', { rule: 'G01', severity: 'HIGH' }, false],
    ['a client between two hands', { rule: 'G02', clause: 'BETWEEN' }, true],
    [
      'a handover of which only paper is missing',
      { rule: 'G02', clause: 'PAPER', severity: 'MEDIUM' },
      false,
    ],
    ['a danger to herself without a psychiatrist', { rule: 'G15', clause: 'DANGER' }, true],
    ['a trauma without a psychiatrist', { rule: 'G15', clause: 'SEVERE' }, false],
    ['a child with adults', { rule: 'G16' }, true],
    ['a child with adults until noon', { rule: 'G16', level: 'WARN' }, true],
    ['an unsafe destination', { rule: 'G20' }, true],
    ['a statutory clock', { rule: 'G30', clause: 'b' }, true],
    ['a case without a worker', { rule: 'G03', severity: 'HIGH' }, false],
    ['an urgent referral that may still be answered', { rule: 'G01', level: 'WARN' }, false],
    ['what has a plan', { rule: 'G16', state: 'HANDLED' }, false],
    ['what is contested', { rule: 'G16', state: 'CONTESTED' }, false],
  ] as const)('on %s: %j → %s', (_what, changed, isListed) => {
    expect(phoneList([aGap(changed)])).toHaveLength(isListed ? 1 : 0);
  });

  it('has at most seven rows, one per case, the others of a case folded beneath its gravest', () => {
    const gaps = Array.from({ length: 12 }, (_none, index) => aGap({ case_id: `many${index}` }));
    const between = aGap({ case_id: 'many3', rule: 'G02', clause: 'BETWEEN' });
    const paper = aGap({ case_id: 'many3', rule: 'G11', severity: 'MEDIUM' });
    const rows = phoneList([...gaps, between, paper]);
    expect(rows).toHaveLength(PHONE_ROWS);
    expect(new Set(rows.map(({ gap }) => gap.case_id)).size).toBe(PHONE_ROWS);
    expect(rows[0]).toEqual({ gap: between, folded: [gaps[3], paper] });
  });

  it('is ordered by danger, then by age', () => {
    const old = aGap({ rule: 'G01', opened_at: new Date(1) });
    const young = aGap({ rule: 'G01', opened_at: new Date(2) });
    const law = aGap({ rule: 'G30', severity: 'HIGH', opened_at: new Date(0) });
    const child = aGap({ rule: 'G16', opened_at: new Date(3) });
    expect(phoneList([law, young, old, child]).map(({ gap }) => gap)).toEqual([child, old, young, law]);
  });

  it('lists duties of agencies, which have no case, each by itself', () => {
    expect(
      phoneList([aGap({ rule: 'G30', case_id: null }), aGap({ rule: 'G30', case_id: null })]),
    ).toHaveLength(2);
  });
});
