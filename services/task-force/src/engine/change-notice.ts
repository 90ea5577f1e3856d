import type { EntityManager } from 'typeorm';

/** PostgreSQL refuses notices of 8000 bytes and more. */
const IDS_PER_NOTICE = 100;

/** Tells the event stream which ids changed and whom it concerns, when the transaction commits. Ids only, never content. */
export async function notifyChanges(
  manager: EntityManager,
  { audience, ids }: { audience: readonly string[]; ids: readonly string[] },
): Promise<void> {
  for (let start = 0; start < ids.length; start += IDS_PER_NOTICE) {
    const notice = { audience: [...new Set(audience)], ids: ids.slice(start, start + IDS_PER_NOTICE) };
    await manager.query(`SELECT pg_notify('estafet_changes', $1)`, [JSON.stringify(notice)]);
  }
}
