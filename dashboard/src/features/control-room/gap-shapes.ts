import type { Severity } from '@estafet/schema/vocabulary/index';
import type { GapGroupRowFragment, PartyNameFragment } from '../../gql/graphql';
import type { GapAge } from '../gaps/gap-filter';

/** Gravest first, as everywhere. */
export const SEVERITY_ORDER: readonly Severity[] = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'];
export const AGE_ORDER: readonly GapAge[] = ['UNDER_DAY', 'UNDER_WEEK', 'UNDER_MONTH', 'OLDER'];

export interface SeverityRow {
  readonly severity: Severity;
  readonly open: number;
  readonly byAge: Readonly<Record<GapAge, number>>;
}

/** Open gaps by severity and age, over all agencies. */
export function bySeverity(groups: readonly GapGroupRowFragment[]): SeverityRow[] {
  return SEVERITY_ORDER.map((severity) => {
    const own = groups.filter((group) => group.severity === severity);
    return { severity, open: sum(own, 'open'), byAge: agesOf(own) };
  });
}

export interface OwnerRow {
  readonly owner: PartyNameFragment;
  readonly open: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly oldestAt: string;
}

/** Open gaps by the agency that must act: who has grave ones first, then who has many. */
export function byOwner(groups: readonly GapGroupRowFragment[]): OwnerRow[] {
  const owners = Map.groupBy(groups, ({ owner }) => owner.id);
  return [...owners.values()]
    .flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const open = (severity: Severity) =>
        sum(
          own.filter((group) => group.severity === severity),
          'open',
        );
      return [
        {
          owner: first.owner,
          open: sum(own, 'open'),
          bySeverity: {
            CRITICAL: open('CRITICAL'),
            HIGH: open('HIGH'),
            MEDIUM: open('MEDIUM'),
            LOW: open('LOW'),
          },
          oldestAt: own.map(({ oldestAt }) => oldestAt).reduce((a, b) => (a < b ? a : b)),
        },
      ];
    })
    .sort(graver);
}

function graver(a: OwnerRow, b: OwnerRow): number {
  for (const severity of SEVERITY_ORDER) {
    const more = b.bySeverity[severity] - a.bySeverity[severity];
    if (more !== 0) return more;
  }
  return a.owner.id < b.owner.id ? -1 : 1;
}

function agesOf(groups: readonly GapGroupRowFragment[]): Record<GapAge, number> {
  return {
    UNDER_DAY: sum(groups, 'underDay'),
    UNDER_WEEK: sum(groups, 'underWeek'),
    UNDER_MONTH: sum(groups, 'underMonth'),
    OLDER: sum(groups, 'older'),
  };
}

function sum(
  groups: readonly GapGroupRowFragment[],
  name: 'open' | 'underDay' | 'underWeek' | 'underMonth' | 'older',
): number {
  return groups.reduce((total, group) => total + group[name], 0);
}
