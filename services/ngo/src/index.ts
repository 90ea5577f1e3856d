import 'reflect-metadata';
import { agencySubgraphSdl } from '@estafet/agency-kit';
import { ngo } from './ngo';

export * from './ngo';

/** The subgraph's SDL, as composition takes it; needs no database. */
export function buildSubgraphSdl(): Promise<string> {
  return Promise.resolve(agencySubgraphSdl(ngo));
}
