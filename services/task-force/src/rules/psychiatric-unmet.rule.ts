import type { ReferralFold } from '@estafet/schema';
import { severityOf, thresholdOf } from './default-policy';
import { flagOf, textOf } from './reading';
import type { CaseHistory, CaseRule, DutyRule, HistoryAct, RulePolicy } from './types';
import { addDays, addHours } from './wib';

const PSYCHIATRY = 'SV13';
const NO_DANGER: readonly string[] = ['NO', 'NONE', 'FALSE'];
const FELL_THROUGH: readonly string[] = ['DECLINED', 'WITHDRAWN', 'VOIDED', 'DISPUTED'];
const NOT_KEPT: readonly string[] = ['NOT_STARTED', 'CLIENT_LEFT'];

type Need = 'DANGER' | 'SEVERE' | 'MODERATE';

interface Deadline {
  readonly need: Need;
  readonly assessment: HistoryAct;
  readonly at: string;
}

const HOURS: Readonly<Record<Need, string>> = {
  DANGER: 'dangerHours',
  SEVERE: 'severeHours',
  MODERATE: 'moderateHours',
};

/**
 * G15: who is dangerous to herself or others, or severely or moderately traumatised, is accepted by a psychiatrist
 * within 24 hours, 72 hours or seven days (UU 21/2007 art. 53). Once late, only the appointment kept clears it.
 */
export const psychiatricUnmet: CaseRule = {
  code: 'G15',
  evaluate(history, policyAt) {
    const deadline = firstDeadline(history, policyAt);
    if (!deadline || isMetInTime(history, deadline) || isKept(history, deadline.assessment.occurredAt))
      return [];
    const { need, assessment, at } = deadline;
    const owner = history.responsible();
    if (!history.records(owner, 'service.sessionHeld')) return [];
    const policy = policyAt(assessment.occurredAt);
    return [
      {
        rule: 'G15',
        clause: need,
        subjectKey: history.caseId,
        caseId: history.caseId,
        owner,
        startedAt: assessment.occurredAt,
        breachAt: at,
        severity: severityOf(policy, need),
        facts: { hours: thresholdOf(policy, HOURS[need]) },
      },
    ];
  },
};

/**
 * The need stands from the first assessment that found it until one finds it gone or the appointment is kept:
 * assessing her again gives no new time. The strictest deadline of the stretch counts.
 */
function firstDeadline(history: CaseHistory, policyAt: (at: string) => RulePolicy): Deadline | undefined {
  let first: Deadline | undefined;
  for (const assessment of history.ofType('assessment.completed')) {
    const need = needOf(assessment);
    if (first && isKept(history, first.assessment.occurredAt, assessment.occurredAt)) first = undefined;
    if (!need) {
      first = undefined;
      continue;
    }
    const hours = thresholdOf(policyAt(assessment.occurredAt), HOURS[need]);
    const at = addHours(assessment.occurredAt, hours);
    if (!first || at < first.at) first = { need, assessment, at };
  }
  return first;
}

function needOf({ data }: HistoryAct): Need | undefined {
  const dangerCode = textOf(data, 'danger');
  const isDangerous = flagOf(data, 'danger') ?? (dangerCode !== undefined && !NO_DANGER.includes(dangerCode));
  if (isDangerous) return 'DANGER';
  const level = textOf(data, 'traumaLevel');
  return level === 'SEVERE' || level === 'MODERATE' ? level : undefined;
}

/** A referral that was accepted and then fell through has met nothing. */
function isMetInTime(history: CaseHistory, { assessment, at }: Deadline): boolean {
  return history.referrals.some(
    (referral) =>
      isPsychiatric(referral) &&
      referral.acceptedAt !== undefined &&
      referral.acceptedAt <= at &&
      !FELL_THROUGH.includes(referral.state) &&
      (referral.completedAt ?? at) >= assessment.occurredAt &&
      !NOT_KEPT.includes(referral.outcome ?? ''),
  );
}

function isKept(history: CaseHistory, since: string, until = history.now): boolean {
  const isWithin = (at: string | undefined): boolean => at !== undefined && at >= since && at <= until;
  const isAttended = history
    .ofType('service.sessionHeld')
    .some(
      (act) =>
        textOf(act.data, 'service') === PSYCHIATRY &&
        flagOf(act.data, 'attended') !== false &&
        isWithin(act.occurredAt),
    );
  return (
    isAttended ||
    history.referrals.some(
      (referral) =>
        isPsychiatric(referral) &&
        !NOT_KEPT.includes(referral.outcome ?? '') &&
        [referral.takenAt, referral.startedAt, referral.completedAt].some(isWithin),
    )
  );
}

function isPsychiatric(referral: ReferralFold): boolean {
  return referral.services.includes(PSYCHIATRY);
}

/** G15, roster: no psychiatrist for thirty days, told by the agency itself; the daily chair finds one. */
export const psychiatristMissing: DutyRule = {
  code: 'G15',
  evaluate(history, policyAt) {
    const filledAt = history.acts
      .filter((act) => act.type === 'staff.postStarted' && isPsychiatrist(act))
      .at(-1)?.occurredAt;
    const gap = history.acts.find(
      (act) =>
        act.type === 'roster.gap' &&
        isPsychiatrist(act) &&
        (filledAt === undefined || act.occurredAt > filledAt),
    );
    if (!gap) return [];
    const policy = policyAt(gap.occurredAt);
    return [
      {
        rule: 'G15',
        clause: 'NO_PSYCHIATRIST',
        subjectKey: history.agencyId,
        agencyId: history.agencyId,
        owner: history.taskForceId,
        startedAt: gap.occurredAt,
        breachAt: addDays(gap.occurredAt, thresholdOf(policy, 'rosterDays')),
        severity: severityOf(policy, 'NO_PSYCHIATRIST'),
        facts: { agency: history.agencyId, days: thresholdOf(policy, 'rosterDays') },
      },
    ];
  },
};

function isPsychiatrist(act: HistoryAct): boolean {
  return /PSYCHIATR|PSIKIATER/i.test(textOf(act.data, 'role') ?? '');
}
