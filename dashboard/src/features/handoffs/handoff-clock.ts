import type { HandoffRowFragment } from '../../gql/graphql';
import { awaitsHands } from '../referrals/track';

/** The clock that runs on a referral: for its answer (G01), then for the handover: what was agreed, and the limit (G02). */
export type RunningClock =
  | { readonly kind: 'answer'; readonly until: string }
  | {
      readonly kind: 'handover';
      readonly agreedAt: string | undefined;
      readonly limitAt: string | undefined;
    };

const AWAITS_ANSWER: ReadonlySet<string> = new Set(['SENT', 'DELIVERED', 'INFO_REQUESTED']);

/** Undefined where nothing has to happen by any time: the client stays, or the referral is over. */
export function runningClock(
  row: Pick<HandoffRowFragment, 'state' | 'clientMoves' | 'answerDueAt' | 'handoverAt' | 'handoverDueAt'>,
): RunningClock | undefined {
  if (AWAITS_ANSWER.has(row.state)) return { kind: 'answer', until: row.answerDueAt };
  if (!awaitsHands(row)) return undefined;
  return {
    kind: 'handover',
    agreedAt: row.handoverAt ?? undefined,
    limitAt: row.handoverDueAt ?? undefined,
  };
}

/** The instant since which a referral has been as it is: how long the baton has been where it is. */
export function heldSince(row: HandoffRowFragment): string {
  return (
    row.completedAt ??
    row.startedAt ??
    row.handedOverAt ??
    row.takenAt ??
    row.givenAt ??
    row.answeredAt ??
    row.deliveredAt ??
    row.sentAt
  );
}
