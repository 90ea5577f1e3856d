import {
  toFoldable,
  type ActHeader,
  type FoldableAct,
  type PartName,
  type SaltedPart,
} from '@estafet/schema';
import type { EntityManager } from 'typeorm';

/** Which acts to load: of a case, of a referral, or of certain types; several conditions narrow each other. */
export interface ActSelection {
  readonly caseId?: string;
  readonly referralId?: string;
  readonly types?: readonly string[];
}

interface ActRow {
  readonly header: Omit<ActHeader, 'seq' | 'prevHash' | 'kid'> &
    Partial<Pick<ActHeader, 'seq' | 'prevHash' | 'kid'>>;
  readonly parts: Partial<Record<PartName, SaltedPart>> | null;
  readonly position: string;
}

/** Own acts that are not numbered yet come after all numbered ones of the same author. */
const UNNUMBERED_FROM = 2 ** 52;

const CONDITIONS: Readonly<Record<keyof ActSelection, (place: string) => string>> = {
  caseId: (place) => `case_id = ${place}`,
  referralId: (place) => `referral_id = ${place}`,
  types: (place) => `type = ANY(${place})`,
};

const SELECTABLE = ['caseId', 'referralId', 'types'] as const;

/**
 * One statement for each kind of selection: a condition that may be absent (`$2 IS NULL OR …`) would be planned anew at every
 * execution, or once as a scan of the whole log.
 */
function statementFor(given: readonly (keyof ActSelection)[]): string {
  const conditions = given.map((name, index) => ` AND ${CONDITIONS[name](`$${index + 2}`)}`).join('');
  return `
    SELECT act.header, act.position, (
      SELECT jsonb_object_agg(part.part, jsonb_build_object('salt', part.salt, 'data', part.data))
      FROM act_log_part part WHERE part.agency_id = $1 AND part.act_id = act.id AND part.part <> 'sealed'
    ) AS parts
    FROM act_log act
    WHERE act.agency_id = $1 AND act.header IS NOT NULL${conditions}
    UNION ALL
    SELECT receipt.header, receipt.position, (
      SELECT jsonb_object_agg(part.part, jsonb_build_object('salt', part.salt, 'data', part.data))
      FROM receipt_part part WHERE part.agency_id = $1 AND part.act_id = receipt.act_id AND part.part <> 'sealed'
    )
    FROM receipt
    WHERE receipt.agency_id = $1 AND receipt.status = 'FOLDED'${conditions}`;
}

/**
 * What an agency knows: its own acts, numbered or not, and those it received and understood, ready to fold.
 * Sorted by author and seq. Row-level security must stand at the agency.
 */
export async function loadActs(
  manager: EntityManager,
  agencyId: string,
  selection: ActSelection,
): Promise<FoldableAct[]> {
  const given = SELECTABLE.filter((name) => selection[name] !== undefined);
  const values = given.map((name) => selection[name]);
  const rows = await manager.query<ActRow[]>(statementFor(given), [agencyId, ...values]);
  return rows.map(foldableOf).sort((a, b) => a.agencyId.localeCompare(b.agencyId) || a.seq - b.seq);
}

function foldableOf({ header, parts, position }: ActRow): FoldableAct {
  const seq = header.seq ?? UNNUMBERED_FROM + Number(position);
  return toFoldable({ header: { prevHash: '', kid: '', ...header, seq }, parts: parts ?? {} });
}
