import { loadActs } from '@estafet/relay-kit';
import { type FoldableAct, foldReferrals, type ReferralFold } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { ActEvent, ActHook } from '../../kernel/act-hook';
import { CaseFileEntity } from './case-file.entity';
import { loadCaseActs } from './case-file.store';
import { WORKED_TOGETHER } from './counted-acts';
import { openFileForReferral } from './case-opening';
import { joinTeam, leaveTeam } from './case-team';
import { knownLead } from './known-lead';

const REFERRAL_ACT = /^(referral|handover|service\.started|dossier)/;
/** With these a receiver takes the case on; arriving without an acceptance of one's own counts too (accepted by phone). */
const TAKES_CASE_ON: ReadonlySet<string> = new Set(['referral.accepted', 'handover.taken']);

const PROGRESS_TYPES: ReadonlySet<string> = new Set(['case.stageEntered', 'case.closed', 'case.reopened']);
/** Stages and closings, and what names those whose word about them counts. */
const BEARS_ON_PROGRESS: ReadonlySet<string> = new Set([
  ...PROGRESS_TYPES,
  'conference.held',
  'act.corrected',
  'act.retracted',
  'rescue.done',
]);

/** Keeps an agency's case files in step with the acts it knows; every result is the same in any order of arrival. */
export const caseFileHook: ActHook = {
  name: 'case-files',
  async onAct(event) {
    const { act, manager, agencyId } = event;
    if (act.caseId === undefined) return;
    const { caseId } = act;
    if (REFERRAL_ACT.test(act.type)) {
      const referrals = await foldCaseReferrals(event, caseId);
      await takeCaseOn(
        event,
        referrals.find(({ id }) => id === act.referralId),
      );
      const file = await manager.findOneBy(CaseFileEntity, { agencyId, caseId });
      if (!file) return;
      const own = referrals.filter(({ from, to, recordedBy }) => [from, to, recordedBy].includes(agencyId));
      // An answer may let the other side's word about stages count, or count no longer.
      await rewrite(manager, file, { ...leadOf(file, own), ...(await progressOf(event, caseId)) });
      return;
    }
    await storeCaseAct(event, caseId);
    if (BEARS_ON_PROGRESS.has(act.type)) {
      const file = await manager.findOneBy(CaseFileEntity, { agencyId, caseId });
      if (file) await rewrite(manager, file, await progressOf(event, caseId));
    }
    if (event.isOwn && act.onBehalfOf === undefined && act.type.startsWith('worker.')) {
      await refreshTeam(event, caseId);
    }
  },
};

/**
 * The file begins with the agency's own yes or with taking her in. An arrival that its sender disputes begins none until
 * the other hand has settled it: nobody gets a case by saying so.
 */
async function takeCaseOn(event: ActEvent, referral: ReferralFold | undefined): Promise<void> {
  const { agencyId } = event;
  if (referral?.to !== agencyId || !WORKED_TOGETHER.has(referral.state)) return;
  const own = referral.acts.find(
    (act) => act.agencyId === agencyId && act.onBehalfOf === undefined && TAKES_CASE_ON.has(act.type),
  );
  if (!own) return;
  // Later acts of the referral must not bring back into the team somebody who has left it.
  const isNow = event.isOwn && event.act.onBehalfOf === undefined && TAKES_CASE_ON.has(event.act.type);
  const sent = referral.acts.find(({ type }) => type === 'referral.sent');
  await openFileForReferral(event, {
    caseId: referral.caseId,
    sent: sent?.data ?? {},
    takenOnAt: new Date(own.occurredAt),
    workerRef: isNow ? event.viewer?.workerRef : own.actor.workerRef,
    joinsTeam: isNow,
  });
}

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

type Lead = Pick<CaseFileEntity, 'lead' | 'leadActId'>;
type Progress = Pick<CaseFileEntity, 'stage' | 'closedAt' | 'closeReason'>;

/** The lead as this agency knows it, from the transfers that it was party to. */
function leadOf(
  { agencyId, caseId, isOpenedHere, openedAt }: CaseFileEntity,
  referrals: readonly ReferralFold[],
): Lead {
  const lead = knownLead({
    agencyId,
    referrals,
    ...(isOpenedHere ? { opened: { actId: caseId, at: openedAt } } : {}),
  });
  return { lead: lead?.lead ?? null, leadActId: lead?.leadActId ?? null };
}

/** The stage last entered, and whether the last of closing and reopening was a closing: by when they happened. */
async function progressOf({ manager, agencyId, deps }: ActEvent, caseId: string): Promise<Progress> {
  const acts = (await loadCaseActs({ manager, agencyId, directory: deps.directory }, caseId)).filter(
    ({ type }) => PROGRESS_TYPES.has(type),
  );
  const stage = acts.findLast(({ type }) => type === 'case.stageEntered')?.data['stage'];
  const closing = acts.findLast(({ type }) => type !== 'case.stageEntered');
  const isClosed = closing?.type === 'case.closed';
  const reason = closing?.data['reason'];
  return {
    stage: typeof stage === 'string' ? stage : null,
    closedAt: isClosed ? closing.occurredAt : null,
    closeReason: isClosed && typeof reason === 'string' ? reason : null,
  };
}

/** Most acts of a referral change nothing of the file: a row that stays as it is is not written. */
async function rewrite(
  manager: EntityManager,
  file: CaseFileEntity,
  values: Partial<Lead & Progress>,
): Promise<void> {
  const names = Object.keys(values) as (keyof (Lead & Progress))[];
  if (names.every((name) => isSame(file[name], values[name]))) return;
  const { agencyId, caseId } = file;
  await manager.update(CaseFileEntity, { agencyId, caseId }, values);
}

function isSame(held: unknown, value: unknown): boolean {
  if (held instanceof Date && value instanceof Date) return held.getTime() === value.getTime();
  return held === value;
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
