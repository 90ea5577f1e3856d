import { DEMO_PARTIES, TASK_FORCE_ID } from '../../demo/district';
import { SERVICES } from '../../local/deployables';
import { type ScratchSystem, startScratchSystem } from '../../testing/scratch-system';
import { inDatabase } from '../judge/databases';
import { taskForceService } from '../judge/projection';
import { countUnderway, settle } from '../judge/settling';
import { latencyOf, type Latency } from './latency';
import { ACTS_PER_CASE, caseOfOutage, queueActs } from './outage-acts';
import { type Beat, Pulse } from './pulse';

export interface BacklogOptions {
  /** How many acts wait for the task force when it comes back. */
  readonly acts: number;
  readonly minutes: number;
  readonly say: (line: string) => void;
}

export interface BacklogRun {
  readonly queued: number;
  readonly drainSeconds: number;
  readonly actsPerSecond: number;
  /** Acts of the backlog that the task force holds, and that have had their effect. */
  readonly received: number;
  readonly folded: number;
  readonly cases: { readonly expected: number; readonly onBoard: number };
  /** Live acts between two agencies: before the task force came back, and while its backlog drained. */
  readonly quiet: Latency;
  readonly draining: Latency;
  /** Live acts for the task force while the backlog drained. */
  readonly toTaskForce: Latency;
  /** Those that were sent in the drain's first half, and of these the ones that came in before the drain's end. */
  readonly overtaking: { readonly sent: number; readonly arrived: number };
}

/** Live work goes on between two agencies that wrote nothing during the outage. */
const LIVE = { from: 'lsm-pelita', to: 'balai' } as const;
const BACKLOG_AGENCIES = DEMO_PARTIES.filter(
  ({ id, isMember }) => isMember && id !== LIVE.from && id !== LIVE.to,
).map(({ id }) => id);
const QUIET_MS = 5_000;
const LOOK_EVERY_MS = 200;

/** The task force is away for a day while a district works; then it comes back, and others go on working. */
export async function runBacklog(options: BacklogOptions): Promise<BacklogRun> {
  options.say('Starting a district of real processes …');
  const system = await startScratchSystem({ isDurable: true });
  try {
    return await runOn(system, options);
  } finally {
    await system.remove();
  }
}

async function runOn(system: ScratchSystem, { acts, minutes, say }: BacklogOptions): Promise<BacklogRun> {
  const withinMs = minutes * 60_000;
  await system.process('task-force').stop();
  say(`Writing ${acts} acts that cannot be delivered …`);
  const cases = Math.ceil(acts / ACTS_PER_CASE);
  await writeOutage(system, cases);
  await until(withinMs, async () => (await countUnderway(system.postgres)).unnumbered === 0);
  const pulse = new Pulse(system, LIVE);
  await pause(QUIET_MS);
  say('The task force comes back …');
  system.process('task-force').start();
  const queued = cases * ACTS_PER_CASE;
  await until(withinMs, async () => (await countAtTaskForce(system)).received > 0);
  const begun = pulse.now;
  await until(withinMs, async () => (await countAtTaskForce(system)).received >= queued);
  const ended = pulse.now;
  await pulse.stop();
  await settle(system.postgres, withinMs);
  const held = await countAtTaskForce(system);
  const seconds = (ended - begun) / 1000;
  return {
    ...{ queued, drainSeconds: seconds, actsPerSecond: queued / seconds },
    ...{ received: held.received, folded: held.folded },
    // One more: the case of the live work.
    cases: { expected: cases + 1, onBoard: held.cases },
    ...figuresOf(pulse.beats, { begun, ended }),
  };
}

function figuresOf(beats: readonly Beat[], { begun, ended }: { begun: number; ended: number }) {
  const during = beats.filter(({ sentAt }) => sentAt >= begun && sentAt <= ended);
  const toTaskForce = during.filter(({ recipient }) => recipient === TASK_FORCE_ID);
  const early = toTaskForce.filter(({ sentAt }) => sentAt <= (begun + ended) / 2);
  const isInTime = ({ sentAt, arrivedAfterMs }: Beat): boolean =>
    arrivedAfterMs !== undefined && sentAt + arrivedAfterMs < ended;
  const between = (some: readonly Beat[]) => latencyOf(some.filter(({ recipient }) => recipient === LIVE.to));
  return {
    quiet: between(beats.filter(({ sentAt }) => sentAt < begun)),
    draining: between(during),
    toTaskForce: latencyOf(toTaskForce),
    overtaking: { sent: early.length, arrived: early.filter(isInTime).length },
  };
}

async function writeOutage(system: ScratchSystem, cases: number): Promise<void> {
  const now = new Date();
  const acts = Array.from({ length: cases }, (_, index) =>
    caseOfOutage({
      opener: BACKLOG_AGENCIES[index % BACKLOG_AGENCIES.length] ?? '',
      receiver: BACKLOG_AGENCIES[(index + 3) % BACKLOG_AGENCIES.length] ?? '',
      at: index / cases,
      now,
    }),
  ).flat();
  for (const service of SERVICES) {
    const own = acts.filter(({ agencyId }) => service.hosted.includes(agencyId));
    if (own.length > 0) await inDatabase(system.postgres, service, (client) => queueActs(client, own));
  }
}

function countAtTaskForce(
  system: ScratchSystem,
): Promise<{ received: number; folded: number; cases: number }> {
  return inDatabase(system.postgres, taskForceService(), async (client) => {
    const { rows } = await client.query<{ received: string; folded: string; cases: string }>(
      `SELECT count(*) AS received, count(*) FILTER (WHERE status = 'FOLDED') AS folded,
         (SELECT count(*) FROM board.case_view) AS cases
       FROM receipt WHERE sender_id = ANY($1) AND case_id IS NOT NULL`,
      [BACKLOG_AGENCIES],
    );
    const [row] = rows;
    return { received: Number(row?.received), folded: Number(row?.folded), cases: Number(row?.cases) };
  });
}

async function until(withinMs: number, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error('the backlog did not move on in time');
    await pause(LOOK_EVERY_MS);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
