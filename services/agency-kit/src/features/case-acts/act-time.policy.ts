import { DomainError } from '@estafet/relay-kit';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Late by more than this share of the clock that an act stops, it asks for a reason (architecture §4). */
const REASON_SHARE = 4;

/** What is planned for later than this is no appointment: it would only keep a clock or the ladder waiting (G02, R22). */
const MOST_DAYS_AHEAD = 30;

export interface ActTime {
  readonly occurredAt: Date;
  readonly backdateReason: string | undefined;
  readonly now: Date;
  /** The clock that the act stops. */
  readonly clockHours: number;
}

/** Nothing is recorded before it happens; what is recorded late enough to hide a breach says why. */
export function requireHonestTime({ occurredAt, backdateReason, now, clockHours }: ActTime): void {
  requirePastInstant(occurredAt, now, 'occurredAt');
  const lateMs = now.getTime() - occurredAt.getTime();
  const freeMs = (clockHours * HOUR_MS) / REASON_SHARE;
  if (lateMs > freeMs && backdateReason === undefined) {
    throw new DomainError(
      'BACKDATE_REASON_REQUIRED',
      {
        id: 'Pencatatan ini terlambat. Pilih alasannya.',
        en: 'This is recorded late. Choose the reason.',
      },
      { field: 'backdateReason', rule: 'LATE' },
    );
  }
}

export function requirePastInstant(instant: Date, now: Date, field: string): void {
  if (instant <= now) return;
  throw new DomainError(
    'IN_THE_FUTURE',
    { id: 'Waktu kejadian tidak boleh di masa depan.', en: 'What happened cannot lie in the future.' },
    { field, rule: 'NOT_IN_THE_FUTURE' },
  );
}

/** A plan that holds something up says a day that is near. */
export function requireNearPlan(planned: Date | undefined, now: Date, field: string): void {
  if (planned === undefined || planned.getTime() - now.getTime() <= MOST_DAYS_AHEAD * DAY_MS) return;
  throw new DomainError(
    'TOO_FAR_AHEAD',
    {
      id: `Waktu yang direncanakan paling jauh ${MOST_DAYS_AHEAD} hari dari sekarang.`,
      en: `What is planned is at most ${MOST_DAYS_AHEAD} days from now.`,
    },
    { field, rule: `WITHIN_${MOST_DAYS_AHEAD}_DAYS` },
  );
}
