import { PART_NAMES, type ActActor, type ActData, type ActEnvelope, type ActVia } from './act';

/** What folds and rules read: the header's facts and the data of every visible part, merged flat. */
export interface FoldableAct {
  id: string;
  type: string;
  version: number;
  agencyId: string;
  seq: number;
  caseId?: string;
  referralId?: string;
  onBehalfOf?: string;
  via?: ActVia;
  actor: ActActor;
  occurredAt: string;
  recordedAt: string;
  provisional?: boolean;
  data: ActData;
}

/** Drops what folds must not depend on (hashes, signature) and merges the open parts; `sealed` stays closed. */
export function toFoldable(envelope: Pick<ActEnvelope, 'header' | 'parts'>): FoldableAct {
  const { header, parts } = envelope;
  const data: ActData = {};
  for (const name of PART_NAMES) {
    if (name !== 'sealed') Object.assign(data, parts[name]?.data);
  }
  return {
    id: header.id,
    type: header.type,
    version: header.version,
    agencyId: header.agencyId,
    seq: header.seq,
    caseId: header.caseId,
    referralId: header.referralId,
    onBehalfOf: header.onBehalfOf,
    via: header.via,
    actor: header.actor,
    occurredAt: header.occurredAt,
    recordedAt: header.recordedAt,
    provisional: header.provisional,
    data,
  };
}

/** The party whose act it is: a partner without a log acts through the agency that records for it. */
export function actingParty(act: Pick<FoldableAct, 'agencyId' | 'onBehalfOf'>): string {
  return act.onBehalfOf ?? act.agencyId;
}
