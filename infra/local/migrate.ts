import { migrateAgencyDatabase, type AgencyServiceDefinition } from '@estafet/agency-kit';
import { ngo } from '@estafet/ngo';
import { police } from '@estafet/police';
import { serviceCentre } from '@estafet/service-centre';
import { socialServices } from '@estafet/social-services';
import { migrateTaskForce } from '@estafet/task-force';
import { type ServicePlan, SERVICES } from './deployables';

export const AGENCY_DEFINITIONS: readonly AgencyServiceDefinition[] = [
  police,
  socialServices,
  serviceCentre,
  ngo,
];

/** Brings every database up to date, each as its owner; `urlFor` names the address of a database for a role. */
export async function migrateAll(urlFor: (database: string, role: string) => string): Promise<void> {
  for (const service of SERVICES) await migrateService(service, urlFor(service.database.name, 'owner'));
}

/** Brings one database up to date as its owner; with `only`, to where those migrations leave it. */
export async function migrateService(
  { name, database }: ServicePlan,
  url: string,
  only?: readonly string[],
): Promise<void> {
  const definition = AGENCY_DEFINITIONS.find((candidate) => candidate.name === name);
  if (definition) await migrateAgencyDatabase(definition, { url, appRole: `${database.name}_app`, only });
  else
    await migrateTaskForce({
      url,
      engineRole: `${database.name}_engine`,
      boardRole: `${database.name}_board`,
      only,
    });
}
