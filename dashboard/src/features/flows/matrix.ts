import type { FlowRowFragment, PartyNameFragment, ReferralMeasure } from '../../gql/graphql';
import { answersDue } from './answers-due';

/** What a cell of the matrix can show; `filter` is what opens the referrals that were counted. */
export const FLOW_MEASURES = {
  sent: { filter: undefined, kind: 'count' },
  inFlight: { filter: 'IN_FLIGHT', kind: 'count' },
  overdue: { filter: 'OVERDUE', kind: 'count' },
  answeredInTime: { filter: 'ANSWERED_IN_TIME', kind: 'share' },
  declined: { filter: 'DECLINED', kind: 'count' },
  handedOver: { filter: 'HANDED_OVER', kind: 'count' },
  medianAnswerHours: { filter: 'ANSWERED', kind: 'hours' },
} as const satisfies Readonly<
  Record<string, { readonly filter: ReferralMeasure | undefined; readonly kind: 'count' | 'share' | 'hours' }>
>;

export type FlowMeasure = keyof typeof FLOW_MEASURES;

export interface MatrixCell {
  readonly flow: FlowRowFragment;
  /** What is shown; undefined where there is nothing to measure (no answer, no median). */
  readonly value: number | undefined;
  /** What it is out of, for a share. */
  readonly whole: number | undefined;
  /** From 0 (little) to 4 (much), for the ground of the cell. */
  readonly step: number;
}

export interface Matrix {
  readonly senders: readonly PartyNameFragment[];
  readonly receivers: readonly PartyNameFragment[];
  readonly cellOf: (fromId: string, toId: string) => MatrixCell | undefined;
  /** The cells of all pairs, the largest value first: what a narrow screen and a reader's ear want. */
  readonly ranked: readonly MatrixCell[];
}

const STEPS = 4;

/** Who refers to whom: busy senders above, busy receivers on the left; pairs that never met are left empty. */
export function matrixOf(flows: readonly FlowRowFragment[], measure: FlowMeasure): Matrix {
  const values = flows.map((flow) => ({ flow, ...valueOf(flow, measure) }));
  const largest = Math.max(0, ...values.map(({ value, whole }) => amountOf(value, whole)));
  const cells = values.map(({ flow, value, whole }): MatrixCell => {
    const amount = amountOf(value, whole);
    const step = amount === 0 ? 0 : Math.max(1, Math.ceil((amount / largest) * STEPS));
    return { flow, value, whole, step };
  });
  const byPair = new Map(cells.map((cell) => [pairOf(cell.flow.from.id, cell.flow.to.id), cell]));
  return {
    senders: bySize(flows, ({ from }) => from),
    receivers: bySize(flows, ({ to }) => to),
    cellOf: (fromId, toId) => byPair.get(pairOf(fromId, toId)),
    ranked: cells
      .filter(({ value }) => value !== undefined && value > 0)
      .sort((a, b) => amountOf(b.value, b.whole) - amountOf(a.value, a.whole) || b.flow.sent - a.flow.sent),
  };
}

function valueOf(
  flow: FlowRowFragment,
  measure: FlowMeasure,
): { value: number | undefined; whole: number | undefined } {
  if (measure === 'answeredInTime') {
    const due = answersDue(flow);
    return due === 0 ? { value: undefined, whole: undefined } : { value: flow.answeredInTime, whole: due };
  }
  return { value: flow[measure] ?? undefined, whole: undefined };
}

function amountOf(value: number | undefined, whole: number | undefined): number {
  if (value === undefined) return 0;
  return whole === undefined ? value : value / whole;
}

function bySize(
  flows: readonly FlowRowFragment[],
  partyOf: (flow: FlowRowFragment) => PartyNameFragment,
): PartyNameFragment[] {
  const sizes = new Map<string, { party: PartyNameFragment; sent: number }>();
  for (const flow of flows) {
    const party = partyOf(flow);
    sizes.set(party.id, { party, sent: (sizes.get(party.id)?.sent ?? 0) + flow.sent });
  }
  return [...sizes.values()]
    .sort((a, b) => b.sent - a.sent || (a.party.id < b.party.id ? -1 : 1))
    .map(({ party }) => party);
}

function pairOf(fromId: string, toId: string): string {
  return `${fromId} ${toId}`;
}
