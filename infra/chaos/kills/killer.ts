import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import type { Random } from '../../demo/random';
import { SERVICES } from '../../local/deployables';
import type { ChaosSystem } from '../chaos-system';

export const VICTIMS = [...SERVICES.map(({ name }) => name), 'gateway', 'postgres'] as const;

/** At what moment a process is killed. */
export const MOMENTS = [
  'AT_ANY_TIME',
  /** Its batch has just been handed to another one. */
  'WHILE_SENDING',
  /** The other one has committed, and the answer is on its way back to it. */
  'BEFORE_THE_ANSWER_ARRIVES',
  /** Another one's batch has just been handed to it. */
  'WHILE_RECEIVING',
  /** It has committed, and its answer is on its way. */
  'AFTER_ANSWERING',
] as const;

type Moment = (typeof MOMENTS)[number];

export interface Kill {
  readonly victim: string;
  readonly moment: Moment;
}

const WEIGHTS: Readonly<Record<string, number>> = { 'task-force': 2, gateway: 1, postgres: 2 };
/** The longest wait for a moment that does not come. */
const MOMENT_WITHIN_MS = 3_000;
const LONGEST_ABSENCE_MS = 2_500;
const SUPERVISED_EVERY_MS = 250;
const RESTART_AFTER_MS = 1_000;
const LONGEST_CUT_MS = 8_000;

/** Kills processes without warning, at chosen moments, and starts them again as a supervisor would. */
export class Killer {
  readonly kills: Kill[] = [];
  /** Processes that ended without being killed, for want of their database at the start. */
  readonly endedByThemselves: Record<string, number> = {};
  /** The last line that each of them left in its log, counted. */
  readonly lastWords: Record<string, number> = {};
  private readonly absent = new Set<string>();
  private readonly returning = new Set<Promise<void>>();
  private readonly supervisor: NodeJS.Timeout;
  private isEnding = false;

  constructor(
    private readonly chaos: ChaosSystem,
    private readonly random: Random,
  ) {
    this.supervisor = setInterval(() => this.supervise(), SUPERVISED_EVERY_MS);
    process.once('SIGINT', this.end).once('SIGTERM', this.end);
  }

  /** Who breaks the run off wants processes to stay where they are stopped. */
  private readonly end = (): void => {
    this.isEnding = true;
    clearInterval(this.supervisor);
  };

  /** One kill; resolves when the victim is dead, while it is still away. */
  async kill(): Promise<void> {
    const victim = this.chooseVictim();
    const isService = SERVICES.some(({ name }) => name === victim);
    const moment = isService ? this.random.pick(MOMENTS) : 'AT_ANY_TIME';
    await this.waitFor(moment, victim);
    this.kills.push({ victim, moment });
    if (victim === 'postgres') await this.killPostgres();
    else await this.killProcess(victim);
  }

  /** Cuts one line between two services for a while. */
  cutSomeLine(): void {
    const names = SERVICES.map(({ name }) => name);
    const one = this.random.pick(names);
    const other = this.random.pick(names.filter((name) => name !== one));
    this.chaos.network.cut(one, other);
    setTimeout(() => this.chaos.network.mend(one, other), this.random.whole(500, LONGEST_CUT_MS)).unref();
  }

  /** Everybody is back and stays. */
  async stop(): Promise<void> {
    while (this.returning.size > 0) await Promise.all(this.returning);
    clearInterval(this.supervisor);
    process.off('SIGINT', this.end).off('SIGTERM', this.end);
    for (const name of VICTIMS) if (name !== 'postgres') await this.chaos.system.process(name).ready();
  }

  private chooseVictim(): string {
    const present = VICTIMS.filter((name) => !this.absent.has(name));
    const total = present.reduce((sum, name) => sum + (WEIGHTS[name] ?? 1.5), 0);
    let at = this.random.next() * total;
    return present.find((name) => (at -= WEIGHTS[name] ?? 1.5) <= 0) ?? 'gateway';
  }

  private waitFor(moment: Moment, victim: string): Promise<void> {
    return new Promise((resolve) => {
      const { network } = this.chaos;
      const go = (afterMs: number): void => {
        clearTimeout(fallback);
        network.watch(undefined);
        setTimeout(resolve, afterMs);
      };
      const fallback = setTimeout(
        () => go(0),
        moment === 'AT_ANY_TIME' ? this.random.whole(0, 500) : MOMENT_WITHIN_MS,
      );
      if (moment === 'AT_ANY_TIME') return;
      const party = moment === 'WHILE_SENDING' || moment === 'BEFORE_THE_ANSWER_ARRIVES' ? 'from' : 'to';
      const wanted =
        moment === 'WHILE_SENDING' || moment === 'WHILE_RECEIVING' ? 'REQUEST_FORWARDED' : 'ANSWER_UNDERWAY';
      network.watch((step, from, to) => {
        if (step !== wanted || (party === 'from' ? from : to) !== victim) return;
        go(step === 'REQUEST_FORWARDED' ? this.random.whole(0, 40) : 0);
      });
    });
  }

  private async killProcess(name: string): Promise<void> {
    this.absent.add(name);
    await this.chaos.system.process(name).stop('SIGKILL');
    this.startAfter(name, this.random.whole(0, LONGEST_ABSENCE_MS));
  }

  private startAfter(name: string, ms: number): void {
    this.absent.add(name);
    const back = new Promise<void>((done) => {
      setTimeout(() => {
        if (!this.isEnding) this.chaos.system.process(name).start();
        this.absent.delete(name);
        done();
      }, ms);
    });
    this.keep(back);
  }

  /** Either the whole server at once, or one of its processes, upon which it throws out everybody and recovers. */
  private async killPostgres(): Promise<void> {
    const { postgres } = this.chaos.system;
    if (this.random.chance(0.5)) {
      this.absent.add('postgres');
      this.keep(postgres.crash().finally(() => this.absent.delete('postgres')));
      return;
    }
    const pid = await someBackend(postgres.superuserUrl, this.random).catch(() => undefined);
    if (pid === undefined) await postgres.crash();
    else process.kill(pid, 'SIGKILL');
  }

  private keep(returning: Promise<void>): void {
    const kept = returning.finally(() => this.returning.delete(kept));
    this.returning.add(kept);
  }

  private supervise(): void {
    for (const name of VICTIMS) {
      if (name === 'postgres' || this.absent.has(name)) continue;
      if (this.chaos.system.process(name).isRunning) continue;
      this.endedByThemselves[name] = (this.endedByThemselves[name] ?? 0) + 1;
      const words = lastWordsIn(this.chaos.system.process(name).plan.logFile);
      this.lastWords[words] = (this.lastWords[words] ?? 0) + 1;
      this.startAfter(name, RESTART_AFTER_MS);
    }
  }
}

/** Without the numbers, so that the same cause counts as the same. */
function lastWordsIn(logFile: string): string {
  const last = readFileSync(logFile, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  return last.replaceAll(/\d+/g, '#').slice(0, 160);
}

async function someBackend(url: string, random: Random): Promise<number> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND datname LIKE 'estafet_%'`,
    );
    return random.pick(rows).pid;
  } finally {
    await client.end().catch(() => undefined);
  }
}
