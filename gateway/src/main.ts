import './disable-telemetry';
import { readEnvironment } from './environment';
import { createGateway } from './gateway';
import { traceOf } from './logger';

/** The gateway as a process: starts, and stops gently on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  const config = readEnvironment(process.env);
  const gateway = createGateway(config);
  const stop = (signal: NodeJS.Signals) => {
    config.logger.info({ signal }, 'stopping');
    gateway.stop().then(
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
