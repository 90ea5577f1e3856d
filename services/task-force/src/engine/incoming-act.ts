import { toFoldable, type ActData, type ActEnvelope, type FoldableAct } from '@estafet/schema';

/** An act on its way into the projection, with its board part apart: the timeline shows that part and no other. */
export interface IncomingAct {
  readonly act: FoldableAct;
  readonly boardData: ActData;
  /** When the task force got it: the order and the instants of evaluation follow this, never `occurredAt`. */
  readonly receivedAt: string;
  readonly isOwn: boolean;
}

/** Its place in the journal, when it is replayed rather than received. */
export interface JournalPlace {
  readonly ordinal: number;
  readonly scopes: readonly string[];
}

export function incomingOf(
  envelope: Pick<ActEnvelope, 'header' | 'parts'>,
  received: { at: string; isOwn: boolean },
): IncomingAct {
  const act = toFoldable(envelope);
  return {
    act: received.isOwn ? { ...act, seq: ownSeq(act.recordedAt) } : act,
    boardData: envelope.parts.board?.data ?? {},
    receivedAt: received.at,
    isOwn: received.isOwn,
  };
}

/** The task force's own acts take effect before its log numbers them; their order is that of their recording, now and later. */
export function ownSeq(recordedAt: string): number {
  return Date.parse(recordedAt);
}
