import type { Json } from '@estafet/schema';
import type { MigrationInterface } from 'typeorm';

/** Subgraph, package and token audience. */
export type ServiceName = 'police' | 'social-services' | 'service-centre' | 'ngo';

/** What a service's mutations and root queries begin with. */
export type AgencyPrefix = 'police' | 'socialServices' | 'serviceCentre' | 'ngo';

/** type-graphql and typeorm take classes of any constructor. */
export type ClassReference = abstract new (...args: never[]) => object;
export type MigrationClass = new () => MigrationInterface;

/** What a use case answers: ids and codes, stored for retries. */
export type JsonResult = Record<string, Json>;
