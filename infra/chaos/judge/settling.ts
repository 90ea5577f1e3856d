import { DEMO_PARTIES, TASK_FORCE_ID } from '../../demo/district';
import type { LocalPostgres } from '../../local/postgres';
import { inEachDatabase } from './databases';

/** What is still under way in the whole district. */
export interface Underway {
  readonly unnumbered: number;
  readonly undelivered: number;
  readonly acts: number;
}

/** Who keeps a log, and is sent acts; partners are recorded for. */
export const LOG_KEEPERS: readonly string[] = [
  ...DEMO_PARTIES.filter(({ isMember }) => isMember).map(({ id }) => id),
  TASK_FORCE_ID,
];

const LOOK_EVERY_MS = 1_000;
const QUIET_LOOKS = 2;

export async function countUnderway(postgres: Pick<LocalPostgres, 'urlFor'>): Promise<Underway> {
  const counts = await inEachDatabase(postgres, async (client) => {
    const { rows } = await client.query<Record<keyof Underway, string>>(
      `SELECT (SELECT count(*) FROM act_log WHERE seq IS NULL) AS unnumbered,
         (SELECT count(*) FROM delivery_cursor WHERE acked_seq < wanted_seq AND recipient_id = ANY($1)) AS undelivered,
         (SELECT count(*) FROM act_log) AS acts`,
      [LOG_KEEPERS],
    );
    return rows[0];
  });
  const sum = (name: keyof Underway) => counts.reduce((total, row) => total + Number(row?.[name] ?? 0), 0);
  return { unnumbered: sum('unnumbered'), undelivered: sum('undelivered'), acts: sum('acts') };
}

/** Waits until every act has its number and has been acknowledged by all whom it is for; answers whether that came about. */
export async function settle(postgres: Pick<LocalPostgres, 'urlFor'>, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  let quiet = 0;
  let acts = -1;
  while (performance.now() < deadline) {
    const now = await countUnderway(postgres);
    const isQuiet = now.unnumbered === 0 && now.undelivered === 0 && now.acts === acts;
    quiet = isQuiet ? quiet + 1 : 0;
    if (quiet >= QUIET_LOOKS) return true;
    acts = now.acts;
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
  return false;
}
