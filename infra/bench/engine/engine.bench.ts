import { Client } from 'pg';
import type { LocalPostgres } from '../../local/postgres';
import type { BenchOptions } from '../bench-options';
import { withPostgres } from '../bench-postgres';
import type { BenchReport, Figure } from '../report';
import { median, percentile } from '../statistics';
import { BOARD_STATEMENTS, planOf, timesOf } from './board-statements';
import { openPaperDistrict, TASK_FORCE_DATABASE, type PaperDistrict } from './paper-district';

/** The goals compare with ten thousand cases; a smaller district is compared with a tenth of itself. */
const MOST_CASES_BEFORE = 10_000;

/** Ingest, rebuild and the board's queries on one growing district: first small, then at its full size. */
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

async function run({ district, admin }: Place, options: BenchOptions): Promise<BenchReport> {
  const { rounds, isLarge } = options;
  const cases = options.cases ?? (isLarge ? 1_000_000 : 10_000);
  const casesBefore = Math.min(MOST_CASES_BEFORE, Math.floor(cases / 10));
  const small = await district.live(casesBefore);
  const boardBefore = await boardTimes(district, rounds);
  const first = small.acts / small.seconds;
  const rest = await district.live(cases - casesBefore - casesBefore);
  const last = await district.live(casesBefore);
  const total = small.acts + rest.acts + last.acts;
  const atSize = last.acts / last.seconds;
  await admin.query('ANALYZE');
  const recomputations = await timed(rounds, () => admin.query(RECOMPUTE_ANSWERS));
  const rebuilt = await timedOnce(() => district.taskForce.rebuild());
  const copied = median(await timed(rounds, () => copyOnce(admin)));
  const recomputedMs = median(recomputations);
  const perActMs = 1000 / atSize;
  const copyRate = total / (copied / 1000);
  const rebuildRate = rebuilt.value.acts / (rebuilt.ms / 1000);
  const boardAfter = await boardTimes(district, rounds);
  return {
    name: 'engine',
    conditions: `${cases} cases, ${total} acts, all rules on, fsync on, batches of 500 signed acts`,
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
        ...(isLarge ? { isReached: recomputedMs / perActMs >= 100 } : {}),
      },
      {
        what: 'rebuild of the projection from receipts',
        measured: `${rebuildRate.toFixed(0)} acts/s`,
        against: `COPY of the same rows: ${copyRate.toFixed(0)} acts/s`,
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
    rounds: { small, rest, last, recomputations, rebuiltMs: rebuilt.ms, boardBefore, boardAfter },
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

/** The rows that a rebuild reads and writes, copied without a thought. */
async function copyOnce(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ directory: string }>(
    `SELECT current_setting('data_directory') AS directory`,
  );
  const file = `${rows[0]?.directory ?? ''}/bench.copy`;
  for (const table of [
    'receipt',
    'receipt_part',
    'engine.history_act',
    'board.timeline_act',
    'board.referral',
  ]) {
    await admin.query(`CREATE TABLE copied (LIKE ${table} INCLUDING INDEXES)`);
    await admin.query(`COPY (SELECT * FROM ${table}) TO '${file}'`);
    await admin.query(`COPY copied FROM '${file}'`);
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
