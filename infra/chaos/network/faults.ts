import type { Random } from '../../demo/random';

/** What can befall one request between two services. */
export const FAULTS = [
  /** Arrives late. */
  'DELAYED',
  /** Arrives twice at the same time. */
  'DUPLICATED',
  /** Arrives again after later ones. */
  'REORDERED',
  /** Some bit of it is flipped. */
  'CORRUPTED',
  /** Its signature is somebody else's, or no signature. */
  'WRONGLY_SIGNED',
  /** The line breaks in the middle of it. */
  'CUT_SHORT',
  /** It never arrives. */
  'LOST',
  /** It arrives, and the answer does not come back. */
  'ANSWER_LOST',
  /** It arrives, and some bit of the answer is flipped. */
  'ANSWER_CORRUPTED',
] as const;

export type Fault = (typeof FAULTS)[number];

/** How often each fault befalls a request, from 0 to 1. */
export type FaultRates = Readonly<Record<Fault, number>>;

export const NO_FAULTS: FaultRates = ratesOf(0, 0);

/** Worse than any line that would be kept in use: a third of all requests meets something. */
export const HARSH_FAULTS: FaultRates = ratesOf(0.1, 0.03);

function ratesOf(delayed: number, other: number): FaultRates {
  const rates = Object.fromEntries(FAULTS.map((fault) => [fault, other])) as Record<Fault, number>;
  return { ...rates, DELAYED: delayed };
}

/** Which faults meet the next request; several can. */
export function drawFaults(random: Random, rates: FaultRates): ReadonlySet<Fault> {
  return new Set(FAULTS.filter((fault) => random.chance(rates[fault])));
}

/** The bytes with one bit turned over. */
export function flipBit(random: Random, bytes: Buffer): Buffer {
  if (bytes.length === 0) return bytes;
  const flipped = Buffer.from(bytes);
  const at = random.whole(0, flipped.length - 1);
  flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << random.whole(0, 7)), at);
  return flipped;
}
