import { loadActs } from '@estafet/relay-kit';
import { type FoldableAct, foldReferral, foldReferrals, type ReferralFold } from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import { notFound } from '../../kernel/errors';
import type { UseCaseContext } from '../../kernel/use-case';
import { isUuid } from '../../kernel/uuid';
import { AgencyReferralEntity } from './referral.entity';

/** What a fold asks about parties. */
export interface Membership {
  isMember(id: string): boolean;
}

/**
 * Queues writers of one agency's copy of a referral until they commit, whether a use case or an arriving act: what is
 * read afterwards is what will still be true at the commit.
 */
export async function lockReferral(
  manager: EntityManager,
  agencyId: string,
  referralId: string,
): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('referral:' || $1 || ':' || $2, 0))`, [
    agencyId,
    referralId,
  ]);
}

/** The referral as the acts say that this agency holds; `arriving` is one that may not be stored yet. */
export async function loadReferralFold(
  manager: EntityManager,
  agencyId: string,
  {
    referralId,
    membership,
    arriving,
  }: { referralId: string; membership: Membership; arriving?: FoldableAct },
): Promise<ReferralFold | undefined> {
  const held = await loadActs(manager, agencyId, { referralId });
  const acts = !arriving || held.some(({ id }) => id === arriving.id) ? held : [...held, arriving];
  return foldReferral(acts, (id) => membership.isMember(id));
}

/** All referrals of a case that this agency knows of. */
export async function loadReferralFolds(
  manager: EntityManager,
  agencyId: string,
  caseId: string,
  membership: Membership,
): Promise<ReferralFold[]> {
  return foldReferrals(await loadActs(manager, agencyId, { caseId }), (id) => membership.isMember(id));
}

export async function findReferralRow(
  ctx: Pick<UseCaseContext, 'manager' | 'agencyId'>,
  id: string,
): Promise<AgencyReferralEntity | undefined> {
  if (!isUuid(id)) return undefined;
  return (await ctx.manager.findOneBy(AgencyReferralEntity, { agencyId: ctx.agencyId, id })) ?? undefined;
}

export async function getReferralRow(
  ctx: Pick<UseCaseContext, 'manager' | 'agencyId'>,
  id: string,
): Promise<AgencyReferralEntity> {
  const row = await findReferralRow(ctx, id);
  if (!row) throw notFound();
  return row;
}
