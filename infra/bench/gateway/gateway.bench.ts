import { isDeepStrictEqual } from 'node:util';
import { composeSupergraph } from '@estafet/gateway/composition/compose';
import type { BenchOptions } from '../bench-options';
import { ask, load, type BodyOf, type LoadResult } from '../load';
import type { BenchReport, Figure } from '../report';
import { inRounds } from '../rounds';
import { median } from '../statistics';
import { boardBody, smallBody, SUBGRAPHS } from './board-graph';
import { HIVE, startHive } from './hive';
import { startPeer, type Peer } from './peer';

interface Side {
  readonly name: string;
  readonly peer: Peer;
}

/** Estafet's gateway beside its peers: the same three stock subgraphs behind each, on the same machine, in turn. */
export async function gatewayBench(options: BenchOptions): Promise<BenchReport> {
  const running: Peer[] = [];
  try {
    return await run(options, running);
  } finally {
    for (const peer of running) peer.stop();
  }
}

async function run(
  { rounds, seconds, connections, cache }: BenchOptions,
  running: Peer[],
): Promise<BenchReport> {
  const started = async (peer: Promise<Peer>): Promise<Peer> => {
    running.push(await peer);
    return peer;
  };
  const subgraphs = await Promise.all(
    SUBGRAPHS.map(async ({ name }) => ({
      name,
      peer: await started(startPeer('subgraph', { subgraph: name })),
    })),
  );
  const urls = Object.fromEntries(subgraphs.map(({ name, peer }) => [name, peer.endpoint.url]));
  const supergraphSdl = supergraphWith(urls);
  const skipped: string[] = [];
  const sides: Side[] = [
    { name: ESTAFET, peer: await started(startPeer('estafet', { supergraphSdl, urls })) },
    { name: STOCK_GATEWAY, peer: await started(startPeer('stock-gateway', { supergraphSdl, urls })) },
  ];
  const server: Side = { name: STOCK_SERVER, peer: await started(startPeer('stock-server')) };
  const direct = subgraphs.map(({ peer }) => ({ name: SUBGRAPH, peer }))[0];
  const hive = await startHive(cache, { supergraphSdl, probe: boardBody(0) });
  if ('skipped' in hive) skipped.push(hive.skipped);
  else {
    running.push(hive);
    sides.push({ name: HIVE_GATEWAY, peer: hive });
  }
  const board = await measure([...sides, server], boardBody, { rounds, seconds, connections });
  const small = await measure([...sides, ...(direct ? [direct] : [])], smallBody, {
    rounds,
    seconds,
    connections,
  });
  return {
    name: 'gateway',
    conditions: `${rounds} rounds of ${seconds} s in turn, ${connections} connections, medians; the same stock subgraphs behind every gateway`,
    figures: [
      ...compare('board query', board, [
        { against: STOCK_GATEWAY, rate: 5, p99: 0.4 },
        { against: HIVE_GATEWAY, rate: 3 },
        { against: STOCK_SERVER, rate: 1.2 },
      ]),
      ...ownTime('board query', board),
      ...compare('small query', small, [
        { against: STOCK_GATEWAY, rate: 4.5 },
        { against: HIVE_GATEWAY },
        { against: SUBGRAPH, rate: 0.8 },
      ]),
    ],
    skipped,
    rounds: { board: Object.fromEntries(board), small: Object.fromEntries(small) },
  };
}

const ESTAFET = 'Estafet';
const STOCK_GATEWAY = 'stock @apollo/gateway in @apollo/server';
const STOCK_SERVER = 'one stock @apollo/server, no gateway';
const SUBGRAPH = 'the stock subgraph itself';
const HIVE_GATEWAY = `@graphql-hive/gateway ${HIVE['@graphql-hive/gateway']}`;

interface SideResult extends LoadResult {
  /** Processor time of the server itself per request, where it says. */
  readonly ownMs: number | undefined;
}

type Results = ReadonlyMap<string, readonly SideResult[]>;

