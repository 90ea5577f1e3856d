import {
  createInProcessTransport,
  createKeyBundle,
  createManualClock,
  Directory,
  type KeyBundle,
  type ManualClock,
  type RelayLogger,
} from '@estafet/relay-kit';
import { keyPublishedData, KEY_PUBLISHED } from '@estafet/relay-kit/keys/key-acts';
import { createActChain } from '@estafet/relay-kit/log/chain';
import { createScratchDatabase } from '@estafet/relay-kit/testing/scratch-database';
import { isActType, keepParts, newActId, type ActEnvelope } from '@estafet/schema';
import {
  createBoardDataSource,
  createEngineDataSource,
  createTaskForce,
  migrateTaskForce,
  type TaskForce,
} from '@estafet/task-force';
import { BUILT_RULES } from '@estafet/task-force/rules/evaluate';
import { seededRandom } from '../demo/random';
import { planInFileOrder, planShuffled, type Delivery, type Order } from './delivery-plan';
import { judge, type Sight, type Verdict } from './judge';
import { TASK_FORCE, type Party } from './parties';
import type { Script } from './script';
import type { ScriptedAct } from './scripted-act';

/** What was seen and judged at one instant at which the clock stopped. */
export interface Stop {
  readonly at: string;
  readonly sight: Sight;
  readonly verdicts: readonly Verdict[];
}

export interface PlayOptions {
  readonly order: Order;
  readonly seed: number;
}

/** The inbox did not take an act in: a fault of the player or of the task force, never of the scenario's rules. */
export class RefusedAct extends Error {}

const KEYS_PUBLISHED_DAYS_BEFORE = 60;
const DAY_MS = 86_400_000;

/**
 * Plays a script through the task force's own inbox into a scratch database: agencies are their keys and their chains of
 * signed acts. All rules are ON and every agency counts as recording everything (rules.md 1, 2).
 */
export async function play(script: Script, { order, seed }: PlayOptions): Promise<Stop[]> {
  const stage = await Stage.build(script);
  try {
    const random = seededRandom(seed);
    const stops: Stop[] = [];
    let from = stage.now();
    let played = 0;
    for (const { at, expectation } of script.expectations) {
      const ahead = script.acts.slice(played).filter(({ recordedAt }) => recordedAt <= at);
      played += ahead.length;
      const plan =
        order === 'shuffled'
          ? planShuffled({ acts: ahead, from, until: at, random })
          : planInFileOrder(ahead);
      for (const delivery of plan) await stage.deliver(delivery);
      const sight = await stage.lookAt(at);
      stops.push({
        at: expectation.at,
        sight,
        verdicts: judge({ script, builtRules: BUILT_RULES, expectation, sight }),
      });
      from = at;
    }
    return stops;
  } finally {
    await stage.strike();
  }
}

/** A task force on a database of its own, and the chains of the agencies that write to it. */
class Stage {
  private readonly sealed = new Map<string, ActEnvelope>();

  private constructor(
    private readonly taskForce: TaskForce,
    private readonly clock: ManualClock,
    private readonly authors: ReadonlyMap<string, Author>,
    readonly strike: () => Promise<void>,
  ) {}

  static async build(script: Script): Promise<Stage> {
    const parties = [...script.parties.values()];
    const members = parties.filter(({ isMember, id }) => isMember && id !== TASK_FORCE);
    const keys = createKeyBundle([TASK_FORCE, ...members.map(({ id }) => id)]);
    const start = new Date((script.acts[0]?.recordedAt.getTime() ?? 0) - KEYS_PUBLISHED_DAYS_BEFORE * DAY_MS);
    const clock = createManualClock(start);
    const database = await createScratchDatabase(['engine', 'board']);
    await migrateTaskForce({
      url: database.ownerUrl,
      engineRole: database.roleName('engine'),
      boardRole: database.roleName('board'),
    });
    const taskForce = await createTaskForce({
      engineDataSource: createEngineDataSource(database.urlFor('engine')),
      boardDataSource: createBoardDataSource(database.urlFor('board')),
      clock,
      keys,
      directory: directoryOf(parties, keys),
      transport: createInProcessTransport(new Map()),
      logger: quiet,
      assumeAllRulesOn: true,
      assumeAllRecorded: true,
    });
    const authors = new Map(members.map(({ id }) => [id, authorOf(id, keys, start)]));
    const strike = async (): Promise<void> => {
      await taskForce.stop();
      await database.drop();
    };
    const stage = new Stage(taskForce, clock, authors, strike);
    for (const author of authors.values()) await stage.hand(author.id, [author.introduction]);
    return stage;
  }

