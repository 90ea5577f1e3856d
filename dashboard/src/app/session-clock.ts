import type { SessionTime } from './session-answer';

/** So long before the end a person is asked whether she is still there (WCAG 2.2.1 asks for at least 20 s). */
export const WARN_SECONDS = 120;
/** While warned, another window may have been used; nor is a broken line the end of a session. */
const LOOK_AGAIN_SECONDS = 15;
/** A laptop that slept has missed its timers; a look now and then costs one small answer. */
const LONGEST_SECONDS = 600;

/** When to ask the gateway again, in seconds, by what was last known. */
export function nextLook({ seconds }: SessionTime): number {
  if (seconds <= LOOK_AGAIN_SECONDS) return Math.max(1, seconds + 1);
  if (seconds <= WARN_SECONDS) return LOOK_AGAIN_SECONDS;
  return Math.min(LONGEST_SECONDS, seconds - WARN_SECONDS);
}

/** Whether staying would help: not where the day's session ends in any case. */
export function canStay({ seconds, atMostSeconds }: SessionTime): boolean {
  return atMostSeconds > seconds;
}

/** What a screen reader is told, and when: the whole countdown second by second would be no politeness. */
const SPOKEN_SECONDS = [120, 60, 30, 10] as const;

/** The last mark that was passed; what is spoken changes only with it. */
export function spokenMark(seconds: number): number {
  return SPOKEN_SECONDS.filter((mark) => seconds <= mark).at(-1) ?? SPOKEN_SECONDS[0];
}
