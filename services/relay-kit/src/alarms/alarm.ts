import type { RelayLogger } from '../relay/relay.types';

/**
 * What somebody who runs a service must look at. The codes are stable: they stand as `alarm` in the log line, whatever its
 * sentence says, and docs/operations.md tells what to do about each. No alarm carries anything of an act.
 */
export const ALARM_CODES = [
  // The relay
  'SENDER_STOPPED',
  'STOPPED_BY_RECIPIENT',
  'HISTORY_CONTRADICTED',
  'HISTORY_FORKED',
  'HISTORY_TAKEN_OVER',
  'ACT_NOT_FOLDED',
  'RECIPIENT_UNREACHABLE',
  'CLOCKS_DIFFER',
  'AUDIT_NOT_SEALED',
  // The database
  'DATABASE_UNREACHABLE',
  'DATABASE_FULL',
  'DATABASE_OUT_OF_RESOURCES',
  'DATABASE_DAMAGED',
  'LOCK_WAIT',
  'POOL_EXHAUSTED',
] as const;

export type AlarmCode = (typeof ALARM_CODES)[number];

/** Writes one line under the alarm's code. Facts are ids, codes and counts. */
export function raiseAlarm(
  logger: Pick<RelayLogger, 'error'>,
  alarm: AlarmCode,
  facts: Readonly<Record<string, unknown>>,
  message: string,
): void {
  logger.error({ alarm, ...facts }, message);
}
