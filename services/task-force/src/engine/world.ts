import type { Directory } from '@estafet/relay-kit';
import { authorsOfCase, buildHistory } from '../rules/history';
import { cardOf, listOf, numberOf, textOf } from '../rules/reading';
import type { CardAcknowledgement, CaseHistory, HistoryLookups, ProgrammeCard } from '../rules/types';
import { Breaches } from './breaches';
import type { JournalledAct, ScopeState } from './scope-state';

/** The least that every agency records; what goes beyond it is declared (rules.md 2). */
export const RECORDING_FLOOR: ReadonlySet<string> = new Set([
  'case.opened',
  'referral.sent',
  'referral.accepted',
  'referral.declined',
  'referral.withdrawn',
  'handover.given',
  'handover.taken',
  'referral.feedback',
  'case.closed',
]);

const DEFAULT_GRACE_HOURS = 0;

/** What may be known is bounded already; a fold's own bound must not cut it again. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** What a tick may know ends before its instant; what an act's evaluation may know ends with that act. */
export type KnownUntil = { readonly before: string } | 'NOW';

export interface WorldDeps {
  readonly directory: Directory;
  readonly taskForceId: string;
  readonly assumeAllRecorded: boolean;
}

/**
 * What rules may ask about the world outside one case. Answers are bounded by the instant of the evaluation, not by the
 * moment at which a late ticker happens to run: on a rebuild they are the same.
 */
export class World {
  private readonly acts: JournalledAct[];
  readonly breaches = new Breaches();
  private readonly now: HistoryLookups;

  constructor(
    private readonly deps: WorldDeps,
    acts: readonly JournalledAct[],
    private readonly states: ReadonlyMap<string, ScopeState>,
  ) {
    this.acts = [...acts];
    this.now = this.lookupsUntil('NOW');
  }

  add(act: JournalledAct): void {
    this.acts.push(act);
  }

  /** Plain functions, to be spread into a history. Made once for all acts: a case asks at each of them. */
  lookups(known: KnownUntil): HistoryLookups {
    return known === 'NOW' ? this.now : this.lookupsUntil(known);
  }

  private lookupsUntil(known: KnownUntil): HistoryLookups {
    const { directory, assumeAllRecorded, taskForceId } = this.deps;
    const isKnown = (receivedAt: string): boolean => known === 'NOW' || receivedAt < known.before;
    const actsOf = (type: string) =>
      this.acts.filter(({ act }) => act.type === type && isKnown(act.receivedAt)).map(({ act }) => act);
    const declares = (agencyId: string, actType: string): boolean => {
      const declared = actsOf('recording.declared').filter((act) => act.agencyId === agencyId);
      const latest = declared.reduce(
        (last, act) => (last === undefined || act.occurredAt >= last.occurredAt ? act : last),
        declared[0],
      );
      return latest !== undefined && listOf(latest.data, 'acts').includes(actType);
    };
    const knownActsOf = (caseId: string) =>
      (this.states.get(caseId)?.acts ?? []).map(({ act }) => act).filter((act) => isKnown(act.receivedAt));
    const historyOf = (caseId: string): CaseHistory | undefined => {
      const acts = knownActsOf(caseId);
      return acts.length === 0 ? undefined : buildHistory({ caseId, acts, now: END_OF_TIME, lookups });
    };
    const lookups: HistoryLookups = {
      cardAt: (agencyId, at) => currentCard(actsOf('programmeCard.published').map(cardOf), agencyId, at),
      acknowledgements: (agencyId) =>
        actsOf('card.acknowledged')
          .filter((act) => act.agencyId === agencyId)
          .map((act): CardAcknowledgement => ({
            byAgency: act.agencyId,
            cardAgency: textOf(act.data, 'agency') ?? '',
            version: numberOf(act.data, 'version'),
            at: act.occurredAt,
          })),
      isMember: (agencyId) => directory.isMember(agencyId),
      syncGraceHours: (agencyId) => directory.find(agencyId)?.syncGraceHours ?? DEFAULT_GRACE_HOURS,
      kindOf: (agencyId) => directory.find(agencyId)?.kind,
      records: (agencyId, actType) =>
        assumeAllRecorded ||
        agencyId === taskForceId ||
        RECORDING_FLOOR.has(actType) ||
        declares(agencyId, actType),
      declares,
      isCaseOpen: (caseId) => {
        const history = historyOf(caseId);
        return history?.opened && history.closed === undefined;
      },
      closedAs: (caseId) => {
        const closed = historyOf(caseId)?.closed;
        return closed && textOf(closed.data, 'reason');
      },
      speaksFor: (caseId, agencyId) =>
        authorsOfCase(caseId, knownActsOf(caseId), (id) => directory.isMember(id)).has(agencyId),
      priorBreaches: (query) => this.breaches.count(query),
    };
    return lookups;
  }
}

function currentCard(
  cards: readonly ProgrammeCard[],
  agencyId: string,
  at: string,
): ProgrammeCard | undefined {
  return cards
    .filter((card) => card.agencyId === agencyId && card.publishedAt <= at)
    .reduce<ProgrammeCard | undefined>(
      (latest, card) =>
        latest === undefined ||
        card.publishedAt > latest.publishedAt ||
        (card.publishedAt === latest.publishedAt && card.version >= latest.version)
          ? card
          : latest,
      undefined,
    );
}
