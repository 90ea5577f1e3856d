import {
  createInProcessTransport,
  createKeyBundle,
  createManualClock,
  Directory,
  type DirectoryEntry,
  type KeyBundle,
  type KeyPair,
  type ManualClock,
  type RelayLogger,
} from '@estafet/relay-kit';
import { createScratchDatabase, type ScratchDatabase } from '@estafet/relay-kit/testing/scratch-database';
import {
  buildEnvelope,
  GENESIS_HASH,
  newActId,
  saltPart,
  sortIntoParts,
  type ActEnvelope,
  type ActType,
  type Json,
  type PartName,
  type SaltedPart,
} from '@estafet/schema';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import {
  createBoardDataSource,
  createEngineDataSource,
  createTaskForce,
  migrateTaskForce,
  TASK_FORCE_ID,
  type TaskForce,
  type TaskForceOptions,
} from '../../src';

export const START = new Date('2026-03-02T02:00:00.000Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const label = (name: string) => ({ id: name, en: name });

/** Members keep logs; the hospital is a partner, the home for HIV patients a sensitive one. */
export const PARTIES: readonly Omit<DirectoryEntry, 'fingerprint'>[] = [
  { id: 'polres', kind: 'POLICE', name: label('Polres Cianjur'), isMember: true, dutyPhone: '0263-111' },
  { id: 'p2tp2a', kind: 'SERVICE_CENTRE', name: label('UPTD PPA'), isMember: true, dutyPhone: '0263-222' },
  { id: 'dinsos', kind: 'SOCIAL_SERVICES', name: label('Dinas Sosial'), isMember: true },
  { id: 'rpsw', kind: 'SOCIAL_SERVICES', name: label('RPSW'), isMember: true },
  { id: 'lsm', kind: 'NGO', name: label('LSM'), isMember: true },
  { id: 'rs-polri', kind: 'PARTNER', name: label('RS Polri'), isMember: false },
  { id: 'panti-hiv', kind: 'PARTNER', name: label('Panti HIV'), isMember: false, isSensitive: true },
];

export interface ActInput {
  readonly caseId?: string;
  readonly referralId?: string;
  readonly data?: Record<string, Json>;
  readonly onBehalfOf?: string;
  readonly via?: 'LINK' | 'PHONE';
  readonly provisional?: boolean;
  readonly occurredAt?: Date;
}

/** A task force on a real database, with agencies that are only their keys and their chains of signed acts. */
export interface TestDistrict {
  readonly taskForce: TaskForce;
  readonly clock: ManualClock;
  readonly directory: Directory;
  readonly database: ScratchDatabase;
  readonly engine: DataSource;
  readonly board: DataSource;
  /** Signs an act, without sending it. */
  sign(by: string, type: ActType, input?: ActInput): ActEnvelope;
  /** Hands signed acts of one author to the task force, as one batch. */
  deliver(...acts: ActEnvelope[]): Promise<void>;
  /** Signs and hands over at once; answers the act's id. */
  act(by: string, type: ActType, input?: ActInput): Promise<string>;
  /** Asks the database as the engine does, with row-level security standing at the task force. */
  ask(sql: string): Promise<Record<string, unknown>[]>;
  /** Makes every write to a table fail as a full disk would, until it is mended. */
  breakOnce(table: string): Promise<void>;
  mend(table: string): Promise<void>;
  /** Makes the projection refuse one case, as an act would that nobody foresaw. */
  refuse(caseId: string): Promise<void>;
  /** Hears what the event stream hears. */
  listen(): Promise<NoticeListener>;
  end(): Promise<void>;
}

export interface Notice {
  readonly audience: readonly string[];
  readonly ids: readonly string[];
}

export interface NoticeListener {
  readonly received: Notice[];
  until(isIt: (notice: Notice) => boolean): Promise<void>;
  end(): Promise<void>;
}

export const quiet: RelayLogger = { info: () => undefined, warn: () => undefined, error: () => undefined };

export async function createTestDistrict(options: Partial<TaskForceOptions> = {}): Promise<TestDistrict> {
  const database = await createScratchDatabase(['engine', 'board']);
  await migrateTaskForce({
    url: database.ownerUrl,
    engineRole: database.roleName('engine'),
    boardRole: database.roleName('board'),
  });
  const members = PARTIES.filter(({ isMember }) => isMember).map(({ id }) => id);
  const keys = createKeyBundle([...members, TASK_FORCE_ID]);
  const enrolled = [
    ...PARTIES,
    { id: TASK_FORCE_ID, kind: 'TASK_FORCE' as const, name: label('Gugus Tugas TPPO'), isMember: true },
  ].map((entry) => (entry.isMember ? { ...entry, fingerprint: signingKeyOf(keys, entry.id).kid } : entry));
  const directory = new Directory(enrolled);
  const clock = createManualClock(START);
  const engine = createEngineDataSource(database.urlFor('engine'));
  const board = createBoardDataSource(database.urlFor('board'));
  const taskForce = await createTaskForce({
    engineDataSource: engine,
    boardDataSource: board,
    clock,
    keys,
    directory,
    transport: createInProcessTransport(new Map()),
    logger: quiet,
    assumeAllRulesOn: true,
    assumeAllRecorded: true,
    ...options,
  });
  const chains = new Map(members.map((id) => [id, new Chain(id, keys, clock)]));
  const chainOf = (id: string): Chain => {
    const chain = chains.get(id);
    if (!chain) throw new Error(`${id} keeps no log`);
    return chain;
  };
  const deliver = async (...acts: ActEnvelope[]): Promise<void> => {
    const senderId = acts[0]?.header.agencyId;
    if (senderId === undefined) return;
    const chain = chainOf(senderId);
    await taskForce.relay.receive(TASK_FORCE_ID, {
      senderId,
      recipientId: TASK_FORCE_ID,
      items: acts,
      keys: [chain.key],
    });
  };
  for (const chain of chains.values()) await deliver(chain.key);
  return {
    taskForce,
    clock,
    directory,
    database,
    engine,
    board,
    sign: (by, type, input) => chainOf(by).sign(type, input),
    deliver,
    act: async (by, type, input) => {
      const act = chainOf(by).sign(type, input);
      await deliver(act);
      return act.header.id;
    },
    ask: (sql) =>
      engine.transaction(async (manager) => {
        await manager.query(`SELECT set_config('estafet.agency', $1, true)`, [TASK_FORCE_ID]);
        return manager.query<Record<string, unknown>[]>(sql);
      }),
    breakOnce: (table) => asOwner(database, BREAK(table)),
    mend: (table) => asOwner(database, `DROP TRIGGER broken ON ${table}`),
    refuse: (caseId) =>
      asOwner(database, `ALTER TABLE board.case_view ADD CONSTRAINT unforeseen CHECK (id <> '${caseId}')`),
    listen: () => listenTo(database.urlFor('board')),
    end: async () => {
      await taskForce.stop();
      await database.drop();
    },
  };
}

class Chain {
  readonly key: ActEnvelope;
  private seq = 0;
  private head = GENESIS_HASH;

  constructor(
    private readonly agencyId: string,
    private readonly keys: KeyBundle,
    private readonly clock: ManualClock,
  ) {
    const pair = signingKeyOf(keys, agencyId);
    const { encryption } = keys.of(agencyId);
    this.key = this.sign('key.published', {
      data: {
        kid: pair.kid,
        fingerprint: pair.kid,
        signingKey: publicMembers(pair.publicJwk),
        encryptionKey: publicMembers(encryption.publicJwk),
      },
    });
  }

  sign(type: ActType, input: ActInput = {}): ActEnvelope {
    const pair = signingKeyOf(this.keys, this.agencyId);
    const now = this.clock.now();
    const id = newActId(now);
    const parts: Partial<Record<PartName, SaltedPart>> = {};
    for (const [name, data] of Object.entries(sortIntoParts(type, input.data ?? {}))) {
      if (name === 'board' || name === 'engine') parts[name] = saltPart(data);
    }
    this.seq += 1;
    const envelope = buildEnvelope({
      header: {
        id,
        type,
        version: 1,
        agencyId: this.agencyId,
        seq: this.seq,
        caseId: input.caseId ?? (type === 'case.opened' ? id : undefined),
        referralId: input.referralId ?? (type === 'referral.sent' ? id : undefined),
        actor: { role: 'frontline' },
        onBehalfOf: input.onBehalfOf,
        via: input.via,
        occurredAt: (input.occurredAt ?? now).toISOString(),
        recordedAt: now.toISOString(),
        provisional: input.provisional,
        audience: [TASK_FORCE_ID],
        prevHash: this.head,
        kid: pair.kid,
      },
      parts,
      privateKey: pair.privateJwk,
    });
    this.head = envelope.hash;
    return envelope;
  }
}

function signingKeyOf(keys: KeyBundle, agencyId: string): KeyPair {
  const [first] = keys.of(agencyId).signing;
  if (!first) throw new Error(`${agencyId} has no signing key`);
  return first;
}

function publicMembers(jwk: KeyPair['publicJwk']): Record<string, string> {
  const members = [jwk.kty, jwk.crv, jwk.x, jwk.y];
  const names = ['kty', 'crv', 'x', 'y'];
  return Object.fromEntries(
    names.flatMap((name, index) => (members[index] === undefined ? [] : [[name, members[index]]])),
  );
}

const BREAK = (table: string): string => `
  CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
    $body$ BEGIN RAISE EXCEPTION 'no space left' USING ERRCODE = 'disk_full'; END $body$;
  CREATE TRIGGER broken BEFORE INSERT ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION fail()`;

async function asOwner(database: ScratchDatabase, sql: string): Promise<void> {
  const client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function listenTo(url: string): Promise<NoticeListener> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('LISTEN estafet_changes');
  const received: Notice[] = [];
  const watchers = new Set<() => void>();
  client.on('notification', ({ payload }) => {
    received.push(JSON.parse(payload ?? '{}') as Notice);
    for (const watcher of watchers) watcher();
  });
  return {
    received,
    until: (isIt) =>
      new Promise((resolve) => {
        const watcher = (): void => {
          if (!received.some(isIt)) return;
          watchers.delete(watcher);
          resolve();
        };
        watchers.add(watcher);
        watcher();
      }),
    end: () => client.end(),
  };
}
