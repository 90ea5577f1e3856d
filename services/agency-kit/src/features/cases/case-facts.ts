import type { Json } from '@estafet/schema';

/** One case act as this agency holds it: its own, or one received from another party of the case. */
export interface CaseActRecord {
  readonly id: string;
  readonly type: string;
  readonly by: string;
  readonly occurredAt: Date;
  readonly data: Readonly<Record<string, Json>>;
}

/** What the agency's own record says so far; the last act of a kind counts, by when it happened. */
export interface CaseFacts {
  readonly registered?: CaseActRecord;
  readonly consent?: CaseActRecord;
  readonly consentWithdrawn?: CaseActRecord;
  readonly eligibility?: CaseActRecord;
  readonly agreement?: CaseActRecord;
  readonly assessment?: CaseActRecord;
  readonly plan?: CaseActRecord;
  readonly finalConference?: CaseActRecord;
  readonly tracing?: CaseActRecord;
  readonly ownTracing?: CaseActRecord;
  readonly returnPlan?: CaseActRecord;
  readonly returned?: CaseActRecord;
  readonly evaluation?: CaseActRecord;
  /** The last decision (conference with an outcome) and the last time the client was told something. */
  readonly decision?: CaseActRecord;
  readonly informed?: CaseActRecord;
  readonly worker?: CaseActRecord;
}

const isOwnTracing = ({ data }: CaseActRecord): boolean =>
  data['doneBy'] === 'OWN' || data['verifiedByOwn'] === true;

/** Folds the agency's copy of a case's acts, in any order, into what is known now. */
export function caseFactsOf(records: readonly CaseActRecord[]): CaseFacts {
  const last = (
    type: string,
    matches: (record: CaseActRecord) => boolean = () => true,
  ): CaseActRecord | undefined =>
    records
      .filter((record) => record.type === type && matches(record))
      .reduce<CaseActRecord | undefined>(laterOf, undefined);
  return {
    registered: last('client.registered', ({ data }) => data['basicNeedsMet'] === true),
    consent: last('consent.recorded'),
    consentWithdrawn: last('consent.withdrawn'),
    eligibility: last('eligibility.decided'),
    agreement: last('agreement.signed', ({ data }) => data['copyGiven'] === true),
    assessment: last('assessment.completed'),
    plan: last('plan.agreed'),
    finalConference: last('conference.held', ({ data }) => data['kind'] === 'FINAL'),
    tracing: last('tracing.completed'),
    ownTracing: last('tracing.completed', isOwnTracing),
    returnPlan: last('return.planned'),
    returned: last('return.done'),
    evaluation: last('evaluation.completed', ({ data }) => data['done'] !== false),
    decision: last('conference.held', ({ data }) => data['decision'] !== undefined),
    informed: last('client.informed'),
    worker: last('worker.assigned', ({ data }) => data['role'] !== 'SUPPORTING'),
  };
}

/** Ties of the same instant go to the larger id: ids are UUIDv7, so the one made later. */
function laterOf(best: CaseActRecord | undefined, candidate: CaseActRecord): CaseActRecord {
  if (!best) return candidate;
  const difference = candidate.occurredAt.getTime() - best.occurredAt.getTime();
  return difference > 0 || (difference === 0 && candidate.id > best.id) ? candidate : best;
}
