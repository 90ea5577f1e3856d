import { Directory, loadKeyBundle } from '@estafet/relay-kit';
import pino from 'pino';
import { createRebuildDataSource } from './database/data-sources';
import { engineDepsOf } from './engine/engine-deps';
import { rebuildProjection } from './engine/rebuild';
import { readEnvironment } from './environment';

/**
 * Builds board and gaps anew from the receipts and the task force's own log, with the environment of its service. What the
 * service received meanwhile would wait for the end and be sent again, so that it is better stopped before.
 */
async function run(): Promise<void> {
  const environment = readEnvironment();
  const dataSource = createRebuildDataSource(environment.ESTAFET_ENGINE_DATABASE_URL);
  const deps = engineDepsOf({
    directory: Directory.load(environment.ESTAFET_DIRECTORY_FILE),
    keys: loadKeyBundle(environment.ESTAFET_KEYS_FILE, environment.ESTAFET_KEYS_PASSPHRASE),
    // Warnings were given when the acts came.
    logger: pino({ level: 'error', base: { service: 'task-force' } }),
    taskForceId: environment.ESTAFET_TASK_FORCE,
    assumeAllRulesOn: environment.ESTAFET_ALL_RULES_ON === 'true',
    assumeAllRecorded: environment.ESTAFET_ALL_RECORDED === 'true',
  });
  await dataSource.initialize();
  try {
    const begun = performance.now();
    const { acts } = await rebuildProjection(dataSource, deps);
    const seconds = (performance.now() - begun) / 1000;
    process.stdout.write(`The board was built anew from ${acts} acts in ${seconds.toFixed(1)} s.\n`);
  } finally {
    await dataSource.destroy();
  }
}

run().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.message : 'unknown error'}\nNothing was changed: the board is what it was.\n`,
  );
  process.exit(1);
});
