const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WIB_OFFSET_MS = 7 * HOUR_MS;
const NOON_HOUR = 12;

export interface PlacementFacts {
  readonly startedAt: Date;
  readonly endedAt?: Date | undefined;
  readonly isChild: boolean;
  readonly sharedWithUnrelatedAdults: boolean;
  /** Same unit, yet parted from the adults: no gap (G16). */
  readonly isSeparated: boolean;
  readonly emergencyReason?: string | undefined;
}

export type PlacementConcern = 'NONE' | 'EMERGENCY' | 'EMERGENCY_OVERDUE' | 'CHILD_WITH_ADULTS';

/**
 * G16: a child who sleeps among unrelated adults. The placement is recorded whatever this says, or the record would lie
 * (rules.md, 7); with a reason it may last the night and ends by noon.
 */
export function concernOf(placement: PlacementFacts, now: Date): PlacementConcern {
  const { isChild, sharedWithUnrelatedAdults, isSeparated, emergencyReason, startedAt, endedAt } = placement;
  if (endedAt || !isChild || !sharedWithUnrelatedAdults || isSeparated) return 'NONE';
  if (emergencyReason === undefined) return 'CHILD_WITH_ADULTS';
  return now > nextNoon(startedAt) ? 'EMERGENCY_OVERDUE' : 'EMERGENCY';
}

/** By when an emergency placement of a child has to end; undefined where none is. */
export function mustEndBy(placement: PlacementFacts): Date | undefined {
  const concern = concernOf(placement, placement.startedAt);
  return concern === 'EMERGENCY' ? nextNoon(placement.startedAt) : undefined;
}

/** The first noon (WIB) after an instant. */
export function nextNoon(instant: Date): Date {
  const local = instant.getTime() + WIB_OFFSET_MS;
  const noonToday = Math.floor(local / DAY_MS) * DAY_MS + NOON_HOUR * HOUR_MS;
  const noon = noonToday > local ? noonToday : noonToday + DAY_MS;
  return new Date(noon - WIB_OFFSET_MS);
}
