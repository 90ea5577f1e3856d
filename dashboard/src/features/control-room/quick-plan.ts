import type { PLANS } from '@estafet/schema/vocabulary/index';

type Plan = keyof typeof PLANS;

/** What a call about each rule usually leads to; one press notes it, the gap's own page notes anything else. */
const USUAL: Readonly<Record<string, Plan>> = {
  G01: 'ANSWER_TODAY',
  G02: 'CONTACT_CLIENT',
  G15: 'ASK_RESOURCE',
  G16: 'MOVE_CLIENT',
  G20: 'FIND_OTHER_PLACE',
};

const DAY_MS = 24 * 3_600_000;

export interface QuickPlan {
  readonly plan: Plan;
  /** A day: long enough to act, short enough to be on the list again tomorrow if nothing came of it. */
  readonly due: string;
}

export function quickPlan(rule: string, now: number): QuickPlan {
  return {
    plan: (Object.hasOwn(USUAL, rule) ? USUAL[rule] : undefined) ?? 'OTHER',
    due: new Date(now + DAY_MS).toISOString(),
  };
}
