import { availableActions, RULES, type ReferralAction, type ReferralFold } from '@estafet/schema';
import type { CaseType, ClientWithType } from '../cases/case.types';
import type { GapType } from '../gaps/gap.types';
import type { GapRow } from '../gaps/gap.row';
import { wordingOf } from '../gaps/gap.wording';
import { RUNGS } from '../gaps/ladder.policy';
import type { ReferralType } from '../referrals/referral.types';
import {
  boardViewerOf,
  caseSight,
  maySeeGap,
  maySeeReferral,
  type BoardViewer,
  type CaseSight,
} from './access.policy';
import type { CaseRow, ReferralRow } from './board.rows';
import type { TaskForceContext } from './context';
import { partyOf, partyOrNothing } from './shared.types';
import type { Shown } from './shown';

/** Rows as the graph shows them, to those who may see them; to all others they are absent. */

export async function sightOfCase(id: string, { viewer, loaders }: TaskForceContext): Promise<CaseSight> {
  const who = boardViewerOf(viewer);
  if (who.kind === 'COORDINATOR') return 'ALL';
  if (who.kind !== 'STAFF') return 'NOTHING';
  return caseSight(who, await loaders.partiesOfCase.load(id));
}

export async function findCase(id: string, context: TaskForceContext): Promise<Shown<CaseType> | null> {
  if ((await sightOfCase(id, context)) === 'NOTHING') return null;
  const row = await context.loaders.case.load(id);
  return row ? caseOf(row, context) : null;
}

export async function findReferral(
  id: string,
  context: TaskForceContext,
): Promise<Shown<ReferralType> | null> {
  const row = await context.loaders.referral.load(id);
  return row && seesReferral(row, boardViewerOf(context.viewer)) ? referralOf(row, context) : null;
}

export async function findGap(id: string, context: TaskForceContext): Promise<Shown<GapType> | null> {
  const row = await context.loaders.gap.load(id);
  return row && (await seesGap(row, context)) ? gapOf(row, context) : null;
}

export function seesReferral(row: ReferralRow, who: BoardViewer): boolean {
  return maySeeReferral(who, { from: row.from_party, to: row.to_party, recordedBy: row.recorded_by });
}

export async function seesGap(row: GapRow, { viewer, loaders }: TaskForceContext): Promise<boolean> {
  const who = boardViewerOf(viewer);
  if (who.kind !== 'STAFF') return who.kind === 'COORDINATOR';
  const referral = row.referral_id === null ? undefined : await loaders.referral.load(row.referral_id);
  return maySeeGap(who, {
    owner: row.owner,
    referral: referral && {
      from: referral.from_party,
      to: referral.to_party,
      recordedBy: referral.recorded_by,
    },
    caseParties: row.case_id === null ? [] : await loaders.partiesOfCase.load(row.case_id),
  });
}

export function caseOf(row: CaseRow, { viewer, deps: { directory } }: TaskForceContext): Shown<CaseType> {
  return {
    id: row.id,
    code: row.code,
    isChild: row.is_child,
    openedAt: row.opened_at ?? undefined,
    closedAt: row.closed_at ?? undefined,
    closeReason: row.close_reason ?? undefined,
    stage: row.stage ?? undefined,
    lead: partyOrNothing(directory, row.lead),
    monitor: partyOrNothing(directory, row.monitor),
    clientWith: {
      kind: row.client_with_kind,
      party: partyOrNothing(directory, row.client_with_party),
      from: partyOrNothing(directory, row.client_from),
      to: partyOrNothing(directory, row.client_to),
      since: row.client_since ?? undefined,
    } satisfies Shown<ClientWithType>,
    ignoredActs: boardViewerOf(viewer).kind === 'COORDINATOR' ? row.ignored_acts.length : undefined,
  };
}

export function referralOf(
  row: ReferralRow,
  { viewer, deps: { directory } }: TaskForceContext,
): Shown<ReferralType> {
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    state: row.state,
    from: partyOf(directory, row.from_party),
    to: partyOf(directory, row.to_party),
    urgency: row.urgency,
    clientMoves: row.client_moves,
    isProvisional: row.is_provisional,
    isSynced: row.state !== 'SENT' || !directory.isMember(row.to_party),
    attempt: row.attempt,
    sentAt: row.sent_at,
    respondBy: row.respond_by ?? undefined,
    answerDueAt: row.answer_due_at,
    deliveredAt: row.delivered_at ?? undefined,
    answeredAt: row.answered_at ?? undefined,
    handoverAt: row.handover_at ?? undefined,
    handoverDueAt: row.handover_due_at ?? undefined,
    givenAt: row.given_at ?? undefined,
    takenAt: row.taken_at ?? undefined,
    handedOverAt: row.handed_over_at ?? undefined,
    startedAt: row.started_at ?? undefined,
    completedAt: row.completed_at ?? undefined,
    reason: row.reason ?? undefined,
    outcome: row.outcome ?? undefined,
    returnOf: row.return_of ?? undefined,
    availableActions: boardViewerOf(viewer).kind === 'COORDINATOR' ? actionsOfTaskForce(row) : [],
  };
}

export function gapOf(row: GapRow, { deps: { directory } }: TaskForceContext): Shown<GapType> {
  return {
    row,
    id: row.id,
    rule: row.rule,
    ruleName: RULES[row.rule].name,
    ...wordingOf(row, directory),
    clause: row.clause ?? undefined,
    level: row.level,
    state: row.state,
    mode: row.mode,
    severity: row.severity,
    owner: partyOf(directory, row.owner),
    openedAt: row.opened_at,
    warnAt: row.warn_at ?? undefined,
    breachAt: row.breach_at ?? undefined,
    breachedAt: row.breached_at ?? undefined,
    clearedAt: row.cleared_at ?? undefined,
    handledUntil: row.handled_until ?? undefined,
    plan: row.plan ?? undefined,
    contestedUntil: row.contested_until ?? undefined,
    contestReason: row.contest_reason ?? undefined,
    waivedUntil: row.waived_until ?? undefined,
    waiveReason: row.waive_reason ?? undefined,
    rung: RUNGS[row.rung] ?? RUNGS[0],
  };
}

/** The same table that the mutation enforces; the board's row holds all that it asks of the task force's hand. */
function actionsOfTaskForce(row: ReferralRow): ReferralAction[] {
  const fold: ReferralFold = {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    from: row.from_party,
    to: row.to_party,
    recordedBy: row.recorded_by,
    senderHasLog: true,
    receiverHasLog: true,
    state: row.state,
    urgency: row.urgency,
    clientMoves: row.client_moves,
    services: [],
    sentAt: row.sent_at.toISOString(),
    isProvisional: row.is_provisional,
    attempt: row.attempt,
    openQuestions: 0,
    acts: [],
  };
  return availableActions(fold, { taskForce: true });
}
