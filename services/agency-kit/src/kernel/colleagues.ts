import { asAgency } from '@estafet/relay-kit';
import type { Viewer } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { KernelDeps } from './deps';

/** A worker of the agency, as the others of it know her. */
export interface Colleague {
  readonly workerRef: string;
  readonly name: string;
}

const STAFF_ROLES: ReadonlySet<string> = new Set(['frontline', 'supervisor']);
const LONGEST_NAME = 100;

const noted = new WeakMap<KernelDeps, Set<string>>();

/**
 * Acts name a worker by reference, so that nobody outside learns who it was. Her own agency has to know: who carries a case,
 * who opened a file in an emergency. The name is the sign-in's; it is written once, and again when it changes, and never leaves the agency.
 */
export async function noteColleague(deps: KernelDeps, viewer: Viewer, agencyId: string): Promise<void> {
  const { displayName, roles, workerRef } = viewer;
  const name = displayName.trim().slice(0, LONGEST_NAME).toWellFormed();
  if (name === '' || !roles.some((role) => STAFF_ROLES.has(role))) return;
  const known = noted.get(deps) ?? new Set<string>();
  noted.set(deps, known);
  const key = [agencyId, workerRef, name].join('\n');
  if (known.has(key)) return;
  known.add(key);
  try {
    await asAgency(deps.dataSource, agencyId, (manager) =>
      manager.query(
        `INSERT INTO colleague (agency_id, worker_ref, name, seen_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (agency_id, worker_ref) DO UPDATE SET name = excluded.name, seen_at = excluded.seen_at`,
        [agencyId, workerRef, name, deps.clock.now()],
      ),
    );
  } catch {
    // What she came for does not fail because of her name; the next request tries again.
    known.delete(key);
    deps.logger.warn({ agencyId }, 'a colleague’s name could not be kept');
  }
}

/** Everybody of the agency who has ever signed in, by name. */
export async function loadColleagues(manager: EntityManager, agencyId: string): Promise<Colleague[]> {
  const rows = await manager.query<{ worker_ref: string; name: string }[]>(
    'SELECT worker_ref, name FROM colleague WHERE agency_id = $1 ORDER BY name, worker_ref',
    [agencyId],
  );
  return rows.map(({ worker_ref, name }) => ({ workerRef: worker_ref, name }));
}
