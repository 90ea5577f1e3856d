import { ColleaguesMigration1760001800000 } from './colleagues.migration';
import type { AgencyFeature } from './definition';
import { KernelMigration1760000100000 } from './kernel.migration';

/** Retries, the audit trail and what colleagues are called; they have no place of their own in the graph. */
export const kernelFeature: AgencyFeature = {
  name: 'kernel',
  migrations: [KernelMigration1760000100000, ColleaguesMigration1760001800000],
};
