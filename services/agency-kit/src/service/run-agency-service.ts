import {
  createClock,
  createHttpTransport,
  describeUnknownError,
  Directory,
  loadKeyBundle,
  observeRelay,
  startTelemetry,
} from '@estafet/relay-kit';
import { readAgencyEnvironment } from '../environment';
import type { AgencyServiceDefinition } from '../kernel/definition';
import type { UseCaseMap } from '../kernel/use-case';
import { type AgencyService, createAgencyService } from './create-agency-service';
import { createKitLogger } from './logger';

/** The entry of each service's process: environment in, a listening service out, a graceful end on SIGTERM and SIGINT. */
export async function runAgencyService<U extends UseCaseMap>(
  definition: AgencyServiceDefinition<U>,
): Promise<AgencyService<U>> {
  const environment = readAgencyEnvironment();
  const logger = createKitLogger({ service: definition.name, level: environment.LOG_LEVEL });
  const clock = createClock({ file: environment.ESTAFET_CLOCK_FILE, nodeEnv: environment.NODE_ENV });
  const service = await createAgencyService(definition, {
    databaseUrl: environment.ESTAFET_DATABASE_URL,
    host: environment.ESTAFET_HOST,
    port: environment.ESTAFET_PORT,
    gatewayKey: Buffer.from(environment.ESTAFET_GATEWAY_KEY, 'hex'),
    hosted: environment.ESTAFET_HOSTED,
    taskForceId: environment.ESTAFET_TASK_FORCE,
    keys: loadKeyBundle(environment.ESTAFET_KEYS_FILE, environment.ESTAFET_KEYS_PASSPHRASE),
    directory: Directory.load(environment.ESTAFET_DIRECTORY_FILE),
    clock,
    transport: createHttpTransport(),
    logger,
    isProduction: environment.NODE_ENV === 'production',
  });
  const telemetry = await startTelemetry({
    service: definition.name,
    port: environment.ESTAFET_METRICS_PORT,
    host: environment.ESTAFET_METRICS_HOST,
    tracesEndpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
  });
  const { relay, dataSource } = service;
  observeRelay(telemetry.meter, {
    relay,
    dataSource,
    hosted: environment.ESTAFET_HOSTED,
    now: () => clock.now(),
  });
  const end = (signal: string): void => {
    logger.info({ signal }, 'stopping');
    Promise.all([service.stop(), telemetry.stop()]).then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error(describeUnknownError(error), 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  await service.start();
  return service;
}
