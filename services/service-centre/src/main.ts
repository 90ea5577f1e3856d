import 'reflect-metadata';
import { runAgencyService } from '@estafet/agency-kit';
import { serviceCentre } from './service-centre';

runAgencyService(serviceCentre).catch((error: unknown) => {
  process.stderr.write(
    `service-centre could not start: ${error instanceof Error ? error.message : 'unknown error'}\n`,
  );
  process.exit(1);
});
