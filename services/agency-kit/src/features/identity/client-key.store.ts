import type { KeyBundle } from '@estafet/relay-kit';
import type { EntityManager } from 'typeorm';
import { type CipherPlace, newDataKey, seal, unseal } from './client-cipher';

/** Whose data is sealed, and by whom. */
export interface ClientOfAgency {
  readonly manager: EntityManager;
  readonly keys: KeyBundle;
  readonly agencyId: string;
  readonly caseId: string;
  readonly now: Date;
}

/** Seals JSON under the client's own key, made on first use. */
export async function sealForClient(
  client: ClientOfAgency,
  place: Omit<CipherPlace, 'agencyId'>,
  value: unknown,
): Promise<Buffer> {
  const key = (await findDataKey(client)) ?? (await createDataKey(client));
  return seal(Buffer.from(JSON.stringify(value), 'utf8'), key, { ...place, agencyId: client.agencyId });
}

/** The opened JSON; undefined once the client's key has been destroyed. */
export async function unsealForClient(
  client: Omit<ClientOfAgency, 'now'>,
  place: Omit<CipherPlace, 'agencyId'>,
  sealed: Buffer,
): Promise<unknown> {
  const key = await findDataKey(client);
  if (!key) return undefined;
  const plain = unseal(sealed, key, { ...place, agencyId: client.agencyId });
  return JSON.parse(plain.toString('utf8')) as unknown;
}

/** Erasure: what was sealed for this client stays behind unreadable, in the database and in every backup. */
export async function destroyDataKey({
  manager,
  agencyId,
  caseId,
}: Omit<ClientOfAgency, 'now' | 'keys'>): Promise<void> {
  await manager.query(`DELETE FROM client_key WHERE agency_id = $1 AND case_id = $2`, [agencyId, caseId]);
}

async function findDataKey({
  manager,
  keys,
  agencyId,
  caseId,
}: Omit<ClientOfAgency, 'now'>): Promise<Buffer | undefined> {
  const [row] = await manager.query<{ wrapped_key: Buffer }[]>(
    `SELECT wrapped_key FROM client_key WHERE agency_id = $1 AND case_id = $2`,
    [agencyId, caseId],
  );
  return row && unseal(row.wrapped_key, keys.of(agencyId).dataWrappingKey, wrapPlace(agencyId, caseId));
}

async function createDataKey(client: ClientOfAgency): Promise<Buffer> {
  const { manager, keys, agencyId, caseId, now } = client;
  const key = newDataKey();
  const wrapped = seal(key, keys.of(agencyId).dataWrappingKey, wrapPlace(agencyId, caseId));
  const inserted = await manager.query<unknown[]>(
    `INSERT INTO client_key (agency_id, case_id, wrapped_key, created_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [agencyId, caseId, wrapped, now],
  );
  // Two first uses at once: the other one's key stands.
  return inserted.length > 0 ? key : ((await findDataKey(client)) ?? key);
}

function wrapPlace(agencyId: string, caseId: string): CipherPlace {
  return { agencyId, table: 'client_key', row: caseId, column: 'wrapped_key' };
}
