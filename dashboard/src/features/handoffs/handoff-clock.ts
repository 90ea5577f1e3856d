import type { HandoffRowFragment } from '../../gql/graphql';

/** The clock that runs on a referral: for its answer (G01), then for the handover (G02). */
export interface RunningClock {
  readonly kind: 'answer' | 'handover';
  readonly until: string;
}

const AWAITS_ANSWER: ReadonlySet<string> = new Set(['SENT', 'DELIVERED', 'INFO_REQUESTED']);
const AWAITS_HANDS: ReadonlySet<string> = new Set(['ACCEPTED', 'HANDING_OVER', 'TAKEN', 'DISPUTED']);

/** Undefined where nothing has to happen by any time: the client stays, or the referral is over. */
export function runningClock(
  row: Pick<HandoffRowFragment, 'state' | 'clientMoves' | 'answerDueAt' | 'handoverDueAt'>,
): RunningClock | undefined {
  if (AWAITS_ANSWER.has(row.state)) return { kind: 'answer', until: row.answerDueAt };
  if (AWAITS_HANDS.has(row.state) && row.clientMoves && row.handoverDueAt) {
    return { kind: 'handover', until: row.handoverDueAt };
  }
  return undefined;
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
