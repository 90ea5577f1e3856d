import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ROOT } from './root';
import { CannotStart } from './state';

/** Acts live for a page or two: with room for that many, few of them are copied before they are garbage (a twentieth less time). */
const FLAGS = ['--max-semi-space-size=64'];

/** Runs the program that builds the board anew, as an operator does; answers what it says. */
export async function runRebuild(environment: Readonly<Record<string, string>>): Promise<string> {
  const script = join(ROOT, 'services', 'task-force', 'dist', 'rebuild-main.js');
  const program = spawn(process.execPath, [...FLAGS, script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  const [said, [code]] = await Promise.all([
    text(program.stdout),
    once(program, 'exit') as Promise<[number | null]>,
  ]);
  if (code !== 0) throw new CannotStart('The board was not built anew.');
  return said.trim();
}
