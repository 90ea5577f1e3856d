import type { EntityManager } from 'typeorm';

/** PostgreSQL refuses notices of 8000 bytes and more. */
const IDS_PER_NOTICE = 100;

/** Something that changed, and the agencies that may see it. */
export interface Change {
  readonly ids: readonly string[];
  readonly agencies: readonly string[];
}

/**
 * Tells the event stream which ids changed, when the transaction commits. Ids only, never content, and to each agency only
 * those of what it may see: what happened to change in the same transaction is no business of its others. The task
 * force hears of everything.
 */
export async function notifyChanges(
  manager: EntityManager,
  taskForceId: string,
  changes: readonly Change[],
): Promise<void> {
  for (const { audience, ids } of gathered(taskForceId, changes)) {
    for (let start = 0; start < ids.length; start += IDS_PER_NOTICE) {
      const notice = { audience, ids: ids.slice(start, start + IDS_PER_NOTICE) };
      await manager.query(`SELECT pg_notify('estafet_changes', $1)`, [JSON.stringify(notice)]);
    }
  }
}

/** Changes that the same agencies may see, in one. */
export function gathered(
  taskForceId: string,
  changes: readonly Change[],
): { readonly audience: readonly string[]; readonly ids: readonly string[] }[] {
  const byAudience = new Map<string, Set<string>>();
  for (const { ids, agencies } of changes) {
    const audience = JSON.stringify([...new Set([taskForceId, ...agencies])].sort());
    const known = byAudience.get(audience) ?? new Set();
    for (const id of ids) known.add(id);
    byAudience.set(audience, known);
  }
  return [...byAudience].map(([audience, ids]) => ({
    audience: JSON.parse(audience) as string[],
    ids: [...ids],
  }));
}
