import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BadCommand, readCommand, USAGE, type Command } from './command-line';
import { play } from './player';
import { holds, jsonOf, textOf, type Rehearsed } from './report';
import { MalformedScenario, parseScenario } from './scenario';
import { withScratchPostgres } from './scratch-postgres';
import { scriptOf, type Script } from './script';

/** 0: every judged expectation holds; 1: one does not; 2: the command or a file cannot be understood. */
type ExitStatus = 0 | 1 | 2;

interface ReadFile {
  readonly file: string;
  readonly script: Script;
}

async function rehearse(words: readonly string[]): Promise<ExitStatus> {
  let command: Command;
  try {
    command = readCommand(words);
  } catch (error) {
    if (!(error instanceof BadCommand)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
  const { scripts, problems } = readAll(command.files);
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    return 2;
  }
  const rehearsed = await withScratchPostgres(() => playAll(scripts, command));
  if (command.isJson) {
    const isHeld = rehearsed.every(holds);
    console.log(JSON.stringify({ holds: isHeld, scenarios: rehearsed.map(jsonOf) }, undefined, 2));
  }
  return rehearsed.every(holds) ? 0 : 1;
}

async function playAll(scripts: readonly ReadFile[], command: Command): Promise<Rehearsed[]> {
  const rehearsed: Rehearsed[] = [];
  for (const { file, script } of scripts) {
    const options = { order: command.order, seed: command.seed };
    const played = { file, script, options, stops: await play(script, options) };
    if (!command.isJson) console.log(textOf(played));
    rehearsed.push(played);
  }
  return rehearsed;
}

/** All files are read before any is played, so that each problem of each file is told at once. */
function readAll(files: readonly string[]): { scripts: ReadFile[]; problems: string[] } {
  const scripts: ReadFile[] = [];
  const problems: string[] = [];
  for (const file of files) {
    try {
      scripts.push({ file, script: scriptOf(parseScenario(readFileSync(placeOf(file), 'utf8'))) });
    } catch (error) {
      if (error instanceof MalformedScenario) {
        problems.push(...error.problems.map((problem) => `${file}: ${problem}`));
      } else if (error instanceof Error && 'code' in error) {
        problems.push(`${file}: cannot be read (${String(error.code)})`);
      } else throw error;
    }
  }
  return { scripts, problems };
}

/** A relative name is meant from where the command was typed; npm runs scripts from the root and remembers that place. */
function placeOf(file: string): string {
  const typedIn = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  return existsSync(typedIn) ? typedIn : resolve(file);
}

// The embedded server's package ends a process that runs out of work with status 0: the status is given at once instead.
rehearse(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(`The rehearsal broke off: ${error instanceof Error ? error.message : 'unknown cause'}`);
    process.exit(2);
  },
);
