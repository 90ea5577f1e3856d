import {
  createClock,
  createHttpTransport,
  describeUnknownError,
  Directory,
  loadKeyBundle,
} from '@estafet/relay-kit';
import pino from 'pino';
import { createTaskForce } from './create-task-force';
import { createBoardDataSource, createEngineDataSource } from './database/data-sources';
import { readEnvironment } from './environment';

/** Names under which something private could reach a log line by mistake. Ids and codes only are logged; this stands behind it. */
const PRIVATE_NAMES = ['input', 'variables', 'body', 'headers', 'parameters', 'query', 'data'];

async function run(): Promise<void> {
  const environment = readEnvironment();
  const logger = pino({
    level: environment.LOG_LEVEL,
    base: { service: 'task-force' },
    redact: { paths: PRIVATE_NAMES.flatMap((name) => [name, `*.${name}`]), censor: '[redacted]' },
    serializers: { err: () => '[error: see its reference]' },
  });
  const taskForce = await createTaskForce({
    engineDataSource: createEngineDataSource(environment.ESTAFET_ENGINE_DATABASE_URL),
    boardDataSource: createBoardDataSource(
      environment.ESTAFET_BOARD_DATABASE_URL,
      environment.ESTAFET_TASK_FORCE,
    ),
    clock: createClock({ file: environment.ESTAFET_CLOCK_FILE, nodeEnv: environment.NODE_ENV }),
    keys: loadKeyBundle(environment.ESTAFET_KEYS_FILE, environment.ESTAFET_KEYS_PASSPHRASE),
    directory: Directory.load(environment.ESTAFET_DIRECTORY_FILE),
    transport: createHttpTransport(),
    logger,
    taskForceId: environment.ESTAFET_TASK_FORCE,
    assumeAllRulesOn: environment.ESTAFET_ALL_RULES_ON === 'true',
    assumeAllRecorded: environment.ESTAFET_ALL_RECORDED === 'true',
    http: {
      host: environment.ESTAFET_HOST,
      port: environment.ESTAFET_PORT,
      gatewayKey: Buffer.from(environment.ESTAFET_GATEWAY_KEY, 'hex'),
      isProduction: environment.NODE_ENV === 'production',
    },
  });
  const end = (signal: string): void => {
    logger.info({ signal }, 'stopping');
    taskForce.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error(describeUnknownError(error), 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  await taskForce.start();
  logger.info({ port: environment.ESTAFET_PORT }, 'listening');
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The task force could not start.'}\n`);
  process.exit(1);
});
