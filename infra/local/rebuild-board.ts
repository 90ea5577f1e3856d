import { existsSync } from 'node:fs';
import { serviceEnvironment, SERVICES, SUBGRAPHS } from './deployables';
import { runRebuild } from './rebuild-program';
import { CannotStart, type StateDirectory } from './state';
import { startDatabases } from './system';

/** Builds the local system's board anew; answers a sentence about it. */
export async function rebuildBoard(state: StateDirectory, isDurable = true): Promise<string> {
  if (!existsSync(state.path('secrets.json')))
    throw new CannotStart(`There is nothing to build anew in ${state.root}. Run npm start first.`);
  if (state.isRunning())
    throw new CannotStart('Estafet is running from this folder. Stop it before its board is built anew.');
  const service = SERVICES.find(({ name }) => name === 'task-force');
  if (!service) throw new Error('there is no task force');
  const secrets = state.secrets(SUBGRAPHS);
  const postgres = await startDatabases(state, secrets, isDurable);
  try {
    const environment = serviceEnvironment(service, {
      ...{ state, secrets, postgres, basePort: 4000 },
      directoryFile: state.path('directory.json'),
      usersFile: state.path('users.json'),
      clockFile: state.path('clock.json'),
    });
    return await runRebuild(environment);
  } finally {
    await postgres.stop();
  }
}
