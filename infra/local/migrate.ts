import { migrateAgencyDatabase, type AgencyServiceDefinition } from '@estafet/agency-kit';
import { ngo } from '@estafet/ngo';
import { police } from '@estafet/police';
import { serviceCentre } from '@estafet/service-centre';
import { socialServices } from '@estafet/social-services';
import { migrateTaskForce } from '@estafet/task-force';
import { SERVICES } from './deployables';

export const AGENCY_DEFINITIONS: readonly AgencyServiceDefinition[] = [
  police,
  socialServices,
  serviceCentre,
  ngo,
];

/** Brings every database up to date, each as its owner; `urlFor` names the address of a database for a role. */
export async function migrateAll(urlFor: (database: string, role: string) => string): Promise<void> {
  for (const { name, database } of SERVICES) {
    const url = urlFor(database.name, 'owner');
    const definition = AGENCY_DEFINITIONS.find((candidate) => candidate.name === name);
    if (definition) await migrateAgencyDatabase(definition, { url, appRole: `${database.name}_app` });
    else
      await migrateTaskForce({
        url,
        engineRole: `${database.name}_engine`,
        boardRole: `${database.name}_board`,
      });
  }
}
