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
  type CaseStanding,
  type ReferralHands,
} from './access.policy';
import type { CaseRow, ReferralRow } from './board.rows';
import type { TaskForceContext } from './context';
import { NEUTRAL_PARTY, SENSITIVE_PARTY } from '../projection/mask';
import { nameOrNothing, partyOf, type NameParty } from './shared.types';
import type { Shown } from './shown';

/** Rows as the graph shows them, to those who may see them; to all others they are absent. */

export async function sightOfCase(id: string, { viewer, loaders }: TaskForceContext): Promise<CaseSight> {
  const who = boardViewerOf(viewer);
  if (who.kind === 'COORDINATOR') return 'ALL';
  if (who.kind !== 'STAFF') return 'NOTHING';
  return caseSight(who, await standingOf(id, loaders));
}

async function standingOf(id: string, loaders: TaskForceContext['loaders']): Promise<CaseStanding> {
  const [row, parties, referrals] = await Promise.all([
    loaders.case.load(id),
    loaders.partiesOfCase.load(id),
    loaders.referralsOfCase.load(id),
  ]);
  return {
    parties,
    lead: row?.lead ?? undefined,
    monitor: row?.monitor ?? undefined,
    holder: row?.client_with_party ?? undefined,
    referrals: referrals.map((referral) => ({
      ...handsOf(referral),
      state: referral.state,
      isProvisional: referral.is_provisional,
    })),
  };
}

function handsOf(row: ReferralRow): ReferralHands {
  return { from: row.from_party, to: row.to_party, recordedBy: row.recorded_by };
}

/**
 * How parties are named to a viewer. A partner whose name tells about health is "a health partner" to the coordinator and
 * to the agency that refers to it, and "another partner" to the staff of all others.
 */
export function namerFor({ viewer, deps: { directory } }: TaskForceContext, refers: boolean): NameParty {
  const mask = boardViewerOf(viewer).kind === 'STAFF' && !refers ? NEUTRAL_PARTY : SENSITIVE_PARTY;
  return (id) => partyOf(directory, id, mask);
}

/** Where two agencies refer to such partners, neither is told that the other one's is one. */
export async function namerOfCase(caseId: string | null, context: TaskForceContext): Promise<NameParty> {
  const who = boardViewerOf(context.viewer);
  if (who.kind !== 'STAFF' || caseId === null) return namerFor(context, false);
  const masked = (await context.loaders.referralsOfCase.load(caseId)).filter(
    (row) => row.to_party === SENSITIVE_PARTY.id || row.from_party === SENSITIVE_PARTY.id,
  );
  return namerFor(context, masked.length > 0 && masked.every((row) => row.recorded_by === who.agencyId));
}

export function namerOfReferral(recordedBy: string, context: TaskForceContext): NameParty {
  const who = boardViewerOf(context.viewer);
  return namerFor(context, who.kind === 'STAFF' && who.agencyId === recordedBy);
}

export async function findCase(id: string, context: TaskForceContext): Promise<Shown<CaseType> | null> {
  const sight = await sightOfCase(id, context);
  if (sight === 'NOTHING') return null;
  const row = await context.loaders.case.load(id);
  return row ? caseOf(row, context, sight) : null;
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
  return maySeeReferral(who, handsOf(row));
}

export async function seesGap(row: GapRow, { viewer, loaders }: TaskForceContext): Promise<boolean> {
  const who = boardViewerOf(viewer);
  if (who.kind !== 'STAFF') return who.kind === 'COORDINATOR';
  const referral = row.referral_id === null ? undefined : await loaders.referral.load(row.referral_id);
  return maySeeGap(who, {
    rule: row.rule,
    owner: row.owner,
    referral: referral && handsOf(referral),
    standing: row.case_id === null ? undefined : await standingOf(row.case_id, loaders),
  });
}

/** Where the case stands is not for an agency whose part in it has ended. */
export async function caseOf(
  row: CaseRow,
  context: TaskForceContext,
  sight: Exclude<CaseSight, 'NOTHING'>,
): Promise<Shown<CaseType>> {
  const known = {
    id: row.id,
    code: row.code,
    isChild: row.is_child,
    openedAt: row.opened_at ?? undefined,
  };
  if (sight === 'PAST_PART') return known;
  const nameParty = await namerOfCase(row.id, context);
  return {
    ...known,
    closedAt: row.closed_at ?? undefined,
    closeReason: row.close_reason ?? undefined,
    stage: row.stage ?? undefined,
    lead: nameOrNothing(nameParty, row.lead),
    monitor: nameOrNothing(nameParty, row.monitor),
    clientWith: {
      kind: row.client_with_kind,
      party: nameOrNothing(nameParty, row.client_with_party),
      from: nameOrNothing(nameParty, row.client_from),
      to: nameOrNothing(nameParty, row.client_to),
      since: row.client_since ?? undefined,
    } satisfies Shown<ClientWithType>,
    ignoredActs: sight === 'ALL' ? row.ignored_acts.length : undefined,
  };
}

export function referralOf(row: ReferralRow, context: TaskForceContext): Shown<ReferralType> {
  const { directory } = context.deps;
  const nameParty = namerOfReferral(row.recorded_by, context);
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    state: row.state,
    from: nameParty(row.from_party),
    to: nameParty(row.to_party),
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
    availableActions: boardViewerOf(context.viewer).kind === 'COORDINATOR' ? actionsOfTaskForce(row) : [],
  };
}

export async function gapOf(row: GapRow, context: TaskForceContext): Promise<Shown<GapType>> {
  const nameParty = await namerOfCase(row.case_id, context);
  return {
    row,
    id: row.id,
    rule: row.rule,
    ruleName: RULES[row.rule].name,
    ...wordingOf(row, nameParty),
    clause: row.clause ?? undefined,
    level: row.level,
    state: row.state,
    mode: row.mode,
    severity: row.severity,
    owner: nameParty(row.owner),
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
