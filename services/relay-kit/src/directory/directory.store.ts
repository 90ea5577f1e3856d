import type { EntityManager } from 'typeorm';
import type { Directory, DirectoryChange, PublishedKey } from './directory';
import type { PartyChange } from './party-change';

export async function savePartyChanges(
  manager: EntityManager,
  agencyId: string,
  changes: readonly PartyChange[],
): Promise<void> {
  for (const { partyId, change } of changes) {
    await manager.query(
      `INSERT INTO directory (agency_id, party_id, change) VALUES ($1, $2, $3)
       ON CONFLICT (agency_id, party_id) DO UPDATE SET change = directory.change || EXCLUDED.change`,
      [agencyId, partyId, JSON.stringify(change)],
    );
  }
}

export async function saveKeys(
  manager: EntityManager,
  agencyId: string,
  keys: readonly PublishedKey[],
): Promise<void> {
  for (const key of keys) {
    await manager.query(
      `INSERT INTO agency_key (agency_id, owner_id, kid, key) VALUES ($1, $2, $3, $4)
       ON CONFLICT (agency_id, owner_id, kid) DO UPDATE SET key = EXCLUDED.key`,
      [agencyId, key.agencyId, key.kid, JSON.stringify(key)],
    );
  }
}

/** The keys of one owner as an agency knows them. */
export async function loadKeys(
  manager: EntityManager,
  agencyId: string,
  ownerId: string,
): Promise<PublishedKey[]> {
  const rows = await manager.query<{ key: PublishedKey }[]>(
    'SELECT key FROM agency_key WHERE agency_id = $1 AND owner_id = $2',
    [agencyId, ownerId],
  );
  return rows.map((row) => row.key);
}

/** Takes into memory what an agency had learnt before the process started. */
export async function loadDirectory(
  manager: EntityManager,
  agencyId: string,
  directory: Directory,
): Promise<void> {
  const changes = await manager.query<{ party_id: string; change: DirectoryChange }[]>(
    'SELECT party_id, change FROM directory WHERE agency_id = $1',
    [agencyId],
  );
  for (const row of changes) directory.change(row.party_id, row.change);
  const keys = await manager.query<{ key: PublishedKey }[]>(
    'SELECT key FROM agency_key WHERE agency_id = $1',
    [agencyId],
  );
  for (const row of keys) directory.learnKey(row.key);
}
