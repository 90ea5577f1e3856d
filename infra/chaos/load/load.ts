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

/** A district at work: many cases at a time, each step by the desk that may take it, until it is enough. */
export async function runLoad(options: LoadOptions): Promise<void> {
  const { address, ledger, seed, isEnough, isOver } = options;
  const desks = new Map(openDesks(address, isOver).map((desk) => [desk.agencyId, desk]));
  const lanes = Array.from({ length: options.lives }, async (_, lane) => {
    const random = seededRandom(seed * 1_000 + lane);
    while (!isEnough()) await new ReferralLife(desks, ledger, random, isEnough).live();
  });
  await Promise.all(lanes);
}
