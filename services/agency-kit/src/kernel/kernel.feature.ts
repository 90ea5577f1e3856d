import type { AgencyFeature } from './definition';
import { KernelMigration1760000100000 } from './kernel.migration';

/** Retries and the audit trail; they have no place of their own in the graph. */
export const kernelFeature: AgencyFeature = { name: 'kernel', migrations: [KernelMigration1760000100000] };