/** First every side is asked the same and must answer the same; then all are warmed up; then they take turns. */
async function measure(
  sides: readonly Side[],
  bodyOf: BodyOf,
  { rounds, seconds, connections }: Pick<BenchOptions, 'rounds' | 'seconds' | 'connections'>,
): Promise<Results> {
  for (let index = 0; index < 5; index += 1) {
    const [first, ...others] = await Promise.all(sides.map(({ peer }) => ask(peer.endpoint, bodyOf(index))));
    if (!others.every((other) => isDeepStrictEqual(other, first)))
      throw new Error('the sides answer differently');
  }
  for (const { peer } of sides) await load(peer.endpoint, bodyOf, { connections, seconds: seconds / 2 });
  const results = await inRounds(sides, rounds, async ({ peer }) => {
    const before = await peer.processorMs?.();
    const result = await load(peer.endpoint, bodyOf, { connections, seconds });
    const after = await peer.processorMs?.();
    const requests = result.requestsPerSecond * seconds;
    return {
      ...result,
      ownMs: before === undefined || after === undefined ? undefined : (after - before) / requests,
    };
  });
  return new Map([...results].map(([{ name }, values]) => [name, values]));
}

interface Comparison {
  readonly against: string;
  readonly rate?: number;
  readonly p99?: number;
}

function compare(query: string, results: Results, comparisons: readonly Comparison[]): Figure[] {
  const of = (name: string, pick: (result: SideResult) => number): number | undefined => {
    const values = results.get(name);
    return values && median(values.map(pick));
  };
  const own = results.get(ESTAFET) ?? [];
  const kilobytes = (own[0]?.bytes ?? 0) / 1000;
  return comparisons.flatMap(({ against, rate, p99 }) => {
    const [rateOfOther, p99OfOther] = [of(against, rateOf), of(against, p99Of)];
    const [ownRate, ownP99] = [of(ESTAFET, rateOf), of(ESTAFET, p99Of)];
    if (
      rateOfOther === undefined ||
      p99OfOther === undefined ||
      ownRate === undefined ||
      ownP99 === undefined
    ) {
      return [];
    }
    const byRate = ownRate / rateOfOther;
    const byP99 = ownP99 / p99OfOther;
    const figures: Figure[] = [
      {
        what: `${query} (${kilobytes.toFixed(1)} kB), requests/s`,
        measured: ownRate.toFixed(0),
        against: `${against}: ${rateOfOther.toFixed(0)}`,
        ratio: byRate,
        ...(rate === undefined ? {} : { goal: `≥ ${rate} ×`, isReached: byRate >= rate }),
      },
    ];
    if (p99 === undefined) return figures;
    return [
      ...figures,
      {
        what: `${query}, p99`,
        measured: `${ownP99.toFixed(0)} ms`,
        against: `${against}: ${p99OfOther.toFixed(0)} ms`,
        ratio: byP99,
        goal: `≤ ${p99} ×`,
        isReached: byP99 <= p99,
      },
    ];
  });
}

/** What the two cores spend on the gateway alone: the subgraphs and whoever asks cost the same behind every gateway. */
function ownTime(query: string, results: Results): Figure[] {
  const [own, stock] = [ESTAFET, STOCK_GATEWAY].map((name) =>
    median((results.get(name) ?? []).flatMap(({ ownMs }) => ownMs ?? [])),
  ) as [number, number];
  const what = `${query}, processor time of the gateway itself`;
  const [measured, against] = [own, stock].map((ms) => `${ms.toFixed(2)} ms`) as [string, string];
  return [{ what, measured, against: `${STOCK_GATEWAY}: ${against}`, ratio: own / stock }];
}

const rateOf = ({ requestsPerSecond }: LoadResult): number => requestsPerSecond;
const p99Of = ({ p99Ms }: LoadResult): number => p99Ms;

/** The subgraphs' addresses stand in the supergraph, where gateways other than Estafet's look for them. */
function supergraphWith(urls: Readonly<Record<string, string>>): string {
  const { supergraphSdl, problems } = composeSupergraph(SUBGRAPHS);
  if (supergraphSdl === undefined) throw new Error(problems.join('\n'));
  return supergraphSdl.replaceAll(
    /@join__graph\(name: "([^"]+)", url: "[^"]*"\)/g,
    (_whole, name: string) => `@join__graph(name: "${name}", url: "${urls[name] ?? ''}")`,
  );
}
