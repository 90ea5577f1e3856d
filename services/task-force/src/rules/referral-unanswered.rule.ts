import type { ReferralFold } from '@estafet/schema';
import { severityOf, thresholdOf } from './default-policy';
import type { CaseHistory, CaseRule, Finding, RulePolicy } from './types';
import { addHours, laterOf, nextNoonWib } from './wib';

const UNANSWERED: readonly string[] = ['SENT', 'DELIVERED', 'INFO_REQUESTED'];

/**
 * G01: a referral is accepted or declined within 24 h when the sender called it urgent, else within 72 h.
 * A question back does not stop the clock: the sender waits all the same.
 */
export const referralUnanswered: CaseRule = {
  code: 'G01',
  evaluate(history, policyAt) {
    return history.referrals.flatMap((referral) => {
      const policy = policyAt(referral.sentAt);
      if (UNANSWERED.includes(referral.state)) return [unanswered(history, referral, policy)];
      return isOnlyPhoned(referral) ? [unconfirmed(history, referral, policy)] : [];
    });
  },
};

function isOnlyPhoned(referral: ReferralFold): boolean {
  return referral.isProvisional && (referral.state === 'ACCEPTED' || referral.state === 'HANDING_OVER');
}

function unanswered(history: CaseHistory, referral: ReferralFold, policy: RulePolicy): Finding {
  const hours = thresholdOf(policy, referral.urgency === 'URGENT' ? 'urgentHours' : 'normalHours');
  const limit = addHours(referral.sentAt, hours);
  // Within its grace, the silence of a receiver that has not synchronised is shown as such, and is no breach.
  const grace = addHours(referral.sentAt, history.syncGraceHours(referral.to));
  return {
    ...subjectOf(history, referral, policy),
    clause: 'UNANSWERED',
    warnAt: addHours(referral.sentAt, hours * thresholdOf(policy, 'warnShare')),
    breachAt: referral.state === 'SENT' ? laterOf(limit, grace) : limit,
  };
}

/** An acceptance by telephone holds until noon: by then the receiver says so itself (architecture §4). */
function unconfirmed(history: CaseHistory, referral: ReferralFold, policy: RulePolicy): Finding {
  return {
    ...subjectOf(history, referral, policy),
    clause: 'UNCONFIRMED',
    breachAt: nextNoonWib(referral.acceptedAt ?? referral.sentAt),
  };
}

function subjectOf(history: CaseHistory, referral: ReferralFold, policy: RulePolicy) {
  return {
    rule: 'G01',
    subjectKey: referral.id,
    caseId: history.caseId,
    referralId: referral.id,
    owner: history.ownerIn(referral, referral.to),
    startedAt: referral.sentAt,
    severity: severityOf(policy, referral.urgency),
    facts: {
      from: referral.from,
      to: referral.to,
      urgency: referral.urgency,
      hours: thresholdOf(policy, referral.urgency === 'URGENT' ? 'urgentHours' : 'normalHours'),
    },
  } as const satisfies Omit<Finding, 'clause'>;
}
