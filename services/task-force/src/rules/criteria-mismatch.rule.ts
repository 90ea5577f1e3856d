import type { ReferralFold } from '@estafet/schema';
import { severityOf } from './default-policy';
import { flagOf, isSameCode, listOf, recordOf, textOf } from './reading';
import type { CaseHistory, CaseRule, Finding, HistoryAct, ProgrammeCard } from './types';

export type Criterion = 'sex' | 'age' | 'exploitation' | 'places';

const ENDED: readonly string[] = ['DECLINED', 'WITHDRAWN', 'VOIDED'];
const ANYONE: readonly string[] = ['ALL', 'ANY', 'BOTH'];
const CRITERION_NAMES: Readonly<Record<Criterion, readonly string[]>> = {
  sex: ['sex', 'sexes', 'gender'],
  age: ['age', 'ageBand', 'minAge', 'maxAge'],
  exploitation: ['exploitation'],
  places: ['places', 'freePlaces', 'capacity'],
};

/**
 * G04: a client is referred to a programme whose card takes her, or with an exception that the programme itself grants
 * (seed 002_7555). Judged by the card that was current when the referral was sent; what is unknown fails nothing.
 */
export const criteriaMismatch: CaseRule = {
  code: 'G04',
  evaluate(history, policyAt) {
    return history.referrals.flatMap((referral) => {
      const sent = referral.acts.find((act) => act.type === 'referral.sent');
      const card = history.cardAt(referral.to, referral.sentAt);
      if (!sent || sent.provisional || !card || ENDED.includes(referral.state)) return [];
      const failed = failedCriteria(history, card, referral);
      const [first] = failed;
      if (first === undefined) return [];
      if (isExcepted(history, referral, failed) || isPlacedElsewhere(history, referral)) return [];
      const policy = policyAt(referral.sentAt);
      return [
        {
          rule: 'G04',
          clause: 'CRITERIA',
          subjectKey: referral.id,
          caseId: history.caseId,
          referralId: referral.id,
          owner: history.ownerIn(referral, referral.from),
          startedAt: referral.sentAt,
          breachAt: referral.sentAt,
          severity: severityOf(policy, isReasonedOverride(sent.data) ? 'OVERRIDDEN' : 'UNEXPLAINED'),
          facts: { from: referral.from, to: referral.to, cardVersion: card.version },
        } satisfies Finding,
      ];
    });
  },
};

/** Which of the card's criteria the client is known not to meet. */
export function failedCriteria(
  client: Pick<CaseHistory, 'sex' | 'ageBand' | 'exploitation' | 'opened' | 'isChild'>,
  card: ProgrammeCard,
  referral: Pick<ReferralFold, 'clientMoves'>,
): Criterion[] {
  const failed: Criterion[] = [];
  if (isSexExcluded(client.sex, card)) failed.push('sex');
  if (isAgeExcluded(ageRangeOf(client), card)) failed.push('age');
  if (isExploitationExcluded(client.exploitation, card)) failed.push('exploitation');
  if (referral.clientMoves && card.freePlaces !== undefined && card.freePlaces <= 0) failed.push('places');
  return failed;
}

function isSexExcluded(sex: string | undefined, card: ProgrammeCard): boolean {
  if (!card.sexes?.length || sex === undefined || sex === 'UNKNOWN') return false;
  return !card.sexes.some((taken) => ANYONE.includes(taken) || isSameCode(taken, sex));
}

/** A band that overlaps the card's ages may fit: only a band wholly outside is known not to. */
function isAgeExcluded(range: readonly [number, number] | undefined, card: ProgrammeCard): boolean {
  if (!range) return false;
  const [youngest, oldest] = range;
  return oldest < (card.minAge ?? 0) || youngest > (card.maxAge ?? Infinity);
}

function ageRangeOf(
  client: Pick<CaseHistory, 'ageBand' | 'opened' | 'isChild'>,
): readonly [number, number] | undefined {
  const { ageBand } = client;
  if (ageBand === undefined) {
    if (client.opened?.data['isChild'] === undefined) return undefined;
    return client.isChild ? [0, 17] : [18, Infinity];
  }
  const [, from, to] = /^(\d+)(?:-(\d+)|\+)$/.exec(ageBand) ?? [];
  if (from === undefined) return undefined;
  return [Number(from), to === undefined ? Infinity : Number(to)];
}

function isExploitationExcluded(exploitation: readonly string[], card: ProgrammeCard): boolean {
  const known = exploitation.filter((code) => code !== 'UNKNOWN');
  if (!card.exploitation?.length || known.length === 0) return false;
  return !card.exploitation.some(
    (taken) => ANYONE.includes(taken) || known.some((code) => isSameCode(code, taken)),
  );
}

function isReasonedOverride(data: HistoryAct['data']): boolean {
  const check = recordOf(data, 'eligibility');
  const result = textOf(data, 'eligibility') ?? textOf(check, 'result');
  const reason = textOf(data, 'eligibilityReason') ?? textOf(data, 'reason') ?? textOf(check, 'reason');
  return result === 'OVERRIDE' && reason !== undefined;
}

/** The programme takes her after all, in writing: with its answer, in a decision, or in a conference that names the criterion. */
function isExcepted(history: CaseHistory, referral: ReferralFold, failed: readonly Criterion[]): boolean {
  const byReceiver = (act: HistoryAct): boolean =>
    (act.onBehalfOf ?? act.agencyId) === referral.to && act.occurredAt >= referral.sentAt;
  const answer = referral.acts.find((act) => act.id === referral.acceptedActId);
  if (answer && flagOf(answer.data, 'exceptionAccepted') === true) return true;
  const decided = history
    .ofType('eligibility.decided')
    .filter(byReceiver)
    .some((act) => ['ELIGIBLE', 'EXCEPTION'].includes(textOf(act.data, 'result') ?? ''));
  if (decided) return true;
  const setAside = history
    .ofType('conference.held')
    .filter(byReceiver)
    .flatMap((act) => listOf(act.data, 'overriddenCriterion'));
  return failed.every((criterion) => setAside.some((name) => namesCriterion(name, criterion)));
}

function namesCriterion(name: string, criterion: Criterion): boolean {
  return CRITERION_NAMES[criterion].some((known) => isSameCode(known, name));
}

/** A later handover to another place: the destination was changed. */
function isPlacedElsewhere(history: CaseHistory, referral: ReferralFold): boolean {
  return history.referrals.some(
    (other) =>
      other.id !== referral.id &&
      other.kind === 'TRANSFER' &&
      other.to !== referral.to &&
      other.handedOverAt !== undefined &&
      other.handedOverAt > referral.sentAt &&
      other.sentAt > referral.sentAt,
  );
}
