import {
  availableActions,
  type FoldableAct,
  type Json,
  type ReferralFold,
  type ReferralState,
} from '@estafet/schema';
import type { ActLine, QuestionLine, ReferralDetail, ReferralRow } from './referral.entity';

const CLOSED_STATES: ReadonlySet<ReferralState> = new Set(['DECLINED', 'WITHDRAWN', 'VOIDED', 'COMPLETED']);

/** The one word about an act that a timeline shows, by order of interest; all are codes. */
const DETAIL_FIELDS = ['reason', 'outcome', 'whereabouts', 'attempt'] as const;

/** The row of one agency's copy: a pure function of the fold, and of which agency looks at it. */
export function rowOf(agencyId: string, fold: ReferralFold): ReferralRow {
  const isReceived = fold.to === agencyId;
  return {
    agencyId,
    id: fold.id,
    caseId: fold.caseId,
    direction: isReceived ? 'RECEIVED' : 'SENT',
    kind: fold.kind,
    state: fold.state,
    from: fold.from,
    to: fold.to,
    recordedBy: fold.recordedBy,
    urgency: fold.urgency,
    payer: fold.payer ?? null,
    respondBy: dateOf(fold.respondBy),
    clientMoves: fold.clientMoves,
    isProvisional: fold.isProvisional,
    // Known to have reached the other side; a partner has no server that could say so.
    isSynced:
      isReceived || !fold.receiverHasLog || fold.acts.some(({ agencyId: author }) => author === fold.to),
    services: fold.services,
    leadFrom: fold.leadFrom ?? null,
    returnOf: fold.returnOf ?? null,
    sentAt: new Date(fold.sentAt),
    deliveredAt: dateOf(fold.deliveredAt),
    answeredAt: dateOf(fold.answeredAt),
    handoverAt: dateOf(fold.handoverAt),
    attempt: fold.attempt,
    givenAt: dateOf(fold.givenAt),
    takenAt: dateOf(fold.takenAt),
    handedOverAt: dateOf(fold.handedOverAt),
    startedAt: dateOf(fold.startedAt),
    completedAt: dateOf(fold.completedAt),
    reason: fold.reason ?? null,
    outcome: fold.outcome ?? null,
    availableActions: availableActions(fold, { party: agencyId }),
    isClosed: CLOSED_STATES.has(fold.state),
    detail: detailOf(fold),
  };
}

function detailOf({ acts }: ReferralFold): ReferralDetail {
  const sent = acts.find(({ type }) => type === 'referral.sent');
  const taken = acts.findLast(({ type }) => type === 'handover.taken');
  return {
    triage: recordOf(sent?.data['triage']),
    told: recordOf(sent?.data['told']) ?? {},
    clientSaysTold: recordOf(taken?.data['clientSaysTold']) ?? {},
    questions: questionsOf(acts),
    acts: acts.map(lineOf).sort((a, b) => compare(a.occurredAt, b.occurredAt) || compare(a.id, b.id)),
  };
}

/** Each question with the latest answer to it. */
function questionsOf(acts: readonly FoldableAct[]): QuestionLine[] {
  const questions = new Map<string, QuestionLine>();
  for (const act of acts.filter(({ type }) => type === 'referral.infoRequested')) {
    for (const code of textsOf(act.data['questions'])) questions.set(code, { code, askedAt: act.occurredAt });
  }
  for (const act of acts.filter(({ type }) => type === 'referral.infoProvided')) {
    for (const { question, answer } of answersOf(act.data['answers'])) {
      const asked = questions.get(question);
      if (asked) questions.set(question, { ...asked, answer, answeredAt: act.occurredAt });
    }
  }
  return [...questions.values()];
}

function lineOf(act: FoldableAct): ActLine {
  const detail = DETAIL_FIELDS.map((name) => act.data[name]).find(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  return {
    id: act.id,
    type: act.type,
    by: act.agencyId,
    onBehalfOf: act.onBehalfOf,
    via: act.via,
    occurredAt: act.occurredAt,
    recordedAt: act.recordedAt,
    isProvisional: act.provisional ?? false,
    detail: detail === undefined ? undefined : String(detail),
  };
}

function answersOf(value: Json | undefined): { question: string; answer: string }[] {
  return (Array.isArray(value) ? value : []).flatMap((item) => {
    const { question, answer } = recordOf(item) ?? {};
    return typeof question === 'string' && typeof answer === 'string' ? [{ question, answer }] : [];
  });
}

function textsOf(value: Json | undefined): string[] {
  return (Array.isArray(value) ? value : []).filter((item) => typeof item === 'string');
}

function recordOf(value: Json | undefined): Readonly<Record<string, Json>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}

function dateOf(instant: string | undefined): Date | null {
  return instant === undefined ? null : new Date(instant);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
