import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { promisify } from 'node:util';
import { join } from 'node:path';
import { ROOT } from '../local/root';
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

/** Fills a state folder by a process of its own: what migrates brings all services' code along, which no test needs. */
export async function prepareInProcess(stateDirectory: string): Promise<void> {
  const script = join(ROOT, 'infra', 'dist', 'testing', 'prepare-main.js');
  await promisify(execFile)(process.execPath, [script, stateDirectory]);
}

/** Test files run side by side: whoever makes the folder of the draft prepares, the others wait for the finished one. */
async function prepareOnce(template: string): Promise<void> {
  const draft = `${template}-draft`;
  if (existsSync(template)) return;
  if (isMaker(draft)) {
    chmodSync(draft, 0o711);
    await prepareInProcess(draft);
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
