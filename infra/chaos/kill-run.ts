import { seededRandom } from '../demo/random';
import { type ChaosSystem, startChaosSystem } from './chaos-system';
import { judge, type Verdict } from './judge/judge';
import { settle } from './judge/settling';
import { Killer } from './kills/killer';
import { runLoad } from './load/load';
import { Ledger } from './load/ledger';
import { HARSH_FAULTS } from './network/faults';

export interface KillRunOptions {
  /** How many acts about handoffs. */
  readonly acts: number;
  readonly kills: number;
  readonly seed: number;
  /** After this the load ends, whether it has come so far or not. */
  readonly minutes: number;
  readonly lives: number;
  readonly say: (line: string) => void;
}

export interface KillRun {
  readonly options: Pick<KillRunOptions, 'acts' | 'kills' | 'seed' | 'lives'>;
  readonly loadSeconds: number;
  readonly settleSeconds: number;
  readonly isSettled: boolean;
  readonly deeds: { readonly done: number; readonly refused: number; readonly unanswered: number };
  readonly retries: number;
  readonly refusals: Readonly<Record<string, number>>;
  readonly kills: Readonly<Record<string, number>>;
  readonly moments: Readonly<Record<string, number>>;
  readonly endedByThemselves: Readonly<Record<string, number>>;
  readonly lastWords: Readonly<Record<string, number>>;
  readonly faults: Readonly<Record<string, number>>;
  readonly alarms: Readonly<Record<string, number>>;
  readonly verdict: Verdict;
}

const PROGRESS_EVERY_MS = 15_000;
/** A cut line for every so many acts. */
const ACTS_PER_CUT = 60;
const PAUSE_MS = 100;
const MOST_UNDERWAY_MS = 180_000;
const SETTLED_WITHIN_MS = 600_000;

/** Lets a district work while its processes are killed and its lines are broken; then heals it, waits, and judges. */
export async function runKills(options: KillRunOptions): Promise<KillRun> {
  options.say('Starting a district of real processes …');
  const chaos = await startChaosSystem(options.seed);
  try {
    return (await runKillsOn(chaos, options)).run;
  } finally {
    await chaos.remove();
  }
}

/** The same on a system that runs already; also what its clients remember. */
export async function runKillsOn(
  chaos: ChaosSystem,
  options: KillRunOptions,
): Promise<{ readonly run: KillRun; readonly ledger: Ledger }> {
  const { system, network } = chaos;
  const begun = performance.now();
  const deadline = begun + options.minutes * 60_000;
  const killer = new Killer(chaos, seededRandom(options.seed + 1));
  const isLate = (): boolean => performance.now() > deadline;
  const ledger = new Ledger();
  const done = runLoad({
    ...{ address: system.address, seed: options.seed, lives: options.lives, ledger },
    isEnough: () => isLate() || (ledger.handoffActs >= options.acts && killer.kills.length >= options.kills),
    isOver: () => performance.now() > deadline + MOST_UNDERWAY_MS,
  });
  const progress = setInterval(
    () => options.say(progressOf(ledger, killer, performance.now() - begun)),
    PROGRESS_EVERY_MS,
  );
  network.setFaults(HARSH_FAULTS);
  try {
    await harass(chaos, killer, ledger, { ...options, isLate });
    network.heal();
    await killer.stop();
    await done;
  } finally {
    clearInterval(progress);
  }
  const loadSeconds = (performance.now() - begun) / 1000;
  options.say('Healed; waiting until every act has arrived …');
  const settling = performance.now();
  const isSettled = await settle(system.postgres, SETTLED_WITHIN_MS);
  const settleSeconds = (performance.now() - settling) / 1000;
  options.say('Judging …');
  const verdict = await judge(chaos, ledger);
  const run: KillRun = {
    options: { acts: options.acts, kills: options.kills, seed: options.seed, lives: options.lives },
    ...{ loadSeconds, settleSeconds, isSettled, verdict },
    deeds: {
      ...{
        done: ledger.count('DONE'),
        refused: ledger.count('REFUSED'),
        unanswered: ledger.count('NOTHING'),
      },
    },
    retries: ledger.retries,
    refusals: ledger.refusals,
    kills: tally(killer.kills.map(({ victim }) => victim)),
    moments: tally(killer.kills.map(({ moment }) => moment)),
    endedByThemselves: killer.endedByThemselves,
    lastWords: killer.lastWords,
    faults: network.counts,
    alarms: alarmsIn(system.logs()),
  };
  return { run, ledger };
}

/** Spreads kills and cuts evenly over the work; when the work is done first, the rest of the kills follow all the same. */
async function harass(
  chaos: ChaosSystem,
  killer: Killer,
  ledger: Ledger,
  { acts, kills, isLate }: Pick<KillRunOptions, 'acts' | 'kills'> & { readonly isLate: () => boolean },
): Promise<void> {
  const actsPerKill = acts / (kills + 1);
  let cuts = 0;
  while (!isLate() && (killer.kills.length < kills || ledger.handoffActs < acts)) {
    if (ledger.handoffActs >= (cuts + 1) * ACTS_PER_CUT) {
      cuts += 1;
      killer.cutSomeLine();
    }
    const isDue = ledger.handoffActs >= Math.min(acts, (killer.kills.length + 1) * actsPerKill);
    if (isDue && killer.kills.length < kills) await killer.kill();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function progressOf(ledger: Ledger, killer: Killer, ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${String(seconds).padStart(5)} s  ${ledger.handoffActs} acts, ${killer.kills.length} kills, ${ledger.retries} retries`;
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** How often each alarm was raised. */
export function alarmsIn(logs: string): Record<string, number> {
  return tally([...logs.matchAll(/"alarm":"([A-Z_]+)"/g)].map(([, code]) => code ?? ''));
}
