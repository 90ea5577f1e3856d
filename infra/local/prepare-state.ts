import { prepareKeys } from './enrolment';
import { SUBGRAPHS } from './deployables';
import { migrateAll } from './migrate';
import { StateDirectory } from './state';
import { startDatabases } from './system';

/**
 * Makes what a system needs before its processes start, and stops again: secrets, keys, and databases brought up to date.
 * A copy of the folder starts as any other system does.
 */
export async function prepareState(stateDirectory: string): Promise<void> {
  const state = new StateDirectory(stateDirectory);
  state.prepare();
  const secrets = state.secrets(SUBGRAPHS);
  prepareKeys(state, secrets);
  const postgres = await startDatabases(state, secrets, false);
  try {
    await migrateAll(postgres.urlFor);
  } finally {
    await postgres.stop();
  }
}
