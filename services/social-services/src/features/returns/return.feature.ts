import type { AgencyFeature } from '@estafet/agency-kit';
import { SocialServicesCaseFileResolver } from '../case-file/social-services-case-file.resolver';
import { TracingEntity } from './tracing.entity';
import { tracingHook } from './tracing.hook';
import { TracingMigration1760001300000 } from './tracing.migration';

/** Tracing and return: what was found about the family, and what stands in the way of going home. */
export const returnFeature: AgencyFeature = {
  name: 'returns',
  entities: [TracingEntity],
  migrations: [TracingMigration1760001300000],
  hooks: [tracingHook],
  resolvers: () => [SocialServicesCaseFileResolver],
};
