import type { ReferralAction } from '@estafet/schema/referral/index';

/** Actions that end or undo something: never the first, coloured button, and never what comes next by itself. */
export const GRAVE: ReadonlySet<ReferralAction> = new Set(['DECLINE', 'WITHDRAW', 'FAIL', 'VOID']);
