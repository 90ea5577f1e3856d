import type { CaseFacts } from './case-facts';

/** What a case file still lacks, as codes that the dashboard words. Reminders, not gaps: the task force judges gaps. */
export type MissingStep =
  | 'WORKER'
  | 'CONSENT'
  | 'REGISTRATION'
  | 'AGREEMENT'
  | 'ASSESSMENT'
  | 'PLAN'
  | 'CLIENT_INFORMED'
  | 'OWN_TRACING'
  | 'FINAL_CONFERENCE'
  | 'EVALUATION';

export interface CaseSituation {
  readonly isLead: boolean;
  readonly isClosed: boolean;
  readonly stage?: string;
  readonly hasPrimaryWorker: boolean;
}

/** Stages from which on a step is expected (requirements.md §2.6). */
const EXPECTED_FROM: Readonly<Partial<Record<MissingStep, number>>> = {
  REGISTRATION: 4,
  AGREEMENT: 7,
  ASSESSMENT: 8,
  PLAN: 9,
  OWN_TRACING: 12,
  FINAL_CONFERENCE: 13,
  EVALUATION: 16,
};

/** Only the lead is reminded of the steps of the whole case; a supporting agency only of its own worker and basis. */
export function missingSteps(facts: CaseFacts, situation: CaseSituation): readonly MissingStep[] {
  if (situation.isClosed) return [];
  const lacks: Readonly<Record<MissingStep, boolean>> = {
    WORKER: !situation.hasPrimaryWorker,
    CONSENT: !facts.consent || isAfter(facts.consentWithdrawn, facts.consent),
    CLIENT_INFORMED: facts.decision !== undefined && !isAfter(facts.informed, facts.decision),
    REGISTRATION: !facts.registered,
    AGREEMENT: !facts.agreement,
    ASSESSMENT: !facts.assessment,
    PLAN: !facts.plan,
    OWN_TRACING: !facts.ownTracing,
    FINAL_CONFERENCE: !facts.finalConference,
    EVALUATION: !facts.evaluation,
  };
  const stageNumber = Number(/^ST(\d+)$/.exec(situation.stage ?? '')?.[1] ?? 0);
  const isExpected = (step: MissingStep): boolean => {
    const from = EXPECTED_FROM[step];
    return from === undefined || (situation.isLead && stageNumber >= from);
  };
  return (Object.keys(lacks) as MissingStep[]).filter((step) => lacks[step] && isExpected(step));
}

function isAfter(later: { occurredAt: Date } | undefined, earlier: { occurredAt: Date }): boolean {
  return later !== undefined && later.occurredAt >= earlier.occurredAt;
}
