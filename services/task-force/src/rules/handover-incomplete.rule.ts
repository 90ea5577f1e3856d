import type { ReferralFold } from '@estafet/schema';
import { severityOf, thresholdOf } from './default-policy';
import type { CaseHistory, CaseRule, Finding, RulePolicy } from './types';
import { addHours, instantOf } from './wib';

type Clause = 'NOT_STARTED' | 'BETWEEN' | 'PAPER' | 'DISPUTED';

const CLAUSES: Readonly<Partial<Record<ReferralFold['state'], Clause>>> = {
  ACCEPTED: 'NOT_STARTED',
  HANDING_OVER: 'BETWEEN',
  TAKEN: 'PAPER',
  DISPUTED: 'DISPUTED',
};

/**
 * G02: where the client travels, both hands confirm the handover within a day of the agreed time (none agreed: three).
 * Given and not taken, nobody answers for her; taken and not given, the receiver does, and only paper is missing.
 */
export const handoverIncomplete: CaseRule = {
  code: 'G02',
  evaluate(history, policyAt) {
    return history.referrals.flatMap((referral) => {
      const clause = referral.clientMoves ? CLAUSES[referral.state] : undefined;
      if (!clause) return [];
      const policy = policyAt(startOf(referral));
      return [
        {
          rule: 'G02',
          clause,
          subjectKey: referral.id,
          caseId: history.caseId,
          referralId: referral.id,
          owner: ownerOf(history, referral),
          startedAt: startOf(referral),
          breachAt: clause === 'DISPUTED' ? disputedSince(referral) : limitOf(referral, policy),
          severity: severityOf(policy, clause),
          facts: { from: referral.from, to: referral.to, attempt: referral.attempt },
        } satisfies Finding,
      ];
    });
  },
};

/** The sender answers for her until both have confirmed; a sender without a log cannot be asked here. */
function ownerOf(history: CaseHistory, referral: ReferralFold): string {
  return history.ownerIn(referral, referral.from);
}

/**
 * A failed attempt brings her back to the sender: a new attempt has its time from then, unless a later one was agreed.
 * The policy is the one in force when that time began.
 */
export function limitOf(referral: ReferralFold, policy: RulePolicy): string {
  const { failedAt } = referral;
  const handoverAt = instantOf(referral.handoverAt, referral.acceptedAt ?? referral.sentAt);
  if (handoverAt !== undefined && (failedAt === undefined || handoverAt > failedAt)) {
    return addHours(handoverAt, thresholdOf(policy, 'afterAgreedHours'));
  }
  return addHours(startOf(referral), thresholdOf(policy, 'noneAgreedHours'));
}

export function startOf(referral: ReferralFold): string {
  const { failedAt, acceptedAt, givenAt, takenAt, sentAt } = referral;
  return failedAt ?? acceptedAt ?? givenAt ?? takenAt ?? sentAt;
}

/** At once, from the moment both facts stood side by side. */
function disputedSince(referral: ReferralFold): string {
  const ended = [referral.withdrawnAt, referral.voidedAt, referral.declinedAt].filter(
    (at) => at !== undefined,
  );
  return [referral.takenAt ?? referral.sentAt, ...ended].reduce((a, b) => (a > b ? a : b));
}
