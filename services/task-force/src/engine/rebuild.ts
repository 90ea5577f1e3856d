import { STAND_AT_AGENCY } from '@estafet/relay-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { copyWriter } from '../database/copy-writer';
import type { EngineDeps } from './engine-deps';
import { EngineSession } from './engine-session';
import { dropProjection, readJournal } from './rebuild.store';

/** How a rebuild goes through the journal. Whatever they are, the projection is the same. */
export interface RebuildPace {
  /** Acts that are read, judged and written together. */
  readonly page: number;
  /** Subjects kept in memory: a case's rows are written when this many others were used since its last act. */
  readonly kept: number;
}

const PACE: RebuildPace = { page: 4_000, kept: 1_000 };

/** Pages that are judged and not written yet. */
const UNDERWAY = 2;

const TICK_BATCH = 2_000;

type JournalPage = Awaited<ReturnType<typeof readJournal>>;

/**
 * Drops the projection and replays receipts and own acts at the instants at which they took effect, in one transaction.
 * Gaps come back with the same ids, opened and cleared at the same instants. Nothing is written to the log. Three things go on
 * beside one another: the next page is read, this one is judged, the last one is written.
 *
 * @param dataSource Two connections that can copy (`createRebuildDataSource`).
 */
export async function rebuildProjection(
  dataSource: DataSource,
  deps: EngineDeps,
  pace: Partial<RebuildPace> = {},
): Promise<{ readonly acts: number }> {
  return dataSource.transaction(async (manager) => {
    await standAtTaskForce(manager, deps);
    const { tickedTo } = await EngineSession.watermark(manager);
    await dropProjection(manager);
    const acts = await replay({ dataSource, manager, deps, pace: { ...PACE, ...pace } });
    for (;;) {
      const session = await EngineSession.begin(manager, deps);
      const due = await session.tick(tickedTo, TICK_BATCH);
      await session.release(0);
      if (due < TICK_BATCH) break;
    }
    return { acts };
  });
}

interface Replay {
  readonly dataSource: DataSource;
  readonly manager: EntityManager;
  readonly deps: EngineDeps;
  readonly pace: RebuildPace;
}

async function replay({ dataSource, manager, deps, pace }: Replay): Promise<number> {
  const session = EngineSession.fromTheBeginning(await copyWriter(manager), deps);
  const underway: Promise<unknown>[] = [];
  const read = (after: number): Promise<JournalPage> =>
    readPage(dataSource, deps, { after, limit: pace.page });
  let total = 0;
  let page = read(0);
  for (;;) {
    const placed = await page;
    const last = placed.at(-1);
    if (!last) break;
    page = read(last.place.ordinal);
    await session.replay(placed);
    if (underway.length >= UNDERWAY) await underway.shift();
    underway.push(heardLater(session.release(pace.kept)));
    total += placed.length;
  }
  await Promise.all(underway);
  await session.release(0);
  return total;
}

/** The journal is what was committed before, and nobody adds to it while the watermark is held. */
function readPage(
  dataSource: DataSource,
  deps: EngineDeps,
  range: { readonly after: number; readonly limit: number },
): Promise<JournalPage> {
  const { taskForceId } = deps;
  return heardLater(
    dataSource.transaction(async (manager) => {
      await standAtTaskForce(manager, deps);
      // For one page the whole table may look cheaper than its index; for all of them it is not.
      await manager.query('SET LOCAL enable_seqscan = off');
      return readJournal(manager, { taskForceId, ...range });
    }),
  );
}

/** Whoever waits for it later hears of its failure; until then it must not count as unheard. */
function heardLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

async function standAtTaskForce(manager: EntityManager, { taskForceId }: EngineDeps): Promise<void> {
  await manager.query(STAND_AT_AGENCY, [taskForceId]);
}
