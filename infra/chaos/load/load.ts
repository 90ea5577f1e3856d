import { seededRandom } from '../../demo/random';
import { openDesks } from './desk';
import type { Ledger } from './ledger';
import { ReferralLife } from './referral-life';

export interface LoadOptions {
  readonly address: string;
  readonly ledger: Ledger;
  readonly seed: number;
  /** How many cases are lived side by side. */
  readonly lives: number;
  /** True when nothing new shall be begun; what was begun is still answered. */
  readonly isEnough: () => boolean;
  /** True when nobody waits for an answer any more. */
  readonly isOver: () => boolean;
}

/** A district with many cases under way is asked no more often than one with a few: else most of its work is answering. */
const PATIENCE_MS_PER_LIFE = 10;
const LEAST_PATIENCE_MS = 150;

/** A district at work: many cases at a time, each step by the desk that may take it, until it is enough. */
export async function runLoad(options: LoadOptions): Promise<void> {
  const { address, ledger, seed, isEnough, isOver } = options;
  const desks = new Map(openDesks(address, isOver).map((desk) => [desk.agencyId, desk]));
  const patienceMs = Math.max(LEAST_PATIENCE_MS, options.lives * PATIENCE_MS_PER_LIFE);
  const lanes = Array.from({ length: options.lives }, async (_, lane) => {
    const random = seededRandom(seed * 1_000 + lane);
    while (!isEnough()) await new ReferralLife(desks, ledger, random, isEnough, patienceMs).live();
  });
  await Promise.all(lanes);
}
