import { ACCESS_PURPOSES } from '@estafet/schema';
import { notFound } from '../../kernel/errors';
import type { UseCase, UseCaseContext } from '../../kernel/use-case';
import { isUuid } from '../../kernel/uuid';
import { defineInput, field, type InputOf } from '../case-acts/input-fields';
import { caseResourceFor } from '../identity/case-opening-right';
import { sealForClient, unsealForClient } from '../identity/client-key.store';
import { readIdentity, recordOpening } from '../identity/identity.service';
import { DossierEntity } from './dossier.entity';

/** What lies encrypted in a dossier's row. */
export interface DossierPayload {
  readonly identity?: Readonly<Record<string, string>> | undefined;
  readonly narrative?: string | undefined;
}

export interface DossierToCompose {
  readonly referralId: string;
  readonly caseId: string;
  readonly to: string;
  readonly legalBasis: string;
  readonly agreedBy: string;
  readonly clientAgrees?: boolean | undefined;
  readonly narrative?: string | undefined;
}

const OPEN_DOSSIER_FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention; every opening is recorded all the same',
  ),
  referralId: field.uuid('The referral'),
  purpose: field.code(ACCESS_PURPOSES, 'What the dossier is needed for'),
} as const;

export const OPEN_DOSSIER_INPUT = defineInput('OpenDossierInput', 'Opens a dossier', OPEN_DOSSIER_FIELDS);

/** Keeps the dossier at the sender, encrypted; it leaves only when the receiver has said yes. */
export async function composeDossier(ctx: UseCaseContext, dossier: DossierToCompose): Promise<void> {
  const { referralId, caseId, to, legalBasis, agreedBy, clientAgrees, narrative } = dossier;
  const payload: DossierPayload = { narrative };
  await ctx.manager.insert(DossierEntity, {
    agencyId: ctx.agencyId,
    referralId,
    caseId,
    direction: 'SENT',
    party: to,
    legalBasis,
    agreedBy,
    clientAgrees: clientAgrees ?? null,
    payload: await sealForClient({ ...ctx, caseId }, dossierPlace(referralId), payload),
    composedAt: ctx.now,
  });
}

/**
 * Opens a dossier, composed or received. Who may: the case team (or a recorded emergency). Audited before it is read,
 * in the same transaction: no audit, no read.
 */
export const openDossier: UseCase<
  InputOf<typeof OPEN_DOSSIER_FIELDS>,
  { referralId: string; caseId: string; identity: Record<string, string> | null; narrative: string | null }
> = {
  name: 'openDossier',
  isReading: true,
  async run(ctx, raw) {
    const { referralId, purpose } = OPEN_DOSSIER_INPUT.read(raw);
    const { agencyId } = ctx;
    const row = isUuid(referralId)
      ? await ctx.manager.findOneBy(DossierEntity, { agencyId, referralId })
      : null;
    if (!row) throw notFound();
    const { caseId } = row;
    const resource = await caseResourceFor(ctx, caseId);
    ctx.require('dossier.open', resource, { type: 'dossier', id: referralId });
    const isBreakGlass = resource.breakGlassUntil !== undefined && ctx.now < resource.breakGlassUntil;
    await recordOpening(ctx, { caseId, purpose, isBreakGlass, resourceType: 'dossier' });
    await ctx.manager.update(DossierEntity, { agencyId, referralId }, { lastOpenedAt: ctx.now });
    const payload = await readPayload(ctx, row);
    const identity =
      payload?.identity ?? (row.direction === 'SENT' ? await currentIdentity(ctx, caseId) : undefined);
    return {
      referralId,
      caseId,
      identity: identity ? { ...identity } : null,
      narrative: payload?.narrative ?? null,
    };
  },
};

/** Undefined once the client's key was destroyed. */
export async function readPayload(
  client: Pick<UseCaseContext, 'manager' | 'keys' | 'agencyId'>,
  row: DossierEntity,
): Promise<DossierPayload | undefined> {
  const opened = await unsealForClient(
    { ...client, caseId: row.caseId },
    dossierPlace(row.referralId),
    row.payload,
  );
  return opened as DossierPayload | undefined;
}

/** The sender's identity record as plain fields, as known now: in an emergency it is often recorded after the sending. */
export async function currentIdentity(
  client: Pick<UseCaseContext, 'manager' | 'keys' | 'agencyId'>,
  caseId: string,
): Promise<Record<string, string> | undefined> {
  const identity = await readIdentity(client, caseId);
  if (!identity) return undefined;
  return Object.fromEntries(
    Object.entries(identity).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

export function dossierPlace(referralId: string) {
  return { table: 'dossier', row: referralId, column: 'payload' };
}
