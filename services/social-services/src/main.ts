import 'reflect-metadata';
import { runAgencyService } from '@estafet/agency-kit';
import { socialServices } from './social-services';

runAgencyService(socialServices).catch((error: unknown) => {
  process.stderr.write(
    `social-services could not start: ${error instanceof Error ? error.message : 'unknown error'}\n`,
  );
  process.exit(1);
});
