import { IsNull, type EntityManager } from 'typeorm';
import type { Action, Resource } from '../../kernel/decide.policy';
import { notFound } from '../../kernel/errors';
import type { UseCaseContext } from '../../kernel/use-case';
import { CaseFileEntity, CaseTeamMemberEntity } from './case-file.entity';

/**
 * What `decide` needs to know about a case at this agency: its team and whether the file is restricted.
 * Without a file (a referral not yet accepted) the case has no team, and is the whole agency's queue.
 */
export async function caseResource(
  manager: EntityManager,
  agencyId: string,
  caseId: string,
): Promise<Resource> {
  const file = await findCaseFileRow(manager, agencyId, caseId);
  return file ? resourceOf(manager, file) : { agencyId };
}

/** The agency's file of a case, or what looks like absence: no file and no right to it are the same from outside. */
export async function requireCaseFile(
  ctx: UseCaseContext,
  action: Action,
  caseId: string,
): Promise<CaseFileEntity> {
  const file = await findCaseFileRow(ctx.manager, ctx.agencyId, caseId);
  if (!file) throw notFound();
  ctx.require(action, await resourceOf(ctx.manager, file), { type: 'case', id: caseId });
  return file;
}

/** Locks the row, so that two use cases on one case (closing it, giving it away) queue. */
export async function lockCaseFile(
  ctx: UseCaseContext,
  action: Action,
  caseId: string,
): Promise<CaseFileEntity> {
  const file = UUID_SHAPE.test(caseId)
    ? await ctx.manager.findOne(CaseFileEntity, {
        where: { agencyId: ctx.agencyId, caseId },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (!file) throw notFound();
  ctx.require(action, await resourceOf(ctx.manager, file), { type: 'case', id: caseId });
  return file;
}

export async function findCaseFileRow(
  manager: EntityManager,
  agencyId: string,
  caseId: string,
): Promise<CaseFileEntity | undefined> {
  if (!UUID_SHAPE.test(caseId)) return undefined;
  return (await manager.findOneBy(CaseFileEntity, { agencyId, caseId })) ?? undefined;
}

/** A malformed id is an absent case, not a database error. */
const UUID_SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function resourceOf(manager: EntityManager, file: CaseFileEntity): Promise<Resource> {
  const { agencyId, caseId, restrictedTo } = file;
  const team = await manager.findBy(CaseTeamMemberEntity, { agencyId, caseId, until: IsNull() });
  return { agencyId, team: team.map(({ workerRef }) => workerRef), restrictedTo };
}
