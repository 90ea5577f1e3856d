import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, serviceEnvironment, SERVICES, SUBGRAPHS } from './deployables';
import { CannotStart, type StateDirectory } from './state';
import { startDatabases } from './system';

/** Builds the local system's board anew, by the program that an operator runs with the task force's environment. */
export async function rebuildBoard(state: StateDirectory, isDurable = true): Promise<void> {
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
    const program = spawn(process.execPath, [join(ROOT, service.folder, 'dist', 'rebuild-main.js')], {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    const [code] = (await once(program, 'exit')) as [number | null];
    if (code !== 0) throw new CannotStart('The board was not built anew.');
  } finally {
    await postgres.stop();
  }
}
