import { parseArgs } from 'node:util';
import type { PlayOptions } from './player';

export const USAGE = 'npm run rehearse -- FILE… [--json] [--order in-file|shuffled] [--seed N]';

/** The command was not understood; the message says which word and what it should be. */
export class BadCommand extends Error {}

export interface Command extends PlayOptions {
  readonly files: readonly string[];
  readonly isJson: boolean;
}

const DEFAULT_SEED = 1;

/** Reads the words after the command. Throws {@link BadCommand}. */
export function readCommand(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const { order = 'in-file', seed = String(DEFAULT_SEED) } = values;
  if (order !== 'in-file' && order !== 'shuffled')
    throw new BadCommand('--order must be in-file or shuffled');
  if (!/^\d{1,9}$/.test(seed)) throw new BadCommand('--seed must be a whole number');
  if (positionals.length === 0) throw new BadCommand('name at least one scenario file');
  return { files: positionals, isJson: values.json ?? false, order, seed: Number(seed) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, order: { type: 'string' }, seed: { type: 'string' } },
    });
  } catch (error) {
    throw new BadCommand(error instanceof Error ? error.message : 'unknown option');
  }
}
