import type { Json, ReferralFold } from '@estafet/schema';
import { severityOf, thresholdOf } from './default-policy';
import { arrivalsOf } from './arrivals';
import { acknowledgementOf, numberOf, recordOf, textOf } from './reading';
import type { CaseHistory, CaseRule, Finding, ProgrammeCard, RulePolicy } from './types';
import { addDays } from './wib';

interface Occurrence {
  readonly referral: ReferralFold;
  readonly card: ProgrammeCard;
  readonly clause: 'MISINFORMED' | 'EMPTY';
  readonly at: string;
}

const ENDED: readonly string[] = ['DECLINED', 'WITHDRAWN', 'VOIDED'];

/**
 * G06: what she was told of a programme is what its card says (seed 002_7555: told one to two weeks, kept for months).
 * What counts at arrival is what she says she was told; a list left empty at sending is noted at once.
 */
export const clientMisinformed: CaseRule = {
  code: 'G06',
  evaluate(history, policyAt) {
    const occurrences = history.referrals
      .flatMap((referral) => occurrenceOf(history, referral))
      .sort((a, b) => (a.at < b.at ? -1 : 1));
    return occurrences
      .filter((occurrence) => !isPutRight(history, occurrence))
      .map((occurrence) => findingOf(history, occurrence, occurrences, policyAt(occurrence.at)));
  },
};

function findingOf(
  history: CaseHistory,
  occurrence: Occurrence,
  all: readonly Occurrence[],
  policy: RulePolicy,
): Finding {
  const { referral, card, clause, at } = occurrence;
  const owner = history.ownerIn(referral, referral.from);
  return {
    rule: 'G06',
    clause,
    subjectKey: referral.id,
    caseId: history.caseId,
    referralId: referral.id,
    owner,
    startedAt: at,
    breachAt: at,
    severity: severityOf(policy, isRepeated(history, occurrence, all, policy) ? 'REPEATED' : clause),
    facts: { from: referral.from, to: referral.to, cardVersion: card.version },
  };
}

/** At most one per referral: an empty list that misinformed her at arrival is one gap, not two. */
function occurrenceOf(history: CaseHistory, referral: ReferralFold): Occurrence[] {
  const sent = referral.acts.find((act) => act.type === 'referral.sent');
  const card = history.cardAt(referral.to, referral.sentAt);
  if (!sent || sent.provisional || !card) return [];
  const told = recordOf(sent.data, 'told');
  const arrival = arrivalsOf(history).find(({ referralId }) => referralId === referral.id);
  const said = arrival ? whatSheSays(history, referral, arrival.at) : {};
  const heard = Object.keys(said).length > 0 ? said : told;
  if (arrival && differsFromCard(heard, card)) {
    return [{ referral, card, clause: 'MISINFORMED', at: arrival.at }];
  }
  const isEmpty = Object.keys(told).length === 0 && referral.clientMoves && !ENDED.includes(referral.state);
  return isEmpty ? [{ referral, card, clause: 'EMPTY', at: referral.sentAt }] : [];
}

/** Asked by whoever receives her: at the handover, on arrival, or when she is registered. */
function whatSheSays(
  history: CaseHistory,
  referral: ReferralFold,
  arrivedAt: string,
): Readonly<Record<string, Json>> {
  const answers = history
    .ofType('handover.taken', 'client.arrived', 'client.registered')
    .filter((act) => (act.onBehalfOf ?? act.agencyId) === referral.to)
    .filter((act) =>
      act.type === 'handover.taken' ? act.referralId === referral.id : act.occurredAt >= arrivedAt,
    )
    .map((act) => recordOf(act.data, 'clientSaysTold'));
  return Object.assign({}, ...answers) as Readonly<Record<string, Json>>;
}

/** Any item that the card speaks about and that she was told otherwise. */
export function differsFromCard(told: Readonly<Record<string, Json>>, card: ProgrammeCard): boolean {
  const lengthDays = numberOf(told, 'lengthDays');
  if (lengthDays !== undefined && card.lengthDays !== undefined && lengthDays !== card.lengthDays)
    return true;
  return Object.entries(told).some(
    ([item, promised]) =>
      (promised === true && card.notGiven?.includes(item)) ||
      (promised === false && card.given?.includes(item)),
  );
}

/** Explained to her, and the referrer has read the card: both, or the next client hears the same. */
function isPutRight(history: CaseHistory, { referral, card }: Occurrence): boolean {
  const isCorrected = history
    .ofType('client.informed')
    .some((act) => textOf(act.data, 'about') === 'CORRECTION' && act.occurredAt >= referral.sentAt);
  const referrer = history.ownerIn(referral, referral.from);
  const inCase = history.ofType('card.acknowledged').map(acknowledgementOf);
  const isRead = [...inCase, ...history.acknowledgements(referrer)].some(
    (read) =>
      (read.byAgency === referrer || read.byAgency === referral.from) &&
      read.cardAgency === card.agencyId &&
      (read.version ?? card.version) >= card.version &&
      read.at >= referral.sentAt,
  );
  return isCorrected && isRead;
}

/** The third from one referrer within ninety days is a habit. */
function isRepeated(
  history: CaseHistory,
  occurrence: Occurrence,
  all: readonly Occurrence[],
  policy: RulePolicy,
): boolean {
  const owner = history.ownerIn(occurrence.referral, occurrence.referral.from);
  const since = addDays(occurrence.at, -thresholdOf(policy, 'repeatWithinDays'));
  const inThisCase = all.filter(
    (other) =>
      other.at < occurrence.at &&
      other.at >= since &&
      history.ownerIn(other.referral, other.referral.from) === owner,
  ).length;
  const elsewhere = history.priorBreaches({
    rule: 'G06',
    owner,
    since,
    before: occurrence.at,
    exceptCaseId: history.caseId,
  });
  return inThisCase + elsewhere + 1 >= thresholdOf(policy, 'repeatCount');
}
