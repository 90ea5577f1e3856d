import { readFileSync } from 'node:fs';
import { SERVICES, SUBGRAPHS } from './deployables';
import { startPostgres } from './postgres';
import { freePort, type StateDirectory } from './state';

/** The local system's databases for a tool that works beside it. */
export interface OpenDatabases {
  readonly port: number;
  readonly password: string;
  /** Ends the server if it was started for this tool. */
  readonly stop: () => Promise<void>;
}

/**
 * The server of the running system; where none runs, one is started for as long as the tool needs it. Tests trade durability for
 * speed.
 */
export async function openDatabases(state: StateDirectory, isDurable = true): Promise<OpenDatabases> {
  const { postgresPassword: password } = state.secrets(SUBGRAPHS);
  if (state.isRunning()) return { port: writtenPort(state), password, stop: () => Promise.resolve() };
  const postgres = await startPostgres({
    directory: state.path('postgres'),
    port: await freePort(),
    password,
    databases: SERVICES.map(({ database }) => database),
    isDurable,
  });
  return { port: postgres.port, password, stop: () => postgres.stop() };
}

/** The port that PostgreSQL has written down for itself (the fourth line of its pid file). */
function writtenPort(state: StateDirectory): number {
  return Number(readFileSync(state.path('postgres', 'postmaster.pid'), 'utf8').split('\n')[3]);
}
