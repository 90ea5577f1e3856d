import type { DataSource, EntityManager } from 'typeorm';
import { asAgency } from '../database/as-agency';
import { KEY_PUBLISHED, KEY_REVOKED } from '../keys/key-acts';
import type { AgencyKeys } from '../keys/key-bundle';
import { chainActs, type NumberedAct } from './chain';
import { loadPending, saveNumbered } from './log.store';

export const BATCH_SIZE = 500;

export interface SequencedBatch {
  readonly count: number;
  /** Who now has something to get. */
  readonly recipients: readonly string[];
  readonly hasKeyActs: boolean;
}

/**
 * Numbers, chains and signs up to 500 committed acts of one agency. Reading "id > last" would lose acts whose transaction
 * commits late; a chain lock in each use case would serialise all writers (architecture §4). So acts are committed
 * unnumbered and one sequencer per agency, held by an advisory lock, numbers what it sees.
 */
export function sequenceBatch(input: {
  readonly dataSource: DataSource;
  readonly agencyId: string;
  readonly keys: AgencyKeys;
  readonly taskForceId: string;
}): Promise<SequencedBatch> {
  const { dataSource, agencyId, keys, taskForceId } = input;
  const work = async (manager: EntityManager): Promise<SequencedBatch> => {
    const { head, signingKid, acts } = await loadPending(manager, agencyId, BATCH_SIZE);
    if (acts.length === 0) return { count: 0, recipients: [], hasKeyActs: false };
    const numbered = chainActs({ head, acts, keys, signingKid });
    const wanted = wantedBy(numbered, { agencyId, taskForceId });
    await saveNumbered(manager, agencyId, { acts: numbered, wanted });
    return {
      count: numbered.length,
      recipients: [...wanted.keys()],
      hasKeyActs: numbered.some(({ header }) => header.type === KEY_PUBLISHED || header.type === KEY_REVOKED),
    };
  };
  return asAgency(dataSource, agencyId, work, 'sequence');
}

/** Other recipients hear of acts outside their audience only when one for them follows; the task force witnesses each at once. */
function wantedBy(
  acts: readonly NumberedAct[],
  ids: { agencyId: string; taskForceId: string },
): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const { header } of acts) {
    for (const recipient of [...header.audience, ids.taskForceId]) {
      if (recipient !== ids.agencyId) wanted.set(recipient, header.seq);
    }
  }
  return wanted;
}
