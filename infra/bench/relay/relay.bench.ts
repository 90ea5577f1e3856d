import { fork } from 'node:child_process';
import { join } from 'node:path';
import { appendAct, asAgency, bundleToText, createKeyBundle } from '@estafet/relay-kit';
import type { EntityManager, DataSource } from 'typeorm';
import { Client } from 'pg';
import type { BenchOptions } from '../bench-options';
import { withPostgres } from '../bench-postgres';
import { insertRate } from '../insert-rate';
import type { LocalPostgres } from '../../local/postgres';
import type { BenchReport } from '../report';
import { median } from '../statistics';
import type { ReceiverSettings } from './receiver-main';
import { migrateRelay, openRelay } from './relay-service';

const SENDER = 'pengirim';
const RECEIVER = 'penerima';
const WRITERS = 16;
/** A district has some hundred acts a day. */
const LIVE_PER_SECOND = 20;
const DATABASES = [
  { name: 'bench_sender', roles: ['app'] },
  { name: 'bench_receiver', roles: ['app'] },
];

/** From the sender's commit to the receiver's, between two processes over HTTP, each with its own database. */
export function relayBench(options: BenchOptions): Promise<BenchReport> {
  return withPostgres(DATABASES, (postgres) => run(postgres, options));
}

async function run(
  postgres: LocalPostgres,
  { rounds, seconds, isLarge }: BenchOptions,
): Promise<BenchReport> {
  const backlogSize = isLarge ? 100_000 : 5_000;
  for (const { name } of DATABASES) await migrateRelay(postgres.urlFor(name, 'owner'), `${name}_app`);
  const keys = createKeyBundle([SENDER, RECEIVER]);
  const kidOf = (id: string): string => keys.of(id).signing[0]?.kid ?? '';
  const receiver = await startReceiver({
    url: postgres.urlFor('bench_receiver', 'app'),
    own: RECEIVER,
    other: { id: SENDER, kid: kidOf(SENDER) },
    keys: bundleToText(keys),
  });
  const watcher = new Client({ connectionString: postgres.urlFor('bench_receiver', 'postgres') });
  await watcher.connect();
  const results = { inserts: [] as number[], backlog: [] as number[], live: [] as number[] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      results.inserts.push(
        await insertRate(postgres.urlFor('bench_receiver', 'owner'), { writers: WRITERS, seconds }),
      );
      const sender = await openRelay(postgres.urlFor('bench_sender', 'app'), {
        own: SENDER,
        other: { id: RECEIVER, kid: kidOf(RECEIVER), endpoint: receiver.endpoint },
        keys,
      });
      const before = await writeBacklog(sender.dataSource, backlogSize);
      const startedAt = performance.now();
      const live = writeBeside(sender.dataSource);
      await sender.relay.start();
      await until(watcher, before);
      results.backlog.push((backlogSize / (performance.now() - startedAt)) * 1000);
      await live.stop();
      results.live.push(await liveRate(sender.dataSource, watcher, seconds));
      await sender.close();
    }
  } finally {
    receiver.stop();
    await watcher.end();
  }
  const [inserts, backlog, live] = [median(results.inserts), median(results.backlog), median(results.live)];
  return {
    name: 'relay',
    conditions: `one pair, two processes over HTTP, fsync on; ${rounds} rounds in turn, medians`,
    figures: [
      {
        what: `backlog of ${backlogSize} acts beside ${LIVE_PER_SECOND} new ones a second, numbered, signed, sent, verified, stored`,
        measured: `${backlog.toFixed(0)} acts/s`,
        against: `${inserts.toFixed(0)} single-row INSERTs/s by ${WRITERS} writers`,
        ratio: backlog / inserts,
        ...(isLarge
          ? { goal: '≥ 1,500 acts/s', isReached: backlog >= 1_500 }
          : { goal: '≥ 3,000 acts/s', isReached: backlog >= 3_000 }),
      },
      {
        what: `live, ${WRITERS} writers committing one act each time (the writing included)`,
        measured: `${live.toFixed(0)} acts/s`,
        against: `${inserts.toFixed(0)} single-row INSERTs/s by ${WRITERS} writers`,
        ratio: live / inserts,
        goal: '≥ 1,500 acts/s',
        isReached: live >= 1_500,
      },
    ],
    skipped: [],
    rounds: results,
  };
}

/** Acts that are committed while nobody numbers them; answers how many the sender has written in all. */
async function writeBacklog(dataSource: DataSource, count: number): Promise<number> {
  const perTransaction = 500;
  for (let written = 0; written < count; written += perTransaction) {
    await asAgency(dataSource, SENDER, async (manager) => {
      for (let index = 0; index < perTransaction; index += 1) await writeAct(manager);
    });
  }
  return writtenBy(dataSource);
}

async function writeAct(manager: EntityManager): Promise<void> {
  await appendAct(manager, {
    agencyId: SENDER,
    type: 'case.opened',
    now: new Date(),
    actor: { role: 'frontline' },
    audience: [RECEIVER],
    data: { channel: 'NGO', isChild: true, ageBand: '15-17' },
  });
}

/** Somebody who goes on writing while the backlog drains. */
function writeBeside(dataSource: DataSource): { stop(): Promise<void> } {
  let isStopped = false;
  const writing = (async () => {
    while (!isStopped) {
      await asAgency(dataSource, SENDER, writeAct);
      await new Promise((done) => setTimeout(done, 1_000 / LIVE_PER_SECOND));
    }
  })();
  return {
    stop: () => {
      isStopped = true;
      return writing;
    },
  };
}

async function writtenBy(dataSource: DataSource): Promise<number> {
  const [row] = await asAgency(dataSource, SENDER, (manager) =>
    manager.query<{ total: number }[]>('SELECT count(*)::int AS total FROM act_log WHERE agency_id = $1', [
      SENDER,
    ]),
  );
  return row?.total ?? 0;
}

async function liveRate(dataSource: DataSource, watcher: Client, seconds: number): Promise<number> {
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  const before = await headOf(watcher);
  const writer = async (): Promise<void> => {
    while (performance.now() < endsAt) await asAgency(dataSource, SENDER, writeAct);
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  const all = await writtenBy(dataSource);
  await until(watcher, all);
  return ((all - before) / (performance.now() - startedAt)) * 1000;
}

async function headOf(watcher: Client): Promise<number> {
  const { rows } = await watcher.query<{ seq: string }>(
    'SELECT seq FROM sender_head WHERE agency_id = $1 AND sender_id = $2',
    [RECEIVER, SENDER],
  );
  return Number(rows[0]?.seq ?? 0);
}

async function until(watcher: Client, seq: number): Promise<void> {
  while ((await headOf(watcher)) < seq) await new Promise((done) => setTimeout(done, 5));
}

async function startReceiver(settings: ReceiverSettings): Promise<{ endpoint: string; stop(): void }> {
  const child = fork(join(__dirname, 'receiver-main.js'), [], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.send(settings);
  const { endpoint } = await new Promise<{ endpoint: string }>((resolve, reject) => {
    child.once('message', (message) => {
      resolve(message as { endpoint: string });
    });
    child.once('exit', () => {
      reject(new Error('the receiver ended before it listened'));
    });
  });
  return { endpoint, stop: () => child.disconnect() };
}
