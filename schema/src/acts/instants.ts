const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * Whether an instant can be meant: within a human life of today. ISO 8601 writes years 0000 and 9999 as well, but a
 * database, or a clock that adds an hour, cannot hold what lies before or after them.
 */
export function isCredibleInstant(instant: Date | string): boolean {
  const year = new Date(instant).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