  now(): Date {
    return this.clock.now();
  }

  async deliver({ author, batches, notBefore }: Delivery): Promise<void> {
    if (notBefore > this.clock.now()) this.clock.set(notBefore);
    await this.taskForce.tick();
    if (author === TASK_FORCE) {
      for (const act of new Set(batches.flat())) await this.record(act);
      return;
    }
    // Sealed in the log's order first: a batch may overtake its predecessor on the way, never in the chain.
    for (const act of [...new Set(batches.flat())].sort(byPlace)) this.seal(act);
    for (const batch of batches)
      await this.hand(
        author,
        batch.map((act) => this.seal(act)),
      );
  }

  /** Moves the clock to the instant and reads what the task force sees then. */
  async lookAt(at: Date): Promise<Sight> {
    if (at > this.clock.now()) this.clock.set(at);
    await this.taskForce.tick();
    const { gaps, referrals, cases } = await this.taskForce.snapshot(at);
    return { gaps: gaps.filter(({ state }) => state !== 'WAIVED'), referrals, cases };
  }

  private async hand(senderId: string, items: readonly ActEnvelope[]): Promise<void> {
    const author = this.authors.get(senderId);
    if (!author) throw new RefusedAct(`${senderId} keeps no log and cannot sign`);
    const answer = await this.taskForce.relay.receive(TASK_FORCE, {
      senderId,
      recipientId: TASK_FORCE,
      items: items.map((act) => keepParts(act, ['board', 'engine'])),
      keys: [author.introduction],
    });
    if (answer.stopped !== undefined)
      throw new RefusedAct(`the inbox stopped ${senderId}: ${answer.stopped}`);
  }

  /** What the task force does itself goes into its own log. */
  private async record({ draft }: ScriptedAct): Promise<void> {
    const { type, id, occurredAt, caseId, referralId, actor, audience, data } = draft;
    if (!isActType(type)) return;
    await this.taskForce.act({ type, id, occurredAt, caseId, referralId, actor, audience, data });
  }

  private seal(act: ScriptedAct): ActEnvelope {
    const known = this.sealed.get(act.draft.id);
    if (known) return known;
    const author = this.authors.get(act.draft.agencyId);
    if (!author) throw new RefusedAct(`${act.draft.agencyId} keeps no log and cannot sign`);
    const envelope = author.chain.seal(act.draft);
    this.sealed.set(act.draft.id, envelope);
    return envelope;
  }
}

interface Author {
  readonly id: string;
  readonly chain: ReturnType<typeof createActChain>;
  /** The act that publishes its key, signed by that key; the enrolment holds the fingerprint. */
  readonly introduction: ActEnvelope;
}

function authorOf(id: string, keys: KeyBundle, now: Date): Author {
  const own = keys.of(id);
  const [pair] = own.signing;
  if (!pair) throw new RefusedAct(`${id} has no signing key`);
  const chain = createActChain(own);
  const introduction = chain.seal({
    id: newActId(now),
    agencyId: id,
    type: KEY_PUBLISHED,
    now,
    actor: { role: 'administrator' },
    audience: [TASK_FORCE],
    data: keyPublishedData(pair, own),
  });
  return { id, chain, introduction };
}

function directoryOf(parties: readonly Party[], keys: KeyBundle): Directory {
  return new Directory(
    parties.map(({ id, kind, isMember, syncGraceHours }) => ({
      id,
      kind,
      name: { id, en: id },
      isMember,
      syncGraceHours,
      fingerprint: isMember ? keys.of(id).signing[0]?.kid : undefined,
    })),
  );
}

/** Ids rise with the order of the script. */
function byPlace(a: ScriptedAct, b: ScriptedAct): number {
  return a.draft.id < b.draft.id ? -1 : 1;
}

const quiet: RelayLogger = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
