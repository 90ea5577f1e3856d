import { addHours, earliest } from '../gaps/ladder.policy';

/** A subject that could not be judged, or that would be due again at once, is looked at again after a day. */
const RETRY_HOURS = 24;

export interface NextDue {
  readonly at: string | undefined;
  /** Whether the rules asked for an instant that has passed already, or for none that can be read. */
  readonly isPostponed: boolean;
}

/**
 * When a subject is to be judged next. It always lies after `at`: a rule or timer that asks for the same instant again must
 * not hold up the others, nor be forgotten.
 */
export function nextDueAfter(at: string, wanted: readonly (string | undefined)[]): NextDue {
  const instants = wanted.filter((instant) => instant !== undefined).map(utcOf);
  const isPostponed = instants.some((instant) => instant === undefined || instant <= at);
  const later = instants.filter((instant) => instant !== undefined && instant > at);
  return { at: earliest(...later, isPostponed ? retryAfter(at) : undefined), isPostponed };
}

export function retryAfter(at: string): string {
  return addHours(at, RETRY_HOURS);
}

const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Instants are compared as texts, which only works in one form. */
function utcOf(instant: string): string | undefined {
  if (UTC.test(instant)) return instant;
  const time = Date.parse(instant);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
