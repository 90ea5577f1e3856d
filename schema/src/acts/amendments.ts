import type { ActData } from './act';
import { findDefinition } from './catalogue';

/** What became of an act: taken back, or saying what a later act says in its place. */
export type Amendment = 'RETRACTED' | 'CORRECTED';

interface AmendableAct<I> {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: I;
  readonly data: ActData;
}

export interface Settled<A> {
  /** The acts that stand. A corrected one keeps its place and its id, and says what the act that replaces it says. */
  readonly acts: readonly A[];
  /** By the id of the act that was amended. Nothing is ever deleted: both acts stay in their logs. */
  readonly amended: ReadonlyMap<string, Amendment>;
}

/** Whether an act of this type can be corrected or retracted at all, once it is written. */
export function isAmendable(type: string): boolean {
  // A case is closed, never unmade: its opening would take every clock of it along.
  if (type === 'act.corrected' || type === 'act.retracted') return false;
  return findDefinition(type)?.scope !== 'REFERRAL';
}

/**
 * Applies corrections and retractions, each by the author of what it amends and by nobody else (architecture §4). Acts about
 * referrals and handovers stand as they were written, and so does the opening of a case, which can only be corrected.
 */
export function settleAmendments<I, A extends AmendableAct<I>>(
  acts: readonly A[],
  authorOf: (act: A) => string,
): Settled<A> {
  const standing = new Map(acts.map((act) => [act.id, act]));
  const amended = new Map<string, Amendment>();
  const amendments = acts
    .filter(({ type }) => type === 'act.corrected' || type === 'act.retracted')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const amendment of amendments) {
    const target = standing.get(textOf(amendment.data['actId']));
    if (!target || !isAmendable(target.type) || authorOf(target) !== authorOf(amendment)) continue;
    if (amendment.type === 'act.retracted') {
      if (target.type === 'case.opened') continue;
      standing.delete(target.id);
      amended.set(target.id, 'RETRACTED');
      continue;
    }
    const replacement = standing.get(textOf(amendment.data['replacedBy']));
    if (!replacement || replacement === target || replacement.type !== target.type) continue;
    if (authorOf(replacement) !== authorOf(target)) continue;
    standing.delete(replacement.id);
    standing.set(target.id, { ...target, occurredAt: replacement.occurredAt, data: replacement.data });
    amended.set(target.id, 'CORRECTED');
  }
  return { acts: [...standing.values()], amended };
}

function textOf(value: ActData[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
