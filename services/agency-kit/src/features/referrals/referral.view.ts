import type { Directory } from '@estafet/relay-kit';
import { isChildAgeBand } from '@estafet/schema';
import type { Shown } from '../../kernel/shown';
import { actSummaryOf } from '../case-acts/act-summary.types';
import { partyOf } from '../directory/party.types';
import type { DossierEntity } from '../dossiers/dossier.entity';
import type { AgencyReferralEntity } from './referral.entity';
import type { AgencyReferralType, DossierType, ToldItemType, TriageType } from './referral.types';

const HOUR_MS = 3_600_000;
const ANSWER_HOURS = { URGENT: 24, NORMAL: 72 } as const;

/** A stored referral as the graph shows it. Nothing here reads the database: a page costs one query. */
export function referralView(directory: Directory, row: AgencyReferralEntity): Shown<AgencyReferralType> {
  const { detail } = row;
  return {
    id: row.id,
    caseId: row.caseId,
    direction: row.direction,
    kind: row.kind,
    state: row.state,
    from: partyOf(directory, row.from),
    to: partyOf(directory, row.to),
    recordedBy: partyOf(directory, row.recordedBy),
    urgency: row.urgency,
    payer: row.payer ?? undefined,
    respondBy: row.respondBy ?? undefined,
    answerDueAt: new Date(row.sentAt.getTime() + ANSWER_HOURS[row.urgency] * HOUR_MS),
    clientMoves: row.clientMoves,
    isProvisional: row.isProvisional,
    isSynced: row.isSynced,
    services: row.services,
    sentAt: row.sentAt,
    deliveredAt: row.deliveredAt ?? undefined,
    answeredAt: row.answeredAt ?? undefined,
    handoverAt: row.handoverAt ?? undefined,
    attempt: row.attempt,
    givenAt: row.givenAt ?? undefined,
    takenAt: row.takenAt ?? undefined,
    handedOverAt: row.handedOverAt ?? undefined,
    startedAt: row.startedAt ?? undefined,
    completedAt: row.completedAt ?? undefined,
    reason: row.reason ?? undefined,
    outcome: row.outcome ?? undefined,
    returnOf: row.returnOf ?? undefined,
    triage: detail.triage && triageView(detail.triage),
    told: toldView(detail.told, detail.clientSaysTold),
    questions: detail.questions.map(({ code, askedAt, answer, answeredAt }) => ({
      code,
      askedAt: new Date(askedAt),
      answer,
      answeredAt: answeredAt === undefined ? undefined : new Date(answeredAt),
    })),
    availableActions: row.availableActions,
    acts: detail.acts.map((act) => actSummaryOf(directory, act)),
    coordination: { id: row.id },
  };
}

/** What may be said of a dossier without opening it; the receiver knows of none before the release. */
export function dossierView(row: DossierEntity): Shown<DossierType> {
  return {
    legalBasis: row.legalBasis,
    agreedBy: row.agreedBy,
    clientAgrees: row.clientAgrees ?? undefined,
    composedAt: row.composedAt,
    releasedAt: row.releasedAt ?? undefined,
    withheldAt: row.withheldAt ?? undefined,
    lastOpenedAt: row.lastOpenedAt ?? undefined,
  };
}

function triageView({ ageBand, sex, risk, needs }: Readonly<Record<string, unknown>>): Shown<TriageType> {
  return {
    ageBand: textOf(ageBand),
    sex: textOf(sex),
    riskLevel: textOf(risk),
    needs: (Array.isArray(needs) ? needs : []).filter((need) => typeof need === 'string'),
    isChild: isChildAgeBand(textOf(ageBand)),
  };
}

function toldView(
  told: Readonly<Record<string, unknown>>,
  clientSays: Readonly<Record<string, unknown>>,
): Shown<ToldItemType>[] {
  const items = [...new Set([...Object.keys(told), ...Object.keys(clientSays)])];
  return items.map((item) => ({ item, told: wordOf(told[item]), clientSays: wordOf(clientSays[item]) }));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
