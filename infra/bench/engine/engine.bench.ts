import { Client } from 'pg';
import type { LocalPostgres } from '../../local/postgres';
import type { BenchOptions } from '../bench-options';
import { withPostgres } from '../bench-postgres';
import type { BenchReport, Figure } from '../report';
import { median, percentile } from '../statistics';
import { BOARD_STATEMENTS, planOf, timesOf } from './board-statements';
import { openPaperDistrict, TASK_FORCE_DATABASE, type PaperDistrict } from './paper-district';
import { repeatPast } from './repeated-past';

/** The goals compare with ten thousand cases; a smaller district is compared with a tenth of itself. */
const MOST_CASES_BEFORE = 10_000;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** As many as the smallest run has; to copy ten million would take as long as to rebuild them. */
const COPIED_ACTS = 50_000;

/** Ingest, rebuild, ticker and the board's queries on one district: first small, then with a past of its full size. */
export function engineBench(options: BenchOptions): Promise<BenchReport> {
  return withPostgres([TASK_FORCE_DATABASE], async (postgres) => {
    const district = await openPaperDistrict(postgres);
    const admin = new Client({ connectionString: postgres.urlFor(TASK_FORCE_DATABASE.name, 'postgres') });
    await admin.connect();
    try {
      return await run({ district, admin, postgres }, options);
    } finally {
      await admin.end();
      await district.end();
    }
  });
}

interface Place {
  readonly district: PaperDistrict;
  readonly admin: Client;
  readonly postgres: LocalPostgres;
}

async function run({ district, admin, postgres }: Place, options: BenchOptions): Promise<BenchReport> {
  const { rounds, isLarge } = options;
  const { taskForce, clock } = district;
  const cases = options.cases ?? (isLarge ? 1_000_000 : 10_000);
  const casesBefore = Math.min(MOST_CASES_BEFORE, Math.floor(cases / 10));
  const begun = clock.now().getTime();
  const small = await district.live(casesBefore);
  await taskForce.tick();
  const boardBefore = await boardTimes(district, rounds);

  const times = Math.floor(cases / casesBefore) - 2;
  const periodMs = clock.now().getTime() - begun + MINUTE;
  const past = await repeatPast(postgres.urlFor(TASK_FORCE_DATABASE.name, 'postgres'), { times, periodMs });
  clock.advance(times * periodMs);
  await admin.query('ANALYZE');
  const rebuilt = await district.rebuild();
  const files = await layReady(admin);
  const copied = median(await timed(rounds, () => copyAll(admin, files)));
  await taskForce.tick();
  await admin.query('ANALYZE');

  const last = await district.live(casesBefore);
  const recomputations = await timed(rounds, () => admin.query(RECOMPUTE_ANSWERS));
  const boardAfter = await boardTimes(district, rounds);
  clock.advance(DAY);
  const ticked = await timedOnce(() => taskForce.tick());

  const total = small.acts + past + last.acts;
  const first = small.acts / small.seconds;
  const atSize = last.acts / last.seconds;
  const recomputedMs = median(recomputations);
  const perActMs = 1000 / atSize;
  const copyRate = COPIED_ACTS / (copied / 1000);
  const rebuildRate = rebuilt.acts / rebuilt.seconds;
  const dueRate = ticked.value / (ticked.ms / 1000);
  return {
    name: 'engine',
    conditions: `${cases} cases, ${total} acts, all rules on, fsync on, batches of 500 signed acts; ${past} acts of the past repeat the first ${small.acts}`,
    figures: [
      {
        what: `ingest at ${cases} cases (verify, store, fold, judge)`,
        measured: `${atSize.toFixed(0)} acts/s`,
        against: `the same at ${casesBefore} cases: ${first.toFixed(0)} acts/s`,
        ratio: atSize / first,
        goal: '≥ 2,000 acts/s, ≥ 0.77 ×',
        isReached: atSize >= 2_000 && atSize / first >= 1 / 1.3,
      },
      {
        what: 'one act judged as it comes',
        measured: `${perActMs.toFixed(2)} ms`,
        against: `G01 alone recomputed in SQL over all acts: ${recomputedMs.toFixed(0)} ms`,
        ratio: recomputedMs / perActMs,
        goal: '≥ 100 × at 1,000,000 cases',
        ...(cases >= 1_000_000 ? { isReached: recomputedMs / perActMs >= 100 } : {}),
      },
      {
        what: `ticker, ${ticked.value} due cases`,
        measured: `${dueRate.toFixed(0)} cases/s`,
        against: '–',
        goal: '≥ 5,000 cases/s',
        isReached: dueRate >= 5_000,
      },
      {
        what: `rebuild of the projection from ${rebuilt.acts} receipts`,
        measured: `${rebuildRate.toFixed(0)} acts/s`,
        against: `COPY of the rows of ${COPIED_ACTS} acts: ${copyRate.toFixed(0)} acts/s`,
        ratio: rebuildRate / copyRate,
        goal: '≥ 20,000 acts/s',
        isReached: rebuildRate >= 20_000,
      },
      ...(await boardFigures(district, {
        before: boardBefore,
        after: boardAfter,
        cases,
        casesBefore,
      })),
    ],
    skipped: [],
    rounds: { small, last, recomputations, rebuilt, ticked, boardBefore, boardAfter },
  };
}

