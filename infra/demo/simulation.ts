import type { ManualClock } from '@estafet/relay-kit';

/** What a journey may do with time. */
export interface Timeline {
  now(): Date;
  /** When the simulation ends: the demo's present. */
  readonly end: Date;
  /** Lets the given time pass in the simulated district; other journeys go on meanwhile. */
  wait(milliseconds: number): Promise<void>;
  /** Starts another journey beside this one, after the given time. */
  alongside(milliseconds: number, journey: Journey): void;
}

export type Journey = (timeline: Timeline) => Promise<void>;

/** Journeys that follow from one another: what one of them has done, the next has to be told. */
type Family = object;

interface Wake {
  readonly at: number;
  readonly order: number;
  readonly family: Family;
  readonly resume: () => Promise<void>;
}

/** What different families do within this time is delivered together: each has gone on alone, and most of a long past is delivering. */
const TOGETHER_MS = 60 * 60_000;

interface SimulationOptions {
  readonly clock: ManualClock;
  readonly end: Date;
  /** The relay delivers and the task force's clocks move on: before a family takes its next step, and at least once an hour of steps. */
  readonly settle: () => Promise<void>;
  readonly onProgress?: (at: Date) => void;
}

/**
 * Runs many journeys in one simulated time, step by step in the order of their instants. A journey is an ordinary async
 * function that waits; it must await nothing but its own steps and `wait`. What lies after `end` does not happen.
 */
export class Simulation {
  private readonly wakes: Wake[] = [];
  private launched = 0;

  constructor(private readonly options: SimulationOptions) {}

  launch(at: Date, journey: Journey): void {
    this.launchOf({}, at, journey);
  }

  private launchOf(family: Family, at: Date, journey: Journey): void {
    let parked: { promise: Promise<void>; release: () => void; fail: (reason: unknown) => void } = gate();
    const timeline: Timeline = {
      now: () => this.options.clock.now(),
      end: this.options.end,
      alongside: (milliseconds, other) => this.launchOf(family, this.inTime(milliseconds), other),
      wait: (milliseconds) =>
        new Promise<void>((go) => {
          this.wakeAt(family, this.inTime(milliseconds).getTime(), async () => {
            parked = gate();
            go();
            await parked.promise;
          });
          parked.release();
        }),
    };
    this.wakeAt(family, at.getTime(), async () => {
      parked = gate();
      journey(timeline).then(
        () => parked.release(),
        (reason: unknown) => parked.fail(reason),
      );
      await parked.promise;
    });
  }

  /** Plays everything that happens before the end; the clock then stands at the end. */
  async run(): Promise<void> {
    const { clock, end, settle, onProgress } = this.options;
    const unsettled = new Set<Family>();
    let since = 0;
    for (let wake = this.wakes.shift(); wake && wake.at <= end.getTime(); wake = this.wakes.shift()) {
      if (unsettled.has(wake.family) || (unsettled.size > 0 && wake.at - since > TOGETHER_MS)) {
        await settle();
        unsettled.clear();
      }
      if (wake.at > clock.now().getTime()) clock.set(new Date(wake.at));
      if (unsettled.size === 0) since = wake.at;
      unsettled.add(wake.family);
      await wake.resume();
      onProgress?.(clock.now());
    }
    await settle();
    clock.set(end);
    await settle();
  }

  private inTime(milliseconds: number): Date {
    return new Date(this.options.clock.now().getTime() + Math.max(0, milliseconds));
  }

  private wakeAt(family: Family, at: number, resume: () => Promise<void>): void {
    const wake: Wake = { at, order: this.launched++, family, resume };
    let low = 0;
    let high = this.wakes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.wakes[middle];
      if (other && (other.at < at || (other.at === at && other.order < wake.order))) low = middle + 1;
      else high = middle;
    }
    this.wakes.splice(low, 0, wake);
  }
}

function gate(): { promise: Promise<void>; release: () => void; fail: (reason: unknown) => void } {
  let release: () => void = () => undefined;
  let fail: (reason: unknown) => void = () => undefined;
  const promise = new Promise<void>((resolve, reject) => {
    release = resolve;
    fail = reject;
  });
  return { promise, release, fail };
}
