import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createActChain,
  createInProcessTransport,
  createKeyBundle,
  createManualClock,
  Directory,
  keyPublishedData,
  saveKeyBundle,
  type ActDraft,
  type KeyBundle,
  type ManualClock,
  type RelayLogger,
} from '@estafet/relay-kit';
import { newActId, type ActEnvelope, type ActType, type Json } from '@estafet/schema';
import {
  createBoardDataSource,
  createEngineDataSource,
  createTaskForce,
  migrateTaskForce,
  TASK_FORCE_ID,
  type TaskForce,
} from '@estafet/task-force';
import type { DataSource } from 'typeorm';
import type { LocalPostgres } from '../../local/postgres';
import { runRebuild } from '../../local/rebuild-program';

const START = new Date('2025-01-06T01:00:00.000Z');
const MINUTE = 60_000;
const BATCH = 500;
const MEMBERS = ['polres', 'dinsos', 'p2tp2a', 'lsm'] as const;

export const TASK_FORCE_DATABASE = { name: 'bench_task_force', roles: ['engine', 'board'] };

const quiet: RelayLogger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A task force on a real database; the agencies are only their keys and their chains of signed acts. */
export interface PaperDistrict {
  readonly taskForce: TaskForce;
  readonly engine: DataSource;
  readonly board: DataSource;
  readonly clock: ManualClock;
  /** Builds the board anew by the operator's program; answers what that took by its own clock. */
  rebuild(): Promise<{ acts: number; seconds: number }>;
  /** Lives so many more cases; answers how many acts that were, and the seconds that the task force took over them. */
  live(cases: number): Promise<{ acts: number; seconds: number }>;
  end(): Promise<void>;
}

type Chain = ReturnType<typeof createActChain>;

export async function openPaperDistrict(postgres: LocalPostgres): Promise<PaperDistrict> {
  const { name } = TASK_FORCE_DATABASE;
  await migrateTaskForce({
    url: postgres.urlFor(name, 'owner'),
    engineRole: `${name}_engine`,
    boardRole: `${name}_board`,
  });
  const keys = createKeyBundle([...MEMBERS, TASK_FORCE_ID]);
  const clock = createManualClock(START);
  const engine = createEngineDataSource(postgres.urlFor(name, 'engine'));
  const board = createBoardDataSource(postgres.urlFor(name, 'board'));
  const taskForce = await createTaskForce({
    engineDataSource: engine,
    boardDataSource: board,
    clock,
    keys,
    directory: new Directory(entriesOf(keys)),
    transport: createInProcessTransport(new Map()),
    logger: quiet,
    assumeAllRulesOn: true,
    assumeAllRecorded: true,
  });
  const desk = new Desks(keys, clock, taskForce);
  await desk.publishKeys();
  return {
    taskForce,
    engine,
    board,
    clock,
    rebuild: () => rebuild(postgres, keys),
    live: (cases) => desk.live(cases),
    end: () => taskForce.stop(),
  };
}

function entriesOf(keys: KeyBundle) {
  return [...MEMBERS, TASK_FORCE_ID].map((id) => ({
    id,
    kind: id === TASK_FORCE_ID ? ('TASK_FORCE' as const) : ('NGO' as const),
    name: { id, en: id },
    isMember: true,
    fingerprint: keys.of(id).signing[0]?.kid,
  }));
}

