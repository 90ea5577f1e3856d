import { databaseAlarmOf } from '../database/database-fault';

/** Alarm, name, database code and stack frames of an unknown error: never its message, which can quote data. */
export function describeUnknownError(error: unknown): object {
  if (!(error instanceof Error)) return { errorKind: typeof error };
  const facts = error as Error & { code?: unknown; constraint?: unknown; table?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    alarm: databaseAlarmOf(error),
    errorName: error.name,
    errorCode: asText(facts.code),
    constraint: asText(facts.constraint),
    table: asText(facts.table),
    frames: frames.slice(0, 12),
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
