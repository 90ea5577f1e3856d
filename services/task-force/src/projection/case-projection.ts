import { actingParty, clientPlaceOf, type ReferralFold } from '@estafet/schema';
import { addHours, instantOf } from '../rules/wib';
import { limitOf, startOf } from '../rules/handover-incomplete.rule';
import { numberOf, textOf } from '../rules/reading';
import type { CaseHistory, HistoryAct, RulePolicy } from '../rules/types';
import { maskParty, type IsSensitive } from './mask';

type Row = Record<string, unknown>;

/** The board's rows of one case. */
export interface CaseProjection {
  readonly caseView: Row;
  readonly referrals: readonly Row[];
  readonly custody: readonly Row[];
  readonly parties: readonly Row[];
}

export interface ProjectionDeps {
  readonly isSensitive: IsSensitive;
  readonly answerPolicyAt: (at: string) => RulePolicy;
  readonly handoverPolicyAt: (at: string) => RulePolicy;
}

/** Folds a case's history into the rows that the board reads; the same history always gives the same rows. */
export function projectCase(history: CaseHistory, firstSeenAt: string, deps: ProjectionDeps): CaseProjection {
  const { caseId, custody, opened, closed } = history;
  const mask = (party: string | undefined): string | undefined => party && maskParty(party, deps.isSensitive);
  const clientWith = custody && clientPlaceOf(custody, history.referrals, seenInstants(history));
  const chain = custody?.chain ?? [];
  return {
    caseView: {
      id: caseId,
      is_child: history.isChild,
      opened_at: opened?.occurredAt,
      closed_at: closed?.occurredAt,
      close_reason: closed && textOf(closed.data, 'reason'),
      stage: latestStage(history),
      lead: mask(custody?.lead),
      monitor: mask(custody?.monitor),
      client_with_kind: clientWith?.kind ?? 'UNKNOWN',
      client_with_party: clientWith?.kind === 'PARTY' ? mask(clientWith.party) : undefined,
      client_from: clientWith?.kind === 'BETWEEN' ? mask(clientWith.from) : undefined,
      client_to: clientWith?.kind === 'BETWEEN' ? mask(clientWith.to) : undefined,
      client_since: clientWith?.since ?? clientSince(history),
      first_seen_at: firstSeenAt,
      ignored_acts: history.ignored.map(({ id }) => id),
    },
    referrals: history.referrals.map((referral) => referralRow(referral, deps)),
    custody: chain.map((span, position) => ({
      case_id: caseId,
      position,
      party: mask(span.party),
      act_id: span.actId,
      referral_id: span.referralId,
      since: span.since,
      until: chain[position + 1]?.since ?? closed?.occurredAt,
    })),
    parties: [...history.parties].sort().map((agencyId) => ({ case_id: caseId, agency_id: agencyId })),
  };
}

/** One act of the timeline: header and board data only; engine data never reaches the board's tables. */
export function timelineRow(
  { act, ordinal, boardData }: { act: HistoryAct; ordinal: number; boardData: Row },
  isSensitive: IsSensitive,
  caseId: string,
): Row {
  return {
    case_id: caseId,
    ordinal,
    act_id: act.id,
    referral_id: act.referralId,
    type: act.type,
    by_party: maskParty(actingParty(act), isSensitive),
    recorded_by: maskParty(act.agencyId, isSensitive),
    via: act.via,
    occurred_at: act.occurredAt,
    recorded_at: act.recordedAt,
    received_at: act.receivedAt,
    is_provisional: act.provisional === true,
    detail: boardData,
  };
}

function latestStage(history: CaseHistory): string | undefined {
  const entered = history.ofType('case.stageEntered').at(-1);
  return entered && textOf(entered.data, 'stage');
}

/** When somebody said that she was there, other than by a hand of a referral. */
function seenInstants(history: CaseHistory): string[] {
  return history.confirmed('client.arrived', 'client.registered').map(({ occurredAt }) => occurredAt);
}

/** Since when the client is where she is: the last confirmed hand of a moving referral, else since the case was opened. */
function clientSince({ custody, opened, referrals }: CaseHistory): string | undefined {
  if (!custody) return undefined;
  const moves = referrals
    .filter((referral) => referral.clientMoves)
    .flatMap((referral) =>
      custody.clientWith.kind === 'BETWEEN'
        ? [referral.givenAt]
        : [referral.takenAt, referral.handedOverAt, referral.completedAt],
    )
    .filter((instant) => instant !== undefined)
    .sort();
  return moves.at(-1) ?? opened?.occurredAt;
}

function referralRow(referral: ReferralFold, deps: ProjectionDeps): Row {
  return {
    id: referral.id,
    case_id: referral.caseId,
    kind: referral.kind,
    state: referral.state,
    from_party: maskParty(referral.from, deps.isSensitive),
    to_party: maskParty(referral.to, deps.isSensitive),
    recorded_by: maskParty(referral.recordedBy, deps.isSensitive),
    urgency: referral.urgency,
    payer: referral.payer,
    respond_by: instantOf(referral.respondBy, referral.sentAt),
    client_moves: referral.clientMoves,
    is_provisional: referral.isProvisional,
    attempt: referral.attempt,
    sent_at: referral.sentAt,
    delivered_at: referral.deliveredAt,
    answered_at: referral.answeredAt,
    accepted_at: referral.acceptedAt,
    handover_at: instantOf(referral.handoverAt, referral.acceptedAt ?? referral.sentAt),
    given_at: referral.givenAt,
    taken_at: referral.takenAt,
    handed_over_at: referral.handedOverAt,
    started_at: referral.startedAt,
    completed_at: referral.completedAt,
    answer_due_at: answerDueAt(referral, deps),
    handover_due_at: handoverDueAt(referral, deps),
    reason: referral.reason,
    outcome: referral.outcome,
    return_of: referral.returnOf,
  };
}

/** The clock of G01, by the policy of the day on which the referral was sent. */
function answerDueAt({ sentAt, urgency }: ReferralFold, { answerPolicyAt }: ProjectionDeps): string {
  const { thresholds } = answerPolicyAt(sentAt);
  return addHours(
    sentAt,
    numberOf(thresholds, urgency === 'URGENT' ? 'urgentHours' : 'normalHours') ?? FALLBACK_HOURS,
  );
}

/** The clock of G02 on an accepted referral, as its rule counts it. */
function handoverDueAt(referral: ReferralFold, { handoverPolicyAt }: ProjectionDeps): string | undefined {
  if (!referral.clientMoves || referral.acceptedAt === undefined) return undefined;
  return limitOf(referral, handoverPolicyAt(startOf(referral)));
}

const FALLBACK_HOURS = 72;
