import {
  createClock,
  createHttpTransport,
  describeUnknownError,
  Directory,
  loadKeyBundle,
  observeRelay,
  startTelemetry,
} from '@estafet/relay-kit';
import pino from 'pino';
import { createTaskForce } from './create-task-force';
import { createBoardDataSource, createEngineDataSource } from './database/data-sources';
import { observeEngine } from './engine/engine-metrics';
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
  const clock = createClock({ file: environment.ESTAFET_CLOCK_FILE, nodeEnv: environment.NODE_ENV });
  const engineDataSource = createEngineDataSource(environment.ESTAFET_ENGINE_DATABASE_URL);
  const taskForce = await createTaskForce({
    engineDataSource,
    boardDataSource: createBoardDataSource(
      environment.ESTAFET_BOARD_DATABASE_URL,
      environment.ESTAFET_TASK_FORCE,
    ),
    clock,
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
  const telemetry = await startTelemetry({
    service: 'task-force',
    port: environment.ESTAFET_METRICS_PORT,
    host: environment.ESTAFET_METRICS_HOST,
    tracesEndpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
  });
  const now = () => clock.now();
  observeRelay(telemetry.meter, {
    relay: taskForce.relay,
    dataSource: engineDataSource,
    hosted: [environment.ESTAFET_TASK_FORCE],
    now,
  });
  observeEngine(telemetry.meter, { dataSource: engineDataSource, now });
  const end = (signal: string): void => {
    logger.info({ signal }, 'stopping');
    Promise.all([taskForce.stop(), telemetry.stop()]).then(
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
