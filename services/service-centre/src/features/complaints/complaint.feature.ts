import type { AgencyFeature } from '@estafet/agency-kit';
import { ComplaintEntity } from './complaint.entity';
import { ComplaintMigration1760001400000 } from './complaint.migration';
import { ComplaintResolver, createComplaintMutations } from './complaint.resolver';

export const complaintFeature: AgencyFeature = {
  name: 'complaints',
  entities: [ComplaintEntity],
  migrations: [ComplaintMigration1760001400000],
  resolvers: (prefix) => [ComplaintResolver, createComplaintMutations(prefix)],
};