/** What G01 alone would cost without an engine: every referral's clock from every act, as one statement. */
const RECOMPUTE_ANSWERS = `
  SELECT count(*) FILTER (WHERE answered_at IS NULL OR answered_at > sent_at + interval '72 hours')
  FROM (
    SELECT referral_id,
      min((header ->> 'occurredAt')::timestamptz) FILTER (WHERE type = 'referral.sent') AS sent_at,
      min((header ->> 'occurredAt')::timestamptz)
        FILTER (WHERE type IN ('referral.accepted', 'referral.declined', 'referral.withdrawn')) AS answered_at
    FROM receipt WHERE referral_id IS NOT NULL AND status = 'FOLDED' GROUP BY referral_id
  ) AS referrals`;

/** The rows that a rebuild reads and writes for the newest acts, each table's laid ready in a file. */
async function layReady(admin: Client): Promise<ReadonlyMap<string, string>> {
  const { rows } = await admin.query<{ directory: string }>(
    `SELECT current_setting('data_directory') AS directory`,
  );
  await admin.query(
    `CREATE TEMP TABLE newest AS SELECT act_id AS id FROM engine.journal ORDER BY ordinal DESC LIMIT ${COPIED_ACTS}`,
  );
  const files = new Map<string, string>();
  for (const [table, id] of [
    ['receipt', 'act_id'],
    ['receipt_part', 'act_id'],
    ['engine.history_act', 'act_id'],
    ['board.timeline_act', 'act_id'],
    ['board.referral', 'id'],
  ] as const) {
    const file = `${rows[0]?.directory ?? ''}/bench-${table}.copy`;
    await admin.query(`COPY (SELECT * FROM ${table} WHERE ${id} IN (SELECT id FROM newest)) TO '${file}'`);
    files.set(table, file);
  }
  return files;
}

/** Read and written without a thought. */
async function copyAll(admin: Client, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [table, file] of files) {
    await admin.query(`CREATE TABLE copied (LIKE ${table} INCLUDING INDEXES)`);
    await admin.query(`COPY copied FROM '${file}'`);
    await admin.query(`COPY copied TO '${file}'`);
    await admin.query('DROP TABLE copied');
  }
}

async function timed(rounds: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push((await timedOnce(work)).ms);
  return times;
}

async function timedOnce<T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const startedAt = performance.now();
  const value = await work();
  return { ms: performance.now() - startedAt, value };
}

type BoardTimes = Readonly<Record<string, readonly number[]>>;

async function boardTimes({ board, clock }: PaperDistrict, rounds: number): Promise<BoardTimes> {
  const times: Record<string, readonly number[]> = {};
  for (const statement of BOARD_STATEMENTS) {
    times[statement.name] = await timesOf(board, statement, { now: clock.now(), runs: rounds * 20 });
  }
  return times;
}

interface Growth {
  readonly before: BoardTimes;
  readonly after: BoardTimes;
  readonly cases: number;
  readonly casesBefore: number;
}

async function boardFigures(
  { board, clock }: PaperDistrict,
  { before, after, cases, casesBefore }: Growth,
): Promise<Figure[]> {
  return Promise.all(
    BOARD_STATEMENTS.map(async (statement) => {
      const own = percentile(after[statement.name] ?? [], 95);
      const small = percentile(before[statement.name] ?? [], 95);
      const scanned = await planOf(board, statement, clock.now());
      return {
        what: `${statement.name}, p95 in the database at ${cases} cases`,
        measured: `${own.toFixed(1)} ms${scanned.length > 0 ? `, sequential scan of ${scanned.join(', ')}` : ''}`,
        against: `at ${casesBefore} cases: ${small.toFixed(1)} ms`,
        ratio: own / small,
        goal: '≤ 3 ×, no sequential scan',
        isReached: own / small <= 3 && scanned.length === 0,
      };
    }),
  );
}
