/** Not answered yet, and still to be. */
const WAITING = `state IN ('SENT', 'DELIVERED', 'INFO_REQUESTED')`;

/** Between the first question and the last hand: somebody still has to do something. */
const IN_FLIGHT = `state IN ('SENT', 'DELIVERED', 'INFO_REQUESTED', 'ACCEPTED', 'HANDING_OVER', 'TAKEN', 'DISPUTED')`;

/**
 * What is counted of referrals, as a condition on a row of board.referral. The counts and the lists behind them use the same
 * words, so that a figure opens exactly the rows that it counted.
 */
export const MEASURES = {
  ANSWERED: 'answered_at IS NOT NULL',
  ANSWERED_IN_TIME: 'answered_at <= answer_due_at',
  ANSWERED_LATE: 'answered_at > answer_due_at',
  WAITING,
  OVERDUE: `${WAITING} AND answer_due_at < now_at`,
  DECLINED: `state = 'DECLINED'`,
  HANDED_OVER: 'handed_over_at IS NOT NULL',
  HANDED_OVER_IN_TIME: 'handed_over_at <= coalesce(handover_due_at, handed_over_at)',
  HANDED_OVER_LATE: 'handed_over_at > handover_due_at',
  IN_FLIGHT,
} as const;

export type ReferralMeasure = keyof typeof MEASURES;
