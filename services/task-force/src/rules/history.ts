import { custodyFrom, foldReferrals, settleAmendments, type FoldableAct } from '@estafet/schema';
import { caseAuthorsOf, casePartiesOf, countedActs } from './case-parties';
import { listOf, textOf, flagOf } from './reading';
import type { CaseHistory, HistoryAct, HistoryLookups } from './types';

export interface HistoryInput {
  readonly caseId: string;
  /** Every act of the case that was received, in any order; later receipts than `now` are left out. */
  readonly acts: readonly HistoryAct[];
  readonly now: string;
  readonly lookups: HistoryLookups;
}

const CHILD_BANDS: readonly string[] = ['0-5', '6-11', '12-14', '15-17'];
const ADULT_BANDS: readonly string[] = ['18-24', '25-59', '60+'];

/** Folds what is known of a case once, for all its rules. */
export function buildHistory({ caseId, acts: received, now, lookups }: HistoryInput): CaseHistory {
  const known = settle(received.filter((act) => act.receivedAt <= now));
  const opened = openingOf(known, caseId);
  const isMember = (id: string): boolean => lookups.isMember(id);
  const { acts, ignored, parties, ...counted } = countedActs({
    caseId,
    acts: known,
    opened,
    referrals: foldReferrals(known, isMember),
    isMember,
    kindOf: (agencyId) => lookups.kindOf(agencyId),
    speaksFor: (otherCaseId, agencyId) => lookups.speaksFor(otherCaseId, agencyId),
  });
  const custody = opened && custodyFrom(opened, counted.referrals, isMember);
  const referrals = [...counted.referrals].sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1));
  const byType = Map.groupBy(acts, ({ type }) => type);
  const ofType = (...types: readonly string[]): readonly HistoryAct[] => {
    const [only] = types;
    if (types.length === 1 && only !== undefined) return byType.get(only) ?? [];
    return types.some((type) => byType.has(type)) ? acts.filter(({ type }) => types.includes(type)) : [];
  };
  const facts = opened?.data ?? {};
  return {
    ...lookups,
    caseId,
    acts,
    opened,
    closed: closingOf(acts),
    parties,
    ignored,
    referrals,
    custody,
    isChild: isChildCase(facts),
    ageBand: textOf(facts, 'ageBand'),
    sex: textOf(facts, 'sex'),
    exploitation: listOf(facts, 'exploitation'),
    now,
    ofType,
    confirmed: (...types) => ofType(...types).filter((act) => act.provisional !== true),
    answererOf: (act) => {
      const party = act.onBehalfOf ?? act.agencyId;
      return isMember(party) ? party : act.agencyId;
    },
    ownerIn: (referral, party) => (isMember(party) ? party : referral.recordedBy),
    responsible: () => {
      if (!custody) return opened?.agencyId ?? acts[0]?.agencyId ?? '';
      return isMember(custody.lead) ? custody.lead : (custody.monitor ?? custody.lead);
    },
  };
}

/** Who may speak about a case, by all of its acts that are known. */
export function authorsOfCase(
  caseId: string,
  received: readonly HistoryAct[],
  isMember: (id: string) => boolean,
): ReadonlySet<string> {
  const acts = settle(received);
  return caseAuthorsOf(acts, casePartiesOf(openingOf(acts, caseId), foldReferrals(acts, isMember)));
}

/** Unknown age is handled as a child (architecture §6), whatever else the act says. */
export function isChildCase(opened: FoldableAct['data']): boolean {
  const band = textOf(opened, 'ageBand');
  if (band !== undefined && CHILD_BANDS.includes(band)) return true;
  if (band === 'UNKNOWN') return true;
  if (band !== undefined && ADULT_BANDS.includes(band)) return false;
  return flagOf(opened, 'isChild') ?? true;
}

/** What stands, ordered by what happened first. */
function settle(received: readonly HistoryAct[]): HistoryAct[] {
  const { acts } = settleAmendments<string, HistoryAct>(received, ({ agencyId }) => agencyId);
  return [...acts].sort(byOccurrence);
}

function openingOf(acts: readonly HistoryAct[], caseId: string): HistoryAct | undefined {
  return acts.find((act) => act.type === 'case.opened' && act.id === caseId);
}

function byOccurrence(a: HistoryAct, b: HistoryAct): number {
  if (a.agencyId === b.agencyId && a.occurredAt === b.occurredAt) return a.seq - b.seq;
  if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1;
  return a.agencyId < b.agencyId ? -1 : 1;
}

function closingOf(acts: readonly HistoryAct[]): HistoryAct | undefined {
  const last = acts.findLast(({ type }) => type === 'case.closed' || type === 'case.reopened');
  return last?.type === 'case.closed' ? last : undefined;
}
