import { prepareState } from '../local/prepare-state';

/** Fills the folder that it is given with keys and migrated databases. */
prepareState(process.argv[2] ?? '').then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : 'unknown error'}\n`);
    process.exit(1);
  },
);
