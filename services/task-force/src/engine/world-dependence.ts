import type { EntityManager } from 'typeorm';
import { textOf } from '../rules/reading';
import type { HistoryAct } from '../rules/types';
import { findCasesReferringTo, findOpenCasesOf, findScopesWithOpenGap } from './engine.store';
import type { ScopeState } from './scope-state';

/** Which cases an act outside any case bears upon: asked of the database, and in the same words of a case in memory. */
export interface WorldDependence {
  stored(manager: EntityManager): Promise<string[]>;
  holds(state: ScopeState): boolean;
}

export function worldDependence(act: HistoryAct): WorldDependence | undefined {
  const author = act.onBehalfOf ?? act.agencyId;
  switch (act.type) {
    case 'programmeCard.published':
      return {
        stored: (manager) => findCasesReferringTo(manager, author, act.occurredAt),
        holds: ({ acts }) =>
          acts.some(
            ({ act: known }) =>
              known.type === 'referral.sent' &&
              textOf(known.data, 'to') === author &&
              known.occurredAt >= act.occurredAt,
          ),
      };
    case 'recording.declared':
      return {
        stored: (manager) => findOpenCasesOf(manager, author),
        holds: ({ history }) =>
          history !== undefined && history.closed === undefined && history.parties.has(author),
      };
    case 'card.acknowledged':
      return {
        stored: (manager) => findScopesWithOpenGap(manager, { rule: 'G06', owner: author }),
        holds: ({ ledger }) =>
          ledger.all().some((gap) => gap.rule === 'G06' && gap.owner === author && gap.state !== 'CLEARED'),
      };
    default:
      return undefined;
  }
}
