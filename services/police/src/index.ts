import 'reflect-metadata';
import { agencySubgraphSdl } from '@estafet/agency-kit';
import { police } from './police';

export * from './police';

/** The subgraph's SDL, as composition takes it; needs no database. */
export function buildSubgraphSdl(): Promise<string> {
  return Promise.resolve(agencySubgraphSdl(police));
}
