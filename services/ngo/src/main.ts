import 'reflect-metadata';
import { runAgencyService } from '@estafet/agency-kit';
import { ngo } from './ngo';

runAgencyService(ngo).catch((error: unknown) => {
  process.stderr.write(`ngo could not start: ${error instanceof Error ? error.message : 'unknown error'}\n`);
  process.exit(1);
});
