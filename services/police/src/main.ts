import 'reflect-metadata';
import { runAgencyService } from '@estafet/agency-kit';
import { police } from './police';

runAgencyService(police).catch((error: unknown) => {
  process.stderr.write(
    `police could not start: ${error instanceof Error ? error.message : 'unknown error'}\n`,
  );
  process.exit(1);
});
