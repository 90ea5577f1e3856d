import type { FlowRowFragment, PartyNameFragment } from '../../gql/graphql';

export interface SankeyNode {
  readonly name: string;
  readonly party: PartyNameFragment;
  readonly side: 'from' | 'to';
  /** Which of the series' colours; a party has the same on both sides. */
  readonly series: number;
}

export interface SankeyLink {
  readonly source: number;
  readonly target: number;
  readonly value: number;
  readonly flow: FlowRowFragment;
}

export interface SankeyShape {
  readonly nodes: SankeyNode[];
  readonly links: SankeyLink[];
}

/**
 * The flow as a picture of two columns, senders and receivers: an agency that does both stands in both, because two that
 * refer to each other would otherwise make a circle, which no Sankey can draw.
 */
export function sankeyOf(
  flows: readonly FlowRowFragment[],
  nameOf: (party: PartyNameFragment) => string,
): SankeyShape {
  const shown = flows.filter(({ sent }) => sent > 0);
  const series = new Map<string, number>();
  for (const { from, to } of shown) {
    for (const { id } of [from, to]) if (!series.has(id)) series.set(id, series.size);
  }
  const nodes: SankeyNode[] = [];
  const indexOf = new Map<string, number>();
  const node = (party: PartyNameFragment, side: 'from' | 'to'): number => {
    const key = `${side} ${party.id}`;
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    nodes.push({ name: nameOf(party), party, side, series: series.get(party.id) ?? 0 });
    indexOf.set(key, nodes.length - 1);
    return nodes.length - 1;
  };
  const links = shown.map((flow) => ({
    source: node(flow.from, 'from'),
    target: node(flow.to, 'to'),
    value: flow.sent,
    flow,
  }));
  return { nodes, links };
}
