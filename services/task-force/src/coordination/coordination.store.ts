import { foldReferral, type FoldableAct, type ReferralFold } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import { gapOf, type GapRow } from '../gaps/gap.row';
import type { Gap } from '../gaps/gap';

/** Gaps that a coordinator can see, by id. */
export async function findShownGaps(manager: EntityManager, ids: readonly string[]): Promise<Gap[]> {
  const rows = await manager.query<GapRow[]>(
    `SELECT * FROM board.gap WHERE id = ANY($1) AND mode = 'ON' ORDER BY id`,
    [ids],
  );
  return rows.map(gapOf);
}

/** A referral folded from its acts, with its real parties: the board's row may mask them. */
export async function findReferralFold(
  manager: EntityManager,
  referralId: string,
  isMember: (id: string) => boolean,
): Promise<ReferralFold | undefined> {
  const [found] = await manager.query<{ case_id: string }[]>(
    'SELECT case_id FROM board.referral WHERE id = $1',
    [referralId],
  );
  if (!found) return undefined;
  const rows = await manager.query<{ act: FoldableAct }[]>(
    'SELECT act FROM engine.history_act WHERE scope = $1 ORDER BY ordinal',
    [found.case_id],
  );
  return foldReferral(
    rows.map(({ act }) => act).filter((act) => act.referralId === referralId),
    isMember,
  );
}
