import {
  actingParty,
  findDefinition,
  TASK_FORCE_PARTY,
  type IsMember,
  type Json,
  type ReferralFold,
} from '@estafet/schema';
import { listOf } from './reading';
import type { HistoryAct } from './types';

type Opening = Pick<HistoryAct, 'agencyId' | 'onBehalfOf'>;

type PartyReferral = Pick<ReferralFold, 'from' | 'to' | 'recordedBy' | 'state' | 'acceptedAt' | 'takenAt'>;

/** What decides which acts of a case count. */
export interface AuthorsQuestion {
  readonly caseId: string;
  readonly acts: readonly HistoryAct[];
  readonly opened: Opening | undefined;
  /** Every referral that the acts tell of, those of strangers included. */
  readonly referrals: readonly ReferralFold[];
  readonly isMember: IsMember;
  /** POLICE, SOCIAL_SERVICES, …; undefined for a party that is not known. */
  readonly kindOf: (agencyId: string) => string | undefined;
  /** Whether an agency may speak about another case, of which a link tells. */
  readonly speaksFor: (caseId: string, agencyId: string) => boolean;
}

export interface CountedActs {
  readonly acts: readonly HistoryAct[];
  readonly referrals: readonly ReferralFold[];
  readonly parties: ReadonlySet<string>;
  /** Kept in the receipts and told of by number: they change no gap, no custody and no state. */
  readonly ignored: readonly HistoryAct[];
}

/**
 * What an office does by its own duty, whoever asked it to (acts.md, column "by"): the police file a report that a service
 * centre's case calls for, social services take an application. Not to heed it would let a statutory clock run out
 * against an office that has done its work. Whoever reports a case only starts a clock.
 */
const BY_OFFICE: Readonly<Record<string, string | undefined>> = {
  'police.reportFiled': 'POLICE',
  'protection.granted': 'POLICE',
  'protection.lpskRequested': 'POLICE',
  'protection.ended': 'POLICE',
  'interview.held': 'POLICE',
  'restitution.informed': 'POLICE',
  'restitution.ordered': 'POLICE',
  'restitution.paid': 'POLICE',
  'application.received': 'SOCIAL_SERVICES',
  'application.served': 'SOCIAL_SERVICES',
};

/** Said by the lead or who supports it (acts.md, column "by"): to have sat in a conference is not enough. */
const BY_PARTIES_ALONE: readonly string[] = ['case.stageEntered', 'case.closed', 'case.reopened'];

/**
 * The parties of a case: who opened it, and from them on whoever accepted a referral of one of them, or took the client.
 * Having sent an act that names a case does not make a party, nor does an arrival that the sender disputes: acts of
 * strangers must open no door (architecture §4).
 */
export function casePartiesOf(
  opened: Opening | undefined,
  referrals: readonly PartyReferral[],
): ReadonlySet<string> {
  const parties = new Set<string>();
  if (!opened) return parties;
  parties.add(opened.agencyId);
  parties.add(actingParty(opened));
  for (let size = 0; size !== parties.size;) {
    size = parties.size;
    for (const { to, recordedBy, state, acceptedAt, takenAt } of referrals) {
      const isTaken = state !== 'DISPUTED' && (acceptedAt !== undefined || takenAt !== undefined);
      if (isTaken && parties.has(recordedBy)) parties.add(to);
    }
  }
  return parties;
}

/**
 * Who may say something about a case: its parties, and whoever a party names as present in a conference, as owner of
 * what it decided, or as partner in a rescue. Those whom such an agency would name in turn are not.
 */
export function caseAuthorsOf(
  acts: readonly HistoryAct[],
  parties: ReadonlySet<string>,
): ReadonlySet<string> {
  const authors = new Set(parties);
  for (const act of acts) {
    if (!parties.has(act.agencyId)) continue;
    for (const named of namedBy(act)) authors.add(named);
  }
  return authors;
}

/**
 * Parts what counts in a case from what strangers say about it. Its own order of arrival changes nothing: an act that came
 * before the acceptance which makes its author a party counts from then on.
 */
export function countedActs(question: AuthorsQuestion): CountedActs {
  const parties = casePartiesOf(question.opened, question.referrals);
  const referrals = question.referrals.filter(({ recordedBy }) => parties.has(recordedBy));
  const authors = caseAuthorsOf(question.acts, parties);
  const ofReferrals = new Set(referrals.flatMap(({ acts }) => acts.map(({ id }) => id)));
  const asked = new Set(referrals.map(({ to }) => to));
  const counts = (act: HistoryAct): boolean => {
    const scope = findDefinition(act.type)?.scope;
    if (scope === 'REFERRAL') return ofReferrals.has(act.id);
    if (act.agencyId === TASK_FORCE_PARTY) return true;
    if (isForAnotherMember(act, question.isMember)) return false;
    if (act.type === 'case.linked' && act.caseId !== undefined && act.caseId !== question.caseId)
      return question.speaksFor(act.caseId, act.agencyId);
    if (BY_PARTIES_ALONE.includes(act.type)) return parties.has(act.agencyId);
    // Whoever a party asked may have her already, whatever its answer is: facts are never refused.
    if (authors.has(act.agencyId) || asked.has(act.agencyId)) return true;
    const office = BY_OFFICE[act.type];
    return office !== undefined && office === question.kindOf(act.agencyId);
  };
  const acts: HistoryAct[] = [];
  const ignored: HistoryAct[] = [];
  for (const act of question.acts) (counts(act) ? acts : ignored).push(act);
  return { acts, referrals, parties, ignored };
}

/** A member signs for itself; only for a partner without a log may another record. */
function isForAnotherMember(act: HistoryAct, isMember: IsMember): boolean {
  const { onBehalfOf, agencyId, recordedAt } = act;
  return onBehalfOf !== undefined && onBehalfOf !== agencyId && isMember(onBehalfOf, recordedAt);
}

function namedBy({ type, data }: HistoryAct): readonly string[] {
  if (type === 'rescue.done') return listOf(data, 'partners');
  if (type !== 'conference.held') return [];
  const actions = Array.isArray(data['actions']) ? data['actions'] : [];
  return [...listOf(data, 'present'), ...actions.flatMap(ownerOf)];
}

function ownerOf(action: Json): readonly string[] {
  return action !== null && typeof action === 'object' && !Array.isArray(action)
    ? listOf(action, 'owner')
    : [];
}
