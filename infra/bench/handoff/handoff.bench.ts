import { NO_RATE_LIMIT } from '../../testing/no-rate-limit';
import { signInByHttp } from '../../testing/api-client';
import { startScratchSystem, type ScratchSystem } from '../../testing/scratch-system';
import type { BenchOptions } from '../bench-options';
import type { BenchReport, Figure } from '../report';
import { median, percentile } from '../statistics';
import { BoardWatch, type Noticed } from './board-watch';
import { insertAndNotify } from './insert-and-notify';
import { residentMegabytes } from './memory';
import { Runners, type Run } from './runners';

const ACTS_PER_SECOND = 50;
/** Referrals have to be on their way in every state before what is measured is a district at work. */
const WARM_UP_SECONDS = 4;
const NOTICED_WITHIN_MS = 60_000;
const MEGABYTES_EACH = 250;
const MEGABYTES_IN_ALL = 2_048;

interface Rounds {
  readonly runs: Run[];
  readonly noticed: Noticed[][];
  readonly plain: number[][];
}

/** From the answer to whoever acted until the coordinator's board holds it: a whole system of processes, waiting for the disk. */
export async function handoffBench(options: BenchOptions): Promise<BenchReport> {
  const system = await startScratchSystem({
    isDurable: true,
    gatewayEnvironment: NO_RATE_LIMIT,
    environment: { LOG_LEVEL: 'warn' },
  });
  try {
    return await measure(system, options);
  } finally {
    await system.remove();
  }
}

async function measure(system: ScratchSystem, { rounds, seconds }: BenchOptions): Promise<BenchReport> {
  const watch = await BoardWatch.open(await signInByHttp(system.address, 'koordinator'));
  const runners = await Runners.open(system.address, watch);
  const results: Rounds = { runs: [], noticed: [], plain: [] };
  await runners.run({ perSecond: ACTS_PER_SECOND / 2, seconds: WARM_UP_SECONDS });
  await watch.notices(NOTICED_WITHIN_MS);
  for (let round = 0; round < rounds; round += 1) {
    results.plain.push(await insertAndNotify(system.postgres.superuserUrl, { seconds: seconds / 2 }));
    results.runs.push(await runners.run({ perSecond: ACTS_PER_SECOND, seconds }));
    results.noticed.push(await watch.notices(NOTICED_WITHIN_MS));
  }
  const memory = residentMegabytes(system);
  await watch.close();
  return {
    name: 'handoff',
    conditions: `${ACTS_PER_SECOND} acts/s through the gateway for ${seconds} s a round, ${rounds} rounds in turn, fsync on`,
    figures: [...noticeFigures(results), ...memoryFigures(memory)],
    skipped: memory ? [] : ['resident memory: this system does not tell'],
    rounds: { ...results, memory: memory && Object.fromEntries(memory) },
  };
}

function noticeFigures({ noticed, plain, runs }: Rounds): Figure[] {
  const all = noticed.flat();
  const missing = all.filter(({ heldAfterMs }) => heldAfterMs === undefined).length;
  const refused = runs.reduce((sum, run) => sum + run.refused, 0);
  const plainMs = median(plain.flat());
  const against = `one durable INSERT and its NOTIFY: ${plainMs.toFixed(1)} ms`;
  const figure = (
    what: string,
    times: readonly number[],
    goal: { readonly percent: number; readonly ms: number },
  ): Figure => {
    const measured = percentile(times, goal.percent);
    return {
      what: `${what}, p${goal.percent}`,
      measured: `${measured.toFixed(0)} ms`,
      against,
      ratio: measured / plainMs,
      goal: `≤ ${goal.ms} ms`,
      isReached: missing === 0 && measured <= goal.ms,
    };
  };
  const told = all.flatMap(({ toldAfterMs }) => toldAfterMs ?? []);
  const held = all.flatMap(({ heldAfterMs }) => heldAfterMs ?? []);
  const lost = missing === 0 ? '' : `; ${missing} never noticed`;
  const early = refused === 0 ? '' : `; ${refused} acts came before what they answer`;
  return [
    figure(`answer → the coordinator is told (${told.length} acts)`, told, { percent: 50, ms: 200 }),
    figure(`answer → the board holds it (${held.length} acts${lost}${early})`, held, {
      percent: 50,
      ms: 200,
    }),
    figure('answer → the board holds it', held, { percent: 99, ms: 1_000 }),
  ];
}

function memoryFigures(memory: ReadonlyMap<string, number> | undefined): Figure[] {
  if (!memory) return [];
  const largest = [...memory].reduce((one, other) => (other[1] > one[1] ? other : one));
  const sum = [...memory.values()].reduce((total, megabytes) => total + megabytes, 0);
  return [
    {
      what: `resident memory of the largest process after it (${largest[0]})`,
      measured: `${largest[1]} MB`,
      against: '–',
      goal: `≤ ${MEGABYTES_EACH} MB`,
      isReached: largest[1] <= MEGABYTES_EACH,
    },
    {
      what: 'resident memory of all processes but the database',
      measured: `${sum} MB`,
      against: '–',
      goal: `≤ ${MEGABYTES_IN_ALL} MB`,
      isReached: sum <= MEGABYTES_IN_ALL,
    },
  ];
}
