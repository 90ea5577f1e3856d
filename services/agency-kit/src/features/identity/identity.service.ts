import { ACCESS_PURPOSES, newActId } from '@estafet/schema';
import { notFound } from '../../kernel/errors';
import type { UseCase, UseCaseContext } from '../../kernel/use-case';
import { isUuid } from '../../kernel/uuid';
import { defineInput, field, type InputOf } from '../case-acts/input-fields';
import { caseResourceFor, requireFile } from './case-opening-right';
import { destroyDataKey, sealForClient, unsealForClient } from './client-key.store';
import { type ClientIdentity, RECORD_IDENTITY_INPUT, type RecordIdentityInput } from './identity';
import { requireRoomForEmergency } from './emergency-limit';
import { BreakGlassEntity, ClientIdentityEntity } from './identity.entity';
import { privateText } from './private-text';

const HOUR_MS = 3_600_000;
/** An emergency opens a case for an hour, and is looked at by a second person within a day (architecture §7). */
const BREAK_GLASS_HOURS = 1;
const REVIEW_HOURS = 24;

const KEY_FIELD = field.key(
  'A key the client makes for this one intention: a retry returns the first result',
);

const OPEN_IDENTITY_FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention; every opening is recorded all the same',
  ),
  caseId: field.uuid('The case'),
  purpose: field.code(ACCESS_PURPOSES, 'What the identity is needed for'),
} as const;
const BREAK_GLASS_FIELDS = {
  idempotencyKey: KEY_FIELD,
  caseId: field.uuid('The case'),
  reason: privateText('Why it cannot wait for somebody of the case team', 1000),
} as const;
const REVIEW_FIELDS = {
  idempotencyKey: KEY_FIELD,
  breakGlassId: field.uuid('The emergency access'),
  isJustified: field.flag('Whether it was justified'),
} as const;
const ERASE_FIELDS = { idempotencyKey: KEY_FIELD, caseId: field.uuid('The case') } as const;

export const OPEN_IDENTITY_INPUT = defineInput(
  'OpenIdentityInput',
  'Opens an identity',
  OPEN_IDENTITY_FIELDS,
);
export const BREAK_GLASS_INPUT = defineInput(
  'BreakGlassInput',
  'An emergency outside the team',
  BREAK_GLASS_FIELDS,
);
export const REVIEW_BREAK_GLASS_INPUT = defineInput(
  'ReviewBreakGlassInput',
  "A second person's look at an emergency access",
  REVIEW_FIELDS,
);
export const ERASE_IDENTITY_INPUT = defineInput('EraseIdentityInput', 'Erases an identity', ERASE_FIELDS);

export const recordIdentity: UseCase<RecordIdentityInput, { caseId: string }> = {
  name: 'recordIdentity',
  async run(ctx, raw) {
    const { caseId, identity } = RECORD_IDENTITY_INPUT.read(raw);
    await requireFile(ctx, caseId);
    ctx.require('identity.record', await caseResourceFor(ctx, caseId), { type: 'identity', id: caseId });
    await ctx.audit({
      action: 'identity.record',
      outcome: 'ALLOWED',
      resourceType: 'identity',
      resourceId: caseId,
    });
    await storeIdentity(ctx, caseId, { identity, source: 'OWN' });
    return { caseId };
  },
};

/** Opens an identity for one purpose. Audited before it is read, in the same transaction: no audit, no read. */
export const openIdentity: UseCase<
  InputOf<typeof OPEN_IDENTITY_FIELDS>,
  { caseId: string; identity: Record<string, string> | null }
> = {
  name: 'openIdentity',
  isReading: true,
  async run(ctx, raw) {
    const { caseId, purpose } = OPEN_IDENTITY_INPUT.read(raw);
    await requireFile(ctx, caseId);
    const resource = await caseResourceFor(ctx, caseId);
    ctx.require('identity.open', resource, { type: 'identity', id: caseId });
    const isBreakGlass =
      resource.breakGlassUntil !== undefined &&
      ctx.now < resource.breakGlassUntil &&
      !ctx.viewer.roles.includes('supervisor');
    await recordOpening(ctx, { caseId, purpose, isBreakGlass, resourceType: 'identity' });
    const identity = await readIdentity(ctx, caseId);
    return { caseId, identity: identity ? withoutUndefined(identity) : null };
  },
};

export const breakGlass: UseCase<
  InputOf<typeof BREAK_GLASS_FIELDS>,
  { breakGlassId: string; caseId: string }
> = {
  name: 'breakGlass',
  async run(ctx, raw) {
    const { caseId, reason } = BREAK_GLASS_INPUT.read(raw);
    await requireFile(ctx, caseId);
    ctx.require('breakGlass.use', await caseResourceFor(ctx, caseId), { type: 'case', id: caseId });
    await requireRoomForEmergency(ctx, caseId);
    const id = newActId(ctx.now);
    await recordOpening(ctx, { caseId, purpose: 'EMERGENCY', isBreakGlass: true, resourceType: 'case' });
    await ctx.manager.insert(BreakGlassEntity, {
      agencyId: ctx.agencyId,
      id,
      caseId,
      workerRef: ctx.viewer.workerRef,
      reason: await sealForClient(
        { ...ctx, caseId },
        { table: 'break_glass', row: id, column: 'reason' },
        reason,
      ),
      openedAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + BREAK_GLASS_HOURS * HOUR_MS),
      reviewDueAt: new Date(ctx.now.getTime() + REVIEW_HOURS * HOUR_MS),
    });
    return { breakGlassId: id, caseId };
  },
};

