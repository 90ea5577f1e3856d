import { DomainError } from '@estafet/relay-kit';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Late by more than this share of the clock that an act stops, it asks for a reason (architecture §4). */
const REASON_SHARE = 4;

/** What is planned for later than this is no appointment: it would only keep a clock or the ladder waiting (G02, R22). */
const MOST_DAYS_AHEAD = 30;
/** A file is often opened after the first help was given; facts are taken in late rather than not at all (plans may be blocked, facts never). */
export const DAYS_BEFORE_CASE = 30;
/** What starts a clock against another agency is not older than the case, but for the night in which paper came second. */
export const DAYS_BEFORE_CASE_FOR_OTHERS = 1;
/** A case that came longer ago than this says why it is opened now; one of another decade is none of today's. */
const FREE_OPENING_DAYS = 30;
const MOST_OPENING_DAYS = 3653;
/** A referral written down after it was asked for by telephone was asked for within the week. */
const MOST_SENDING_DAYS = 7;

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
  if (lateMs > freeMs && backdateReason === undefined) throw reasonIsMissing();
}

/** When a case came to the agency: clocks and the year's figures count from it. */
export function requireHonestOpening({
  openedAt,
  backdateReason,
  now,
}: Pick<ActTime, 'backdateReason' | 'now'> & { readonly openedAt: Date }): void {
  requirePastInstant(openedAt, now, 'openedAt');
  requireWithinDecade(openedAt, now, 'openedAt');
  if (isOpenedLate(openedAt, now) && backdateReason === undefined) throw reasonIsMissing();
}

export function isOpenedLate(openedAt: Date, now: Date): boolean {
  return daysBetween(openedAt, now) > FREE_OPENING_DAYS;
}

export function requireWithinDecade(instant: Date, now: Date, field: string): void {
  if (daysBetween(instant, now) <= MOST_OPENING_DAYS) return;
  throw new DomainError(
    'TOO_LONG_AGO',
    { id: 'Waktu kejadian paling lama 10 tahun yang lalu.', en: 'What happened is at most 10 years ago.' },
    { field, rule: 'WITHIN_10_YEARS' },
  );
}

/** A referral waits for its answer from its sending: moved far back, it would be overdue before anybody saw it. */
export function requireRecentSending(occurredAt: Date, now: Date): void {
  if (daysBetween(occurredAt, now) <= MOST_SENDING_DAYS) return;
  throw new DomainError(
    'TOO_LONG_AGO',
    {
      id: `Waktu pengiriman rujukan paling lama ${MOST_SENDING_DAYS} hari yang lalu.`,
      en: `A referral was sent at most ${MOST_SENDING_DAYS} days ago.`,
    },
    { field: 'occurredAt', rule: `WITHIN_${MOST_SENDING_DAYS}_DAYS` },
  );
}

/**
 * Work on a case does not happen before the case: what this agency knows of its beginning is when it opened its file or,
 * if that was earlier, when the case was first referred.
 */
export function requireWithinCase(
  occurredAt: Date,
  {
    openedAt,
    referrals,
  }: { readonly openedAt: Date; readonly referrals: readonly { readonly sentAt: Date }[] },
  daysBefore: number,
): void {
  const began = Math.min(openedAt.getTime(), ...referrals.map(({ sentAt }) => sentAt.getTime()));
  if (occurredAt.getTime() >= began - daysBefore * DAY_MS) return;
  throw new DomainError(
    'BEFORE_CASE',
    {
      id: `Waktu kejadian paling lama ${daysBefore} hari sebelum kasus ini dibuka.`,
      en: `What happened is at most ${daysBefore === 1 ? 'one day' : `${daysBefore} days`} before this case was opened.`,
    },
    { field: 'occurredAt', rule: 'AFTER_OPENING' },
  );
}

function daysBetween(earlier: Date, later: Date): number {
  return (later.getTime() - earlier.getTime()) / DAY_MS;
}

function reasonIsMissing(): DomainError {
  return new DomainError(
    'BACKDATE_REASON_REQUIRED',
    {
      id: 'Pencatatan ini terlambat. Pilih alasannya.',
      en: 'This is recorded late. Choose the reason.',
    },
    { field: 'backdateReason', rule: 'LATE' },
  );
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
