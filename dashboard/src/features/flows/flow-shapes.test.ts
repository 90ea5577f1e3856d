import type { FlowRowFragment } from '../../gql/graphql';
import { matrixOf } from './matrix';
import { sankeyOf } from './sankey-shape';

const party = (id: string) => ({ id, name: { id: id.toUpperCase(), en: id }, isMember: true });

const flow = (from: string, to: string, given: Partial<FlowRowFragment>): FlowRowFragment => ({
  from: party(from),
  to: party(to),
  sent: 0,
  answered: 0,
  answeredInTime: 0,
  waiting: 0,
  overdue: 0,
  declined: 0,
  handedOver: 0,
  inFlight: 0,
  medianAnswerHours: null,
  ...given,
});

const flows = [
  flow('polres', 'p2tp2a', { sent: 8, answered: 4, answeredInTime: 1, medianAnswerHours: 30 }),
  flow('p2tp2a', 'polres', { sent: 2, answered: 2, answeredInTime: 2, medianAnswerHours: 5 }),
  flow('p2tp2a', 'lsm', { sent: 1, overdue: 1 }),
];

describe('the matrix of flows', () => {
  it('puts the busiest sender first and the busiest receiver first', () => {
    const { senders, receivers } = matrixOf(flows, 'sent');
    expect(senders.map(({ id }) => id)).toEqual(['polres', 'p2tp2a']);
    expect(receivers.map(({ id }) => id)).toEqual(['p2tp2a', 'polres', 'lsm']);
  });

  it('shades the largest darkest, anything at all lightly, and nothing not at all', () => {
    const { cellOf } = matrixOf(flows, 'sent');
    expect(cellOf('polres', 'p2tp2a')?.step).toBe(4);
    expect(cellOf('p2tp2a', 'lsm')?.step).toBe(1);
    expect(cellOf('polres', 'lsm')).toBeUndefined();
    expect(matrixOf(flows, 'overdue').cellOf('polres', 'p2tp2a')?.step).toBe(0);
  });

  it('shows a share with what it is out of, and none where nothing was owed', () => {
    const { cellOf } = matrixOf(flows, 'answeredInTime');
    expect(cellOf('polres', 'p2tp2a')).toMatchObject({ value: 1, whole: 4, step: 1 });
    expect(cellOf('p2tp2a', 'polres')).toMatchObject({ value: 2, whole: 2, step: 4 });
    expect(cellOf('p2tp2a', 'lsm')).toMatchObject({ value: 0, whole: 1, step: 0 });
    const inTime = matrixOf([flow('lsm', 'polres', { sent: 1, waiting: 1 })], 'answeredInTime');
    expect(inTime.cellOf('lsm', 'polres')).toMatchObject({ value: undefined, step: 0 });
  });

  it('ranks the pairs by what is shown', () => {
    expect(matrixOf(flows, 'answeredInTime').ranked.map(({ flow: { to } }) => to.id)).toEqual([
      'polres',
      'p2tp2a',
    ]);
    expect(matrixOf(flows, 'overdue').ranked).toHaveLength(1);
  });

  it('has nothing to show of no flows', () => {
    expect(matrixOf([], 'sent')).toMatchObject({ senders: [], receivers: [], ranked: [] });
  });
});

describe('the picture of flows', () => {
  it('draws two that refer to each other without a circle, in the same colour on both sides', () => {
    const { nodes, links } = sankeyOf(flows, ({ name }) => name.id);
    expect(nodes.map(({ name, side }) => `${side} ${name}`)).toEqual([
      'from POLRES',
      'to P2TP2A',
      'from P2TP2A',
      'to POLRES',
      'to LSM',
    ]);
    expect(links.map(({ source, target, value }) => [source, target, value])).toEqual([
      [0, 1, 8],
      [2, 3, 2],
      [2, 4, 1],
    ]);
    expect(nodes[1]?.series).toBe(nodes[2]?.series);
    expect(nodes[0]?.series).toBe(nodes[3]?.series);
  });

  it('leaves out pairs between whom nothing was sent', () => {
    expect(sankeyOf([flow('a', 'b', {})], ({ id }) => id)).toEqual({ nodes: [], links: [] });
  });
});
