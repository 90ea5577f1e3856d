import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock/clock';
import { asAgency } from '../database/as-agency';
import type { Directory } from '../directory/directory';
import { saveKeys } from '../directory/directory.store';
import { appendAct } from '../log/append-act';
import { loadKeyActs } from '../log/log.store';
import { followKeys, KEY_PUBLISHED, KEY_REVOKED, keyPublishedData } from './key-acts';
import type { KeyBundle } from './key-bundle';

export interface OwnKeysOptions {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly keys: KeyBundle;
  readonly taskForceId: string;
}

/** Appends `key.published` for each signing key of the bundle that the log does not hold yet: an agency's first act. */
export async function publishKeys(options: OwnKeysOptions, agencyId: string): Promise<void> {
  const own = options.keys.of(agencyId);
  const publish = async (manager: EntityManager): Promise<void> => {
    const rows = await manager.query<{ kid: string }[]>(
      `SELECT part.data ->> 'kid' AS kid FROM act_log act
       JOIN act_log_part part ON part.agency_id = act.agency_id AND part.act_id = act.id AND part.part = 'board'
       WHERE act.agency_id = $1 AND act.type = $2`,
      [agencyId, KEY_PUBLISHED],
    );
    const published = new Set(rows.map((row) => row.kid));
    for (const pair of own.signing.filter((candidate) => !published.has(candidate.kid))) {
      await appendAct(manager, {
        ...keyAct(options, agencyId),
        type: KEY_PUBLISHED,
        data: keyPublishedData(pair, own),
      });
    }
  };
  await asAgency(options.dataSource, agencyId, publish, 'keys');
  await learnOwnKeys(options, agencyId);
}

/**
 * Appends `key.revoked` for each key that its operator marked in the bundle and the log does not revoke yet. The last act that
 * counts is the one that published the newest key, since the old one signed it; answers how many were revoked.
 */
export async function revokeMarkedKeys(options: OwnKeysOptions, agencyId: string): Promise<number> {
  const marked = options.keys.of(agencyId).signing.filter(({ isRevoked }) => isRevoked === true);
  if (marked.length === 0) return 0;
  return asAgency(options.dataSource, agencyId, async (manager) => {
    const rows = await manager.query<{ type: string; kid: string; seq: string | null }[]>(
      `SELECT act.type, part.data ->> 'kid' AS kid, act.seq FROM act_log act
       JOIN act_log_part part ON part.agency_id = act.agency_id AND part.act_id = act.id AND part.part = 'board'
       WHERE act.agency_id = $1 AND act.type IN ($2, $3)`,
      [agencyId, KEY_PUBLISHED, KEY_REVOKED],
    );
    const newest = options.keys.of(agencyId).signing.at(-1)?.kid;
    const published = rows.find(({ type, kid }) => type === KEY_PUBLISHED && kid === newest);
    // Not numbered yet: what the old key has still to sign is not known.
    if (!published?.seq) return 0;
    const revoked = new Set(rows.flatMap(({ type, kid }) => (type === KEY_REVOKED ? kid : [])));
    const due = marked.filter(({ kid }) => !revoked.has(kid));
    for (const { kid } of due) {
      const data = { kid, lastGoodSeq: Number(published.seq) };
      await appendAct(manager, { ...keyAct(options, agencyId), type: KEY_REVOKED, data });
    }
    return due.length;
  });
}

/** Takes the agency's own numbered key acts into its key table and into memory. */
export async function learnOwnKeys(options: OwnKeysOptions, agencyId: string): Promise<void> {
  const { dataSource, directory, keys } = options;
  const enrolledFingerprint = directory.find(agencyId)?.fingerprint ?? keys.of(agencyId).signing[0]?.kid;
  await asAgency(dataSource, agencyId, async (manager) => {
    const acts = await loadKeyActs(manager, agencyId);
    const found = followKeys({ ownerId: agencyId, enrolledFingerprint, known: [], acts });
    await saveKeys(manager, agencyId, found);
    for (const key of found) directory.learnKey(key);
  });
}

function keyAct({ clock, directory, taskForceId }: OwnKeysOptions, agencyId: string) {
  const peers = [...directory.members().map((entry) => entry.id), taskForceId];
  return {
    agencyId,
    now: clock.now(),
    actor: { role: 'administrator' },
    audience: peers.filter((id) => id !== agencyId),
  };
}
