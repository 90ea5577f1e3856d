const DAY_MINUTES = 24 * 60;
const WIB_OFFSET_MINUTES = 7 * 60;

/** Whether somebody answers at an institution now, and when it opens if not (`07:30`, to be written by formatClock). */
export type Opening = { readonly isOpen: true } | { readonly isOpen: false; readonly opensAt: string };

/**
 * A card's duty hours at an instant, in WIB: `24h`, or `07:30-16:00`, also over midnight. Undefined where the card says
 * nothing that a machine can read: then nobody knows.
 */
export function openingAt(hours: string | null | undefined, now: number): Opening | undefined {
  if (!hours) return undefined;
  if (hours === '24h') return { isOpen: true };
  const match = /^(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})$/.exec(hours.trim());
  if (!match) return undefined;
  const [opens = 0, openMinute = 0, closes = 0, closeMinute = 0] = match.slice(1).map(Number);
  const from = opens * 60 + openMinute;
  const until = closes * 60 + closeMinute;
  const minute = (Math.floor(now / 60_000) + WIB_OFFSET_MINUTES) % DAY_MINUTES;
  const isOpen = from <= until ? minute >= from && minute < until : minute >= from || minute < until;
  return isOpen ? { isOpen } : { isOpen, opensAt: `${two(opens)}:${two(openMinute)}` };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
