import { isAgencyScope, agencyScope } from '../gaps/gap';
import { textOf, listOf } from '../rules/reading';
import type { HistoryAct } from '../rules/types';

/** Acts outside any case that change what rules say about cases. */
export const WORLD_ACT_TYPES = [
  'programmeCard.published',
  'card.acknowledged',
  'recording.declared',
] as const;

/** What opens or closes a case, or says who speaks for it, bears on the cases that it is linked with. */
const LINK_TYPES = new Set([
  'case.opened',
  'case.closed',
  'case.reopened',
  'conference.held',
  'act.corrected',
  'act.retracted',
]);

/** Statements about a gap that name it by id. */
const GAP_STATEMENT_TYPES = new Set([
  'gap.acknowledged',
  'gap.contested',
  'gap.waived',
  'resource.requested',
]);

/** The gaps that an act speaks about. */
export function gapIdsOf(act: Pick<HistoryAct, 'type' | 'data'>): readonly string[] {
  if (act.type === 'instruction.issued') return listOf(act.data, 'gapIds');
  if (!GAP_STATEMENT_TYPES.has(act.type)) return [];
  const id = textOf(act.data, 'gapId');
  return id === undefined ? [] : [id];
}

/** The earlier act of the same author that an act corrects or retracts; it belongs wherever that one belongs. */
export function amendedActOf(act: Pick<HistoryAct, 'type' | 'data'>): string | undefined {
  return act.type === 'act.corrected' || act.type === 'act.retracted' ? textOf(act.data, 'actId') : undefined;
}

/** The other case of a `case.linked` act, which belongs to the history of both. */
export function linkedCaseOf(act: Pick<HistoryAct, 'type' | 'data'>): string | undefined {
  return act.type === 'case.linked' ? textOf(act.data, 'otherCaseId') : undefined;
}

/**
 * The subjects whose history an act belongs to: its case, both cases of a link, the subjects of the gaps it speaks about
 * or of the act it amends, else its author outside any case.
 */
export function scopesOf(
  act: HistoryAct,
  known: {
    readonly scopeOfGap: (gapId: string) => string | undefined;
    readonly scopesOfAct: (actId: string) => readonly string[];
  },
): readonly string[] {
  const scopes = new Set<string>();
  if (act.caseId !== undefined) scopes.add(act.caseId);
  const linked = linkedCaseOf(act);
  if (linked !== undefined) scopes.add(linked);
  for (const id of gapIdsOf(act)) {
    const scope = known.scopeOfGap(id);
    if (scope !== undefined) scopes.add(scope);
  }
  const amended = amendedActOf(act);
  if (amended !== undefined) for (const scope of known.scopesOfAct(amended)) scopes.add(scope);
  if (scopes.size === 0) scopes.add(agencyScope(act.onBehalfOf ?? act.agencyId));
  return [...scopes];
}

/** Cases that a case was linked with, in either direction. */
export function linkedCases(scope: string, acts: Iterable<HistoryAct>): readonly string[] {
  if (isAgencyScope(scope)) return [];
  const others = new Set<string>();
  for (const act of acts) {
    const other = linkedCaseOf(act);
    if (other === undefined) continue;
    if (other !== scope) others.add(other);
    if (act.caseId !== undefined && act.caseId !== scope) others.add(act.caseId);
  }
  return [...others];
}

export function bearsOnLinks(type: string): boolean {
  return LINK_TYPES.has(type) || type.startsWith('referral.') || type.startsWith('handover.');
}

export function isWorldType(type: string): boolean {
  return (WORLD_ACT_TYPES as readonly string[]).includes(type);
}
