import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from '../local/deployables';
import { isDrainedFairly, textOfBacklog } from './backlog/backlog-report';
import { runBacklog } from './backlog/backlog-run';
import { BadCommand, type Command, readCommand, USAGE } from './command-line';
import { runKills } from './kill-run';
import { isFlawless, jsonOf, textOf } from './report';

/** 0: nothing was lost, doubled or diverged; 1: something was; 2: the command cannot be understood, or the run broke off. */
type ExitStatus = 0 | 1 | 2;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(words: readonly string[]): Promise<ExitStatus> {
  let command: Command;
  try {
    command = readCommand(words);
  } catch (error) {
    if (!(error instanceof BadCommand)) throw error;
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    return 2;
  }
  return command.scenario === 'kills' ? killing(command) : draining(command);
}

async function killing(command: Command): Promise<ExitStatus> {
  const run = await runKills({ ...command, say });
  say(`\n${textOf(run)}`);
  write(command, jsonOf(run));
  return isFlawless(run) ? 0 : 1;
}

async function draining(command: Command): Promise<ExitStatus> {
  const run = await runBacklog({ ...command, say });
  say(`\n${textOfBacklog(run)}`);
  write(command, run);
  return isDrainedFairly(run) ? 0 : 1;
}

function write({ out, scenario }: Command, report: object): void {
  const state = process.env['ESTAFET_STATE'] ?? join(ROOT, '.estafet');
  const file =
    out === undefined ? join(state, `chaos-${scenario}.json`) : resolve(process.env['INIT_CWD'] ?? '.', out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
  say(`\nWritten to ${file}`);
}

// Not by exitCode: the embedded database's exit hook would end the process with 0.
main(process.argv.slice(2)).then(
  (status) => process.exit(status),
  (error: unknown) => {
    process.stderr.write(
      `The run broke off: ${error instanceof Error ? (error.stack ?? '') : 'unknown cause'}\n`,
    );
    process.exit(2);
  },
);
