import type { GapGroupRowFragment, Severity } from '../../gql/graphql';
import { byOwner, bySeverity } from './gap-shapes';

const group = (
  owner: string,
  severity: Severity,
  given: Partial<GapGroupRowFragment>,
): GapGroupRowFragment => ({
  owner: { id: owner, name: { id: owner, en: owner }, isMember: true },
  severity,
  open: 0,
  underDay: 0,
  underWeek: 0,
  underMonth: 0,
  older: 0,
  oldestAt: '2026-01-10T00:00:00.000Z',
  ...given,
});

const groups = [
  group('dinsos', 'HIGH', { open: 5, underWeek: 3, older: 2, oldestAt: '2026-01-01T00:00:00.000Z' }),
  group('dinsos', 'LOW', { open: 1, underDay: 1 }),
  group('polres', 'CRITICAL', { open: 1, underDay: 1 }),
];

describe('open gaps', () => {
  it('are summed by severity and age, gravest first, those without any included', () => {
    expect(bySeverity(groups)).toEqual([
      { severity: 'CRITICAL', open: 1, byAge: { UNDER_DAY: 1, UNDER_WEEK: 0, UNDER_MONTH: 0, OLDER: 0 } },
      { severity: 'HIGH', open: 5, byAge: { UNDER_DAY: 0, UNDER_WEEK: 3, UNDER_MONTH: 0, OLDER: 2 } },
      { severity: 'MEDIUM', open: 0, byAge: { UNDER_DAY: 0, UNDER_WEEK: 0, UNDER_MONTH: 0, OLDER: 0 } },
      { severity: 'LOW', open: 1, byAge: { UNDER_DAY: 1, UNDER_WEEK: 0, UNDER_MONTH: 0, OLDER: 0 } },
    ]);
  });

  it('name first the agency with the gravest, however many another has', () => {
    expect(byOwner(groups).map(({ owner, open, oldestAt }) => [owner.id, open, oldestAt])).toEqual([
      ['polres', 1, '2026-01-10T00:00:00.000Z'],
      ['dinsos', 6, '2026-01-01T00:00:00.000Z'],
    ]);
  });
});
