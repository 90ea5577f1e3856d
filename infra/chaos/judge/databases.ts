import { Client } from 'pg';
import { SERVICES, type ServicePlan } from '../../local/deployables';
import type { LocalPostgres } from '../../local/postgres';

/** Runs work on each service's database as the superuser, who sees every agency's rows. */
export async function inEachDatabase<T>(
  postgres: Pick<LocalPostgres, 'urlFor'>,
  work: (client: Client, service: ServicePlan) => Promise<T>,
): Promise<T[]> {
  const results: T[] = [];
  for (const service of SERVICES) results.push(await inDatabase(postgres, service, work));
  return results;
}

export async function inDatabase<T>(
  postgres: Pick<LocalPostgres, 'urlFor'>,
  service: ServicePlan,
  work: (client: Client, service: ServicePlan) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: postgres.urlFor(service.database.name, 'postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client, service);
  } finally {
    await client.end();
  }
}
