import { hkdfSync } from 'node:crypto';
import { caseCode, CODES_PER_ROUND } from '@estafet/schema';

/** The spoken code of the case that came as the nth. */
export type GiveCode = (sequence: number) => string;

const STEPS = 10;
const HALF_BITS = 6;
const HALF_MASK = (1 << HALF_BITS) - 1;

/**
 * Spoken codes in an order that only the task force knows. In their own order, which is public arithmetic, two of them
 * would tell how many cases the district has had in between. A Feistel network of two times six bits, walked until it
 * falls among the codes, permutes all codes of one round: no two cases ever share one.
 */
export function caseCodesOf(secret: Uint8Array): GiveCode {
  const known = new Map<number, readonly Uint8Array[]>();
  return (sequence) => {
    const round = Math.floor((sequence - 1) / CODES_PER_ROUND);
    const steps = known.get(round) ?? stepsOf(secret, round);
    known.set(round, steps);
    let place = (sequence - 1) % CODES_PER_ROUND;
    do place = permute(place, steps);
    while (place >= CODES_PER_ROUND);
    return caseCode(round * CODES_PER_ROUND + place + 1);
  };
}

/** What each step makes of a half, for every half that there is. */
function stepsOf(secret: Uint8Array, round: number): Uint8Array[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const purpose = `estafet spoken case codes ${round}:${step}`;
    return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), purpose, HALF_MASK + 1));
  });
}

function permute(place: number, steps: readonly Uint8Array[]): number {
  let left = place >> HALF_BITS;
  let right = place & HALF_MASK;
  for (const step of steps) [left, right] = [right, left ^ ((step[right] ?? 0) & HALF_MASK)];
  return (left << HALF_BITS) | right;
}
