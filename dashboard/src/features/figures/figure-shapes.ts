import type { AgencyFigureRowFragment } from '../../gql/graphql';

/** One bar pair of a chart: this period beside the previous one. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly current: number | undefined;
  readonly previous: number | undefined;
}

type Row = AgencyFigureRowFragment;

interface BarsInput {
  readonly rows: readonly Row[];
  readonly previousRows: readonly Row[];
  readonly nameOf: (row: Row) => string;
  readonly valueOf: (row: Row) => number | null | undefined;
}

/** Pairs each agency's value with its own of the period before; an agency without either is left out. */
export function barsOf({ rows, previousRows, nameOf, valueOf }: BarsInput): Bar[] {
  return rows
    .map((row) => {
      const before = previousRows.find(({ party }) => party.id === row.party.id);
      return {
        id: row.party.id,
        name: nameOf(row),
        current: valueOf(row) ?? undefined,
        previous: before ? (valueOf(before) ?? undefined) : undefined,
      };
    })
    .filter(({ current, previous }) => current !== undefined || previous !== undefined);
}

/** Answered in time, in hundredths; undefined where nothing was answered. */
export function answeredInTimeShare({ answeredInTime, answered }: Row): number | undefined {
  return answered > 0 ? Math.round((answeredInTime / answered) * 100) : undefined;
}

/** The district's own line: sums of counts only. Medians of medians would be wrong, so there are none. */
export function totalsOf(rows: readonly Row[]) {
  const sum = (valueOf: (row: Row) => number) => rows.reduce((total, row) => total + valueOf(row), 0);
  return {
    sent: sum((row) => row.sent),
    answered: sum((row) => row.answered),
    answeredInTime: sum((row) => row.answeredInTime),
    handedOver: sum((row) => row.handedOver),
    handedOverInTime: sum((row) => row.handedOverInTime),
  };
}

export interface FamilyTotal {
  readonly family: string;
  readonly opened: number;
  readonly cleared: number;
}

/** Gaps by family over all agencies, in the order in which families first appear. */
export function familyTotals(rows: readonly Row[]): FamilyTotal[] {
  const totals = new Map<string, FamilyTotal>();
  for (const { family, opened, cleared } of rows.flatMap((row) => row.gapsByFamily)) {
    const known = totals.get(family) ?? { family, opened: 0, cleared: 0 };
    totals.set(family, { family, opened: known.opened + opened, cleared: known.cleared + cleared });
  }
  return [...totals.values()];
}
