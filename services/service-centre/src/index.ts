import 'reflect-metadata';
import { agencySubgraphSdl } from '@estafet/agency-kit';
import { serviceCentre } from './service-centre';

export * from './service-centre';

/** The subgraph's SDL, as composition takes it; needs no database. */
export function buildSubgraphSdl(): Promise<string> {
  return Promise.resolve(agencySubgraphSdl(serviceCentre));
}
