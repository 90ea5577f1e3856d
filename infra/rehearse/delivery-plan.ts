import type { Random } from '../demo/random';
import type { ScriptedAct } from './scripted-act';

export type Order = 'in-file' | 'shuffled';

/** One delivery: acts of one author in the order of its log, each perhaps more than once. */
export interface Delivery {
  readonly author: string;
  /** Acts that go out now, in the order in which they reach the inbox; each is a batch. */
  readonly batches: readonly (readonly ScriptedAct[])[];
  /** The clock is at least here, and never goes back. */
  readonly notBefore: Date;
}

export interface PlanInput {
  readonly acts: readonly ScriptedAct[];
  readonly from: Date;
  readonly until: Date;
  readonly random: Random;
}

const SWAP = 0.3;
const REPEAT = 0.3;
const WAIT = 0.2;

/** Every act when it was recorded, one batch each. */
export function planInFileOrder(acts: readonly ScriptedAct[]): Delivery[] {
  return acts.map((act) => ({ author: act.draft.agencyId, batches: [[act]], notBefore: act.recordedAt }));
}

/**
 * What the relay may do to acts between two instants: authors overtake one another, a batch is sent twice, a successor
 * comes before its predecessor and waits. Each author's own order stays (it is in the chain), and so does time.
 */
export function planShuffled({ acts, from, until, random }: PlanInput): Delivery[] {
  const waiting = new Map<string, ScriptedAct[]>();
  for (const act of acts) {
    const queue = waiting.get(act.draft.agencyId);
    if (queue) queue.push(act);
    else waiting.set(act.draft.agencyId, [act]);
  }
  const plan: Delivery[] = [];
  let clock = from.getTime();
  while (waiting.size > 0) {
    const author = random.pick([...waiting.keys()]);
    const queue = waiting.get(author) ?? [];
    const taken = queue.splice(0, random.whole(1, Math.min(3, queue.length)));
    if (queue.length === 0) waiting.delete(author);
    clock = Math.max(clock, ...taken.map(({ recordedAt }) => recordedAt.getTime()));
    if (random.chance(WAIT)) clock += Math.floor(random.next() * Math.max(0, until.getTime() - clock));
    plan.push({ author, batches: disturb(taken, random), notBefore: new Date(clock) });
  }
  return plan;
}

function disturb(taken: readonly ScriptedAct[], random: Random): (readonly ScriptedAct[])[] {
  const batches: (readonly ScriptedAct[])[] = [];
  if (taken.length > 1 && random.chance(SWAP)) batches.push(taken.slice(1), taken.slice(0, 1));
  else batches.push(taken);
  if (random.chance(REPEAT)) batches.push(taken);
  return batches;
}
