import { parseArgs } from 'node:util';

export const USAGE =
  'npm run test:chaos -- [--scenario kills|backlog] [--acts N] [--kills N] [--seed N] [--minutes N] [--lives N] [--out FILE]';

/** The command was not understood; the message says which word and what it should be. */
export class BadCommand extends Error {}

export interface Command {
  readonly scenario: 'kills' | 'backlog';
  readonly acts: number;
  readonly kills: number;
  readonly seed: number;
  readonly minutes: number;
  readonly lives: number;
  readonly out: string | undefined;
}

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  scenario: TEXT,
  acts: TEXT,
  kills: TEXT,
  seed: TEXT,
  minutes: TEXT,
  lives: TEXT,
  out: TEXT,
};

/** Reads the words after the command. Throws {@link BadCommand}. */
export function readCommand(words: readonly string[]): Command {
  const values = parse(words);
  const { scenario = 'kills' } = values;
  if (scenario !== 'kills' && scenario !== 'backlog')
    throw new BadCommand('--scenario must be kills or backlog');
  return {
    scenario,
    acts: numberOf('acts', values.acts, scenario === 'kills' ? 20_000 : 100_000),
    kills: numberOf('kills', values.kills, 100),
    seed: numberOf('seed', values.seed, 1),
    minutes: numberOf('minutes', values.minutes, 60),
    lives: numberOf('lives', values.lives, 40),
    out: values.out,
  };
}

function numberOf(name: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new BadCommand(`--${name} must be a whole number`);
  return Number(text);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS }).values;
  } catch (error) {
    throw new BadCommand(error instanceof Error ? error.message : 'unknown option');
  }
}
