/** A number of things, and how many of them were as they should be. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/**
 * Below ten, one referral more or less moves a share by more than ten points: it is then said as "6 of 8" and never as a
 * percentage, and nothing is said about a change. The same holds for medians of fewer than ten.
 */
export const FEWEST_FOR_SHARE = 10;

/** A median of fewer than five is left out of a line: it jumps with every case. */
export const FEWEST_FOR_POINT = 5;

/** Fewer points apart is about the same; more is a change only if it is more than two cases of the smaller period. */
const LEAST_POINTS = 5;
const LEAST_CASES = 2;
/** A median that moved by less than this part of itself is about the same. */
const LEAST_SPEED_CHANGE = 0.15;

const MOST = 0.8;
const MANY = 0.6;

export type Verdict = 'yes' | 'mostly' | 'no' | 'few' | 'none';
/** `unsure`: apart, but by no more cases than chance brings; it is said as two shares and not as a change. */
export type Change = 'up' | 'down' | 'same' | 'unsure' | 'few';
export type PaceChange = Exclude<Change, 'unsure'>;

/** How an answer to "in time?" begins: yes from 80 %, mostly from 60 %. */
export function verdictOf({ part, whole }: Share): Verdict {
  if (whole === 0) return 'none';
  if (whole < FEWEST_FOR_SHARE) return 'few';
  const share = part / whole;
  if (share >= MOST) return 'yes';
  return share >= MANY ? 'mostly' : 'no';
}

/** Whether a share has changed by more than chance cases do. */
export function changeOf(now: Share, before: Share): Change {
  const smaller = Math.min(now.whole, before.whole);
  if (smaller < FEWEST_FOR_SHARE) return 'few';
  const points = (now.part / now.whole - before.part / before.whole) * 100;
  if (Math.abs(points) < LEAST_POINTS) return 'same';
  if (Math.abs(points) < (LEAST_CASES / smaller) * 100) return 'unsure';
  return points > 0 ? 'up' : 'down';
}

export interface Pace {
  /** Median hours; absent where there is none. */
  readonly hours: number | null | undefined;
  /** Over how many. */
  readonly count: number;
}

/** Whether answers come sooner: `up` is faster, so that up is always better. */
export function paceChangeOf(now: Pace, before: Pace): PaceChange {
  if (isFew(now) || isFew(before)) return 'few';
  const hoursBefore = before.hours ?? 0;
  const moved = hoursBefore - (now.hours ?? 0);
  if (Math.abs(moved) <= hoursBefore * LEAST_SPEED_CHANGE) return 'same';
  return moved > 0 ? 'up' : 'down';
}

export function isFew({ hours, count }: Pace): boolean {
  return hours === null || hours === undefined || count < FEWEST_FOR_SHARE;
}
