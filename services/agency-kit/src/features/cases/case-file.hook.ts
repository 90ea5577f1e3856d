import { loadActs } from '@estafet/relay-kit';
import { type FoldableAct, foldReferrals, type ReferralFold } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { ActEvent, ActHook } from '../../kernel/act-hook';
import { CaseActEntity, CaseFileEntity } from './case-file.entity';
import { openFileForReferral } from './case-opening';
import { joinTeam, leaveTeam } from './case-team';
import { knownLead } from './known-lead';

const REFERRAL_ACT = /^(referral|handover|service\.started|dossier)/;
/** With these a receiver takes the case on; arriving without an acceptance of one's own counts too (accepted by phone). */
const TAKES_CASE_ON: ReadonlySet<string> = new Set(['referral.accepted', 'handover.taken']);

/** Keeps an agency's case files in step with the acts it knows; every result is the same in any order of arrival. */
export const caseFileHook: ActHook = {
  name: 'case-files',
  async onAct(event) {
    const { act, manager, agencyId } = event;
    if (act.caseId === undefined) return;
    const { caseId } = act;
    if (REFERRAL_ACT.test(act.type)) {
      const referrals = await foldCaseReferrals(event, caseId);
      if (event.isOwn && act.onBehalfOf === undefined && TAKES_CASE_ON.has(act.type)) {
        const sent = referrals
          .find(({ id }) => id === act.referralId)
          ?.acts.find(({ type }) => type === 'referral.sent');
        await openFileForReferral(event, { caseId, sent: sent?.data ?? {} });
      }
      await refreshLead(manager, { agencyId, caseId, referrals });
      return;
    }
    await storeCaseAct(event, caseId);
    if (act.type === 'case.stageEntered' || act.type === 'case.closed' || act.type === 'case.reopened') {
      await refreshProgress(manager, agencyId, caseId);
    }
    if (event.isOwn && act.onBehalfOf === undefined && act.type.startsWith('worker.')) {
      await refreshTeam(event, caseId);
    }
  },
};

async function storeCaseAct({ manager, agencyId, act }: ActEvent, caseId: string): Promise<void> {
  await manager.query(
    `INSERT INTO case_act (agency_id, id, case_id, type, by, on_behalf_of, via, occurred_at, recorded_at, is_provisional, data)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
    [
      agencyId,
      act.id,
      caseId,
      act.type,
      act.agencyId,
      act.onBehalfOf ?? null,
      act.via ?? null,
      act.occurredAt,
      act.recordedAt,
      act.provisional ?? false,
      JSON.stringify(act.data),
    ],
  );
}

/** The arriving act counts, whether or not it has been stored yet. */
async function foldCaseReferrals(
  { manager, agencyId, act, deps }: ActEvent,
  caseId: string,
): Promise<ReferralFold[]> {
  const held = await loadActs(manager, agencyId, { caseId });
  const acts = held.some(({ id }) => id === act.id) ? held : [...held, act];
  return foldReferrals(acts, (id) => deps.directory.isMember(id));
}

/** The lead as this agency knows it, from the transfers that it was party to. */
async function refreshLead(
  manager: EntityManager,
  { agencyId, caseId, referrals }: { agencyId: string; caseId: string; referrals: readonly ReferralFold[] },
): Promise<void> {
  const file = await manager.findOneBy(CaseFileEntity, { agencyId, caseId });
  if (!file) return;
  const lead = knownLead({
    agencyId,
    referrals,
    ...(file.isOpenedHere ? { opened: { actId: caseId, at: file.openedAt } } : {}),
  });
  await manager.update(
    CaseFileEntity,
    { agencyId, caseId },
    { lead: lead?.lead ?? null, leadActId: lead?.leadActId ?? null },
  );
}

/** The stage last entered, and whether the last of closing and reopening was a closing: by when they happened. */
async function refreshProgress(manager: EntityManager, agencyId: string, caseId: string): Promise<void> {
  const acts = await manager
    .createQueryBuilder(CaseActEntity, 'act')
    .where('act.agencyId = :agencyId AND act.caseId = :caseId', { agencyId, caseId })
    .andWhere('act.type IN (:...types)', { types: ['case.stageEntered', 'case.closed', 'case.reopened'] })
    .orderBy('act.occurredAt', 'ASC')
    .addOrderBy('act.id', 'ASC')
    .getMany();
  const stage = acts.findLast(({ type }) => type === 'case.stageEntered')?.data['stage'];
  const closing = acts.findLast(({ type }) => type !== 'case.stageEntered');
  const isClosed = closing?.type === 'case.closed';
  const reason = closing?.data['reason'];
  await manager.update(
    CaseFileEntity,
    { agencyId, caseId },
    {
      stage: typeof stage === 'string' ? stage : null,
      closedAt: isClosed ? closing.occurredAt : null,
      closeReason: isClosed && typeof reason === 'string' ? reason : null,
    },
  );
}

/** Own workers only: the team is who may open the file here. */
async function refreshTeam({ manager, agencyId, act }: ActEvent, caseId: string): Promise<void> {
  const at = new Date(act.occurredAt);
  const workerRef = textOf(act, 'workerRef');
  if (workerRef === undefined) return;
  const kind = textOf(act, 'role') === 'SUPPORTING' ? 'SUPPORTING' : 'PRIMARY';
  if (act.type === 'worker.assigned') {
    await joinTeam(manager, { agencyId, caseId, workerRef, kind, since: at });
    return;
  }
  await leaveTeam(manager, { agencyId, caseId, workerRef, until: at });
  const substitute = textOf(act, 'substitute');
  if (substitute !== undefined)
    await joinTeam(manager, { agencyId, caseId, workerRef: substitute, kind, since: at });
}

function textOf(act: FoldableAct, key: string): string | undefined {
  const value = act.data[key];
  return typeof value === 'string' ? value : undefined;
}