/** A second person's look: never one's own, and only once. */
export const reviewBreakGlass: UseCase<
  InputOf<typeof REVIEW_FIELDS>,
  { breakGlassId: string; caseId: string }
> = {
  name: 'reviewBreakGlass',
  async run(ctx, raw) {
    const { breakGlassId: id, isJustified } = REVIEW_BREAK_GLASS_INPUT.read(raw);
    const row = isUuid(id)
      ? await ctx.manager.findOneBy(BreakGlassEntity, { agencyId: ctx.agencyId, id })
      : null;
    if (!row || row.reviewedAt || row.workerRef === ctx.viewer.workerRef) throw notFound();
    ctx.require('breakGlass.review', await caseResourceFor(ctx, row.caseId), { type: 'break-glass', id });
    await ctx.audit({
      action: 'breakGlass.review',
      outcome: 'ALLOWED',
      resourceType: 'break-glass',
      resourceId: id,
      reason: isJustified ? 'JUSTIFIED' : 'NOT_JUSTIFIED',
    });
    await ctx.manager.update(
      BreakGlassEntity,
      { agencyId: ctx.agencyId, id },
      { reviewedBy: ctx.viewer.workerRef, reviewedAt: ctx.now, isJustified },
    );
    return { breakGlassId: id, caseId: row.caseId };
  },
};

/**
 * Destroys the client's data key: identity, dossiers and typed reasons become unreadable; in backups, when the last one from
 * before the erasure has gone (docs/operations.md, "Backup and restore"). The sealed parts that arrived for this agency
 * go too, since its own key would open them; headers and hashes stay, and verify.
 */
export const eraseIdentity: UseCase<InputOf<typeof ERASE_FIELDS>, { caseId: string }> = {
  name: 'eraseIdentity',
  async run(ctx, raw) {
    const { caseId } = ERASE_IDENTITY_INPUT.read(raw);
    await requireFile(ctx, caseId);
    ctx.require('identity.erase', await caseResourceFor(ctx, caseId), { type: 'identity', id: caseId });
    await ctx.audit({
      action: 'identity.erase',
      outcome: 'ALLOWED',
      resourceType: 'identity',
      resourceId: caseId,
    });
    await destroyDataKey({ ...ctx, caseId });
    await destroyReceivedSeals(ctx, caseId);
    await ctx.manager.delete(ClientIdentityEntity, { agencyId: ctx.agencyId, caseId });
    return { caseId };
  },
};

async function destroyReceivedSeals({ manager, agencyId }: UseCaseContext, caseId: string): Promise<void> {
  await manager.query(
    `DELETE FROM receipt_part WHERE agency_id = $1 AND part = 'sealed'
        AND act_id IN (SELECT act_id FROM receipt WHERE agency_id = $1 AND case_id = $2)`,
    [agencyId, caseId],
  );
}

/** Audit and act of one opening; the caller reads only after this has been written. */
export async function recordOpening(
  ctx: UseCaseContext,
  opening: {
    caseId: string;
    purpose: string;
    isBreakGlass: boolean;
    resourceType: 'identity' | 'dossier' | 'case';
  },
): Promise<void> {
  const { caseId, purpose, isBreakGlass, resourceType } = opening;
  await ctx.audit({
    action: `${resourceType}.open${isBreakGlass ? '.breakGlass' : ''}`,
    outcome: 'ALLOWED',
    resourceType,
    resourceId: caseId,
    reason: purpose,
  });
  await ctx.act({
    type: 'identity.opened',
    caseId,
    data: { purpose, breakGlass: isBreakGlass, workerRef: ctx.viewer.workerRef },
  });
}

/** The decrypted identity. Callers outside this feature: only to compose a dossier, which stays encrypted. */
export async function readIdentity(
  client: Pick<UseCaseContext, 'manager' | 'keys' | 'agencyId'>,
  caseId: string,
): Promise<ClientIdentity | undefined> {
  const { agencyId, manager } = client;
  const row = await manager.findOneBy(ClientIdentityEntity, { agencyId, caseId });
  if (!row) return undefined;
  const opened = await unsealForClient({ ...client, caseId }, identityPlace(caseId), row.payload);
  return opened as ClientIdentity | undefined;
}

export async function storeIdentity(
  client: Pick<UseCaseContext, 'manager' | 'keys' | 'agencyId' | 'now'>,
  caseId: string,
  { identity, source }: { identity: ClientIdentity; source: 'OWN' | 'DOSSIER' },
): Promise<void> {
  const payload = await sealForClient({ ...client, caseId }, identityPlace(caseId), identity);
  await client.manager.upsert(
    ClientIdentityEntity,
    { agencyId: client.agencyId, caseId, payload, source, updatedAt: client.now },
    ['agencyId', 'caseId'],
  );
}

function identityPlace(caseId: string) {
  return { table: 'client_identity', row: caseId, column: 'payload' };
}

function withoutUndefined(identity: ClientIdentity): Record<string, string> {
  return Object.fromEntries(
    Object.entries(identity).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
