import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { prepareState } from '../local/system';
import { waitFor } from './wait-for';

const PREPARED_WITHIN_MS = 120_000;

/**
 * Fills a state folder with keys and migrated databases. They are the same for every system of one test run, so the first
 * test file that asks makes them in `template`, and all others copy: half of a system's start is saved.
 */
export async function copyPreparedState(template: string, stateDirectory: string): Promise<void> {
  await prepareOnce(template);
  copy(template, stateDirectory);
}

/** Test files run side by side: whoever makes the folder of the draft prepares, the others wait for the finished one. */
async function prepareOnce(template: string): Promise<void> {
  const draft = `${template}-draft`;
  if (existsSync(template)) return;
  if (isMaker(draft)) {
    chmodSync(draft, 0o711);
    await prepareState(draft);
    renameSync(draft, template);
    return;
  }
  await waitFor('the prepared state', () => existsSync(template), PREPARED_WITHIN_MS);
}

function isMaker(draft: string): boolean {
  try {
    mkdirSync(draft);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The database's files keep their owner, who is somebody else when tests run as root. */
function copy(from: string, to: string): void {
  if (process.getuid?.() === 0) execFileSync('cp', ['-a', from, to]);
  else cpSync(from, to, { recursive: true });
}
