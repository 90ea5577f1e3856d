import type { Severity } from '../rules/types';

/** R23: the owner, its agency head, daily chair, Sekda, Bupati. */
export const RUNGS = ['OWNER', 'AGENCY_HEAD', 'DAILY_CHAIR', 'SEKDA', 'BUPATI'] as const;

/** A case's gap ends at the daily chair: Sekda and Bupati get figures, never a case (rules.md 5). */
const LAST_RUNG_OF_CASE = 2;
const LAST_RUNG_OF_DUTY = 4;

/** How long the contest of an owner keeps the ladder still (rules.md 6). */
export const CONTEST_PAUSE_HOURS = 72;

/** How long a breached gap that nobody handles stays on one rung (requirements §15.1). */
const STEP_HOURS: Readonly<Record<Severity, number>> = {
  CRITICAL: 4,
  HIGH: 24,
  MEDIUM: 7 * 24,
  LOW: 30 * 24,
};

const MS_PER_HOUR = 3_600_000;

export function addHours(instant: string, hours: number): string {
  return new Date(Date.parse(instant) + hours * MS_PER_HOUR).toISOString();
}

/** When a gap that reached `rung` at `since` climbs on; undefined at the top. */
export function nextRungAt(
  gap: { severity: Severity; rung: number; isCase: boolean },
  since: string,
): string | undefined {
  const last = gap.isCase ? LAST_RUNG_OF_CASE : LAST_RUNG_OF_DUTY;
  return gap.rung >= last ? undefined : addHours(since, STEP_HOURS[gap.severity]);
}

/** The earlier of two instants, where an absent one never comes. */
export function earliest(...instants: readonly (string | undefined)[]): string | undefined {
  return instants.reduce(
    (least, instant) => (instant !== undefined && (least === undefined || instant < least) ? instant : least),
    undefined,
  );
}
