import { createFileClock, createHttpTransport, Directory, loadKeyBundle } from '@estafet/relay-kit';
import { createBoardDataSource, createEngineDataSource, createTaskForce } from '@estafet/task-force';
import type { Client } from 'pg';
import { TASK_FORCE_ID } from '../../demo/district';
import { keysFile, SERVICES, type ServicePlan, SUBGRAPHS } from '../../local/deployables';
import type { ScratchSystem } from '../../testing/scratch-system';
import { inDatabase } from './databases';
import type { Findings } from './finding';

/** A digest of each table of the board and the engine, whatever the order of its rows and of the members of JSON in them. */
export type ProjectionDigest = Readonly<Record<string, string>>;

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

export function taskForceService(): ServicePlan {
  const service = SERVICES.find(({ name }) => name === 'task-force');
  if (!service) throw new Error('there is no task force');
  return service;
}

export function digestProjection(system: Pick<ScratchSystem, 'postgres'>): Promise<ProjectionDigest> {
  return inDatabase(system.postgres, taskForceService(), async (client) => {
    const tables = await projectionTables(client);
    const digests: Record<string, string> = {};
    for (const table of tables) {
      const { rows } = await client.query<{ digest: string }>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(digest, '' ORDER BY digest)), '') AS digest
         FROM (SELECT md5(to_jsonb(entry)::text) AS digest FROM ${table} entry) AS digests`,
      );
      digests[table] = rows[0]?.digest ?? '';
    }
    return digests;
  });
}

/** Drops the projection of a task force whose process is stopped, and builds it again from its receipts and its own log. */
export async function rebuildProjection(system: ScratchSystem): Promise<{ acts: number; seconds: number }> {
  const service = taskForceService();
  const { database } = service;
  const passphrase = system.state.secrets(SUBGRAPHS).keysPassphrase;
  const taskForce = await createTaskForce({
    engineDataSource: createEngineDataSource(system.postgres.urlFor(database.name, 'engine')),
    boardDataSource: createBoardDataSource(system.postgres.urlFor(database.name, 'board'), TASK_FORCE_ID),
    clock: createFileClock(system.state.path('clock.json')),
    keys: loadKeyBundle(keysFile(service, system.state), passphrase),
    directory: Directory.load(system.state.path('directory.json')),
    transport: createHttpTransport(),
    logger: SILENT,
  });
  const begun = performance.now();
  const { acts } = await taskForce.rebuild();
  const seconds = (performance.now() - begun) / 1000;
  await taskForce.stop();
  return { acts, seconds };
}

/** What the task force shows is what it would show if it had been built anew. */
export async function judgeProjection(
  system: ScratchSystem,
  findings: Findings,
): Promise<{ acts: number; seconds: number }> {
  await system.process('task-force').stop();
  const live = await digestProjection(system);
  const rebuilt = await rebuildProjection(system).catch((error: unknown) => {
    const cause = error instanceof Error ? error.message : 'unknown';
    findings.add('DIVERGED', 'the projection cannot be rebuilt', cause);
    return { acts: 0, seconds: 0 };
  });
  const anew = await digestProjection(system);
  for (const [table, digest] of Object.entries(live)) {
    if (anew[table] !== digest) findings.add('DIVERGED', 'the projection is not what a rebuild gives', table);
  }
  return rebuilt;
}

async function projectionTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
     WHERE table_schema IN ('board', 'engine') AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}
