import 'reflect-metadata';
import { agencySubgraphSdl } from '@estafet/agency-kit';
import { socialServices } from './social-services';

export * from './social-services';

/** The subgraph's SDL, as composition takes it; needs no database. */
export function buildSubgraphSdl(): Promise<string> {
  return Promise.resolve(agencySubgraphSdl(socialServices));
}
