const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** UU 12/2022 art. 42: temporary protection within 1 × 24 h of the report, for up to 14 days. */
const DECISION_HOURS = 24;
/** UU 12/2022 art. 43: LPSK is asked within 1 × 24 h of the protection. */
const LPSK_HOURS = 24;
export const PROTECTION_DAYS = 14;
/** G30b warns on the tenth day: what follows must be settled before the order ends. */
const FOLLOW_UP_DAYS = 10;

export interface ProtectionFacts {
  readonly filedAt: Date;
  readonly grantedAt?: Date | undefined;
  readonly until?: Date | undefined;
  readonly lpskRequestedAt?: Date | undefined;
  readonly endedAt?: Date | undefined;
}

export type ProtectionStep = 'DECIDE' | 'ASK_LPSK' | 'RUNNING' | 'FOLLOW_UP' | 'OVERDUE' | 'ENDED';

export interface ProtectionClock {
  readonly decideBy: Date;
  readonly lpskBy?: Date | undefined;
  readonly endsAt?: Date | undefined;
  /** What comes next; OVERDUE when the order ran out with nothing after it. */
  readonly step: ProtectionStep;
  readonly isLate: boolean;
}

/** The statutory clock of one police report at `now` (UU 12/2022 arts. 42–43, G30b). */
export function protectionClock(facts: ProtectionFacts, now: Date): ProtectionClock {
  const { filedAt, grantedAt, lpskRequestedAt, endedAt } = facts;
  const decideBy = after(filedAt, DECISION_HOURS * HOUR_MS);
  if (!grantedAt) {
    return endedAt
      ? { decideBy, step: 'ENDED', isLate: false }
      : { decideBy, step: 'DECIDE', isLate: now > decideBy };
  }
  const lpskBy = after(grantedAt, LPSK_HOURS * HOUR_MS);
  const endsAt = facts.until ?? after(grantedAt, PROTECTION_DAYS * DAY_MS);
  const dates = { decideBy, lpskBy, endsAt };
  if (endedAt) return { ...dates, step: 'ENDED', isLate: false };
  if (!lpskRequestedAt) return { ...dates, step: 'ASK_LPSK', isLate: now > lpskBy };
  if (now >= endsAt) return { ...dates, step: 'OVERDUE', isLate: true };
  const isNearEnd = now >= after(grantedAt, FOLLOW_UP_DAYS * DAY_MS);
  return { ...dates, step: isNearEnd ? 'FOLLOW_UP' : 'RUNNING', isLate: false };
}

function after(instant: Date, ms: number): Date {
  return new Date(instant.getTime() + ms);
}
