import './disable-telemetry';
import { startTelemetry } from '@estafet/relay-kit';
import { readEnvironment, readTelemetryPlaces } from './environment';
import { createGateway } from './gateway';
import { traceOf } from './logger';

/** The gateway as a process: starts, and stops gently on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  const config = readEnvironment(process.env);
  const telemetry = await startTelemetry({ service: 'gateway', ...readTelemetryPlaces(process.env) });
  const gateway = createGateway({ ...config, meter: telemetry.meter });
  telemetry.meter
    .createObservableGauge('estafet_sessions', { description: 'Sessions that live' })
    .addCallback((result) => result.observe(gateway.sessions.count()));
  const stop = (signal: NodeJS.Signals) => {
    config.logger.info({ signal }, 'stopping');
    Promise.all([gateway.stop(), telemetry.stop()]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.on('unhandledRejection', (error) => {
    config.logger.error(traceOf(error), 'unhandled rejection');
  });
  await gateway.start();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'The gateway could not start'}\n`);
  process.exit(1);
});