async function rebuild(postgres: LocalPostgres, keys: KeyBundle): Promise<{ acts: number; seconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'estafet-bench-rebuild-'));
  try {
    const { name } = TASK_FORCE_DATABASE;
    const files = { keys: join(folder, 'task-force.keys'), directory: join(folder, 'directory.json') };
    const passphrase = randomBytes(24).toString('hex');
    saveKeyBundle(files.keys, passphrase, keys);
    writeFileSync(files.directory, JSON.stringify(entriesOf(keys)));
    const said = await runRebuild({
      ESTAFET_PORT: '0',
      ESTAFET_ENGINE_DATABASE_URL: postgres.urlFor(name, 'engine'),
      ESTAFET_BOARD_DATABASE_URL: postgres.urlFor(name, 'board'),
      ESTAFET_GATEWAY_KEY: randomBytes(32).toString('hex'),
      ESTAFET_KEYS_FILE: files.keys,
      ESTAFET_KEYS_PASSPHRASE: passphrase,
      ESTAFET_DIRECTORY_FILE: files.directory,
      ESTAFET_ALL_RULES_ON: 'true',
      ESTAFET_ALL_RECORDED: 'true',
    });
    const [acts, seconds] = /(\d+) acts in ([\d.]+) s/.exec(said)?.slice(1).map(Number) ?? [];
    if (acts === undefined || seconds === undefined) throw new Error(`the rebuild said: ${said}`);
    return { acts, seconds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The agencies' side: seals acts, and hands them over in batches as the relay does. */
class Desks {
  private readonly chains: ReadonlyMap<string, Chain>;
  private readonly outboxes = new Map<string, ActEnvelope[]>();
  private readonly keyActs = new Map<string, ActEnvelope>();
  private lived = 0;
  private spentMs = 0;

  constructor(
    private readonly keys: KeyBundle,
    private readonly clock: ManualClock,
    private readonly taskForce: TaskForce,
  ) {
    this.chains = new Map(MEMBERS.map((id) => [id, createActChain(keys.of(id))]));
  }

  async publishKeys(): Promise<void> {
    for (const id of MEMBERS) {
      const own = this.keys.of(id);
      const [pair] = own.signing;
      if (!pair) throw new Error('a member without a key');
      this.keyActs.set(id, this.seal(id, 'key.published', { data: keyPublishedData(pair, own) }));
      await this.deliver(id);
    }
  }

  async live(cases: number): Promise<{ acts: number; seconds: number }> {
    const before = this.spentMs;
    let acts = 0;
    for (let index = 0; index < cases; index += 1) {
      acts += this.liveCase();
      for (const [id, waiting] of this.outboxes) if (waiting.length >= BATCH) await this.deliver(id);
    }
    for (const id of this.outboxes.keys()) await this.deliver(id);
    return { acts, seconds: (this.spentMs - before) / 1000 };
  }

  /** The acts of an ordinary case, closed in the end; every fifth is dropped on the way, so that gaps open and stay. */
  private liveCase(): number {
    this.lived += 1;
    const n = this.lived;
    this.clock.advance(11 * MINUTE);
    const from = MEMBERS[n % MEMBERS.length] ?? 'polres';
    const to = MEMBERS[(n + 1) % MEMBERS.length] ?? 'dinsos';
    const caseId = newActId(this.clock.now());
    const about = { caseId, referralId: undefined as string | undefined };
    const steps: [string, ActType, Record<string, Json>][] = [
      [from, 'case.opened', { channel: 'POLICE', isChild: n % 3 !== 0, ageBand: '15-17', sex: 'FEMALE' }],
      [from, 'client.registered', { basicNeedsMet: true }],
      [from, 'assessment.completed', { traumaLevel: 'MODERATE', danger: n % 9 === 0 }],
      [
        from,
        'referral.sent',
        {
          kind: 'SERVICE',
          to,
          urgency: n % 4 === 0 ? 'URGENT' : 'NORMAL',
          clientMoves: true,
          services: ['SV04'],
          told: {},
        },
      ],
      [to, 'referral.accepted', {}],
      [from, 'handover.given', { attempt: 1 }],
      [to, 'handover.taken', { attempt: 1, clientSaysTold: {} }],
      [to, 'service.started', {}],
      [to, 'client.informed', { about: 'DECISION' }],
      [to, 'referral.feedback', { outcome: 'SERVICE_COMPLETED' }],
      [from, 'case.closed', {}],
    ];
    const kept = n % 5 === 0 ? steps.slice(0, 4 + (n % 4)) : steps;
    for (const [by, type, data] of kept) {
      const id = type === 'case.opened' ? caseId : newActId(this.clock.now());
      if (type === 'referral.sent') about.referralId = id;
      const isOfReferral = /^(referral|handover|service)\./.test(type);
      this.seal(by, type, { id, caseId, ...(isOfReferral ? { referralId: about.referralId } : {}), data });
    }
    return kept.length;
  }

  private seal(by: string, type: ActType, draft: Partial<ActDraft>): ActEnvelope {
    const chain = this.chains.get(by);
    if (!chain) throw new Error(`${by} keeps no log`);
    const now = this.clock.now();
    const envelope = chain.seal({
      agencyId: by,
      type,
      now,
      actor: { role: 'frontline' },
      audience: [TASK_FORCE_ID],
      data: {},
      ...draft,
    });
    const { board, engine } = envelope.parts;
    // The task force gets these two parts and no other.
    const act = { ...envelope, parts: { ...(board ? { board } : {}), ...(engine ? { engine } : {}) } };
    this.outboxes.set(by, [...(this.outboxes.get(by) ?? []), act]);
    return act;
  }

  /** Only this is measured: what sealing costs is the agencies' own. */
  private async deliver(senderId: string): Promise<void> {
    const waiting = this.outboxes.get(senderId) ?? [];
    this.outboxes.set(senderId, []);
    const key = this.keyActs.get(senderId);
    const startedAt = performance.now();
    for (let at = 0; at < waiting.length; at += BATCH) {
      const answer = await this.taskForce.relay.receive(TASK_FORCE_ID, {
        senderId,
        recipientId: TASK_FORCE_ID,
        items: waiting.slice(at, at + BATCH),
        keys: key ? [key] : [],
      });
      if (answer.stopped !== undefined)
        throw new Error(`the task force stopped ${senderId}: ${answer.stopped}`);
    }
    this.spentMs += performance.now() - startedAt;
  }
}
