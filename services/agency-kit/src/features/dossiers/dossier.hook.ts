import { loadActs } from '@estafet/relay-kit';
import type { Json, ReferralFold } from '@estafet/schema';
import { IsNull } from 'typeorm';
import type { ActEvent, ActHook } from '../../kernel/act-hook';
import { systemAct } from '../../kernel/use-case';
import { loadCaseActs } from '../cases/case-file.store';
import { sealForClient } from '../identity/client-key.store';
import { storeIdentity } from '../identity/identity.service';
import { ClientIdentityEntity } from '../identity/identity.entity';
import { loadReferralFold, loadReferralFolds } from '../referrals/referral.store';
import { openSealedDossier, sealDossier } from './dossier-seal';
import { DossierEntity } from './dossier.entity';
import { currentIdentity, dossierPlace, readPayload } from './dossier.service';

/**
 * A yes of the receiver's own; a yes by phone releases nothing until it is confirmed. The sender's hand is one too: it
 * settles the dispute about a client who was taken in although the referral had ended.
 */
const RELEASING_ACTS: ReadonlySet<string> = new Set([
  'referral.accepted',
  'handover.taken',
  'handover.given',
]);
const WITHDRAWAL_SCOPES: ReadonlySet<string> = new Set(['REFERRAL', 'DOSSIER', 'ALL']);
const UNANSWERED: ReadonlySet<string> = new Set(['SENT', 'DELIVERED', 'INFO_REQUESTED']);
/** In a dispute the receiver alone says that she came: that must not get it what the sender, or it itself, had refused. */
const REFUSED: ReadonlySet<string> = new Set(['DECLINED', 'WITHDRAWN', 'VOIDED', 'DISPUTED']);

/** Releases dossiers on acceptance, takes received ones in, and stops both when consent is withdrawn (architecture §6). */
export const dossierHook: ActHook = {
  name: 'dossiers',
  async onAct(event) {
    const { type } = event.act;
    if (RELEASING_ACTS.has(type)) await releaseDossier(event);
    else if (type === 'dossier.released' && !event.isOwn) await takeDossierIn(event);
    else if (type === 'consent.withdrawn') await stopSharing(event);
  },
};

async function releaseDossier(event: ActEvent): Promise<void> {
  const { act, manager, agencyId, deps, now } = event;
  const { referralId } = act;
  if (referralId === undefined) return;
  const row = await manager.findOne(DossierEntity, {
    where: { agencyId, referralId, direction: 'SENT', releasedAt: IsNull(), withheldAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) return;
  const fold = await loadReferralFold(manager, agencyId, {
    referralId,
    membership: deps.directory,
    arriving: act,
  });
  if (!fold || !hasSaidYes(fold)) return;
  const receiver = await encryptionKeyOf(event, row.party);
  const payload = await readPayload({ manager, keys: deps.keys, agencyId }, row);
  if (!receiver || !payload) return;
  const jwe = await sealDossier(
    {
      version: 1,
      referralId,
      caseId: row.caseId,
      legalBasis: row.legalBasis,
      agreedBy: row.agreedBy,
      clientAgrees: row.clientAgrees,
      composedAt: row.composedAt.toISOString(),
      identity: await currentIdentity({ manager, keys: deps.keys, agencyId }, row.caseId),
      narrative: payload.narrative,
    },
    receiver,
  );
  await manager.update(DossierEntity, { agencyId, referralId }, { releasedAt: now });
  await systemAct(
    deps,
    { manager, agencyId, now },
    {
      type: 'dossier.released',
      caseId: row.caseId,
      referralId,
      parties: [fold.from, fold.to],
      ...speakingFor(agencyId, fold),
      data: {},
      sealed: { recipient: row.party, jwe },
    },
  );
}

/** A monitor releases and takes back for the partner that it speaks for. */
function speakingFor(
  agencyId: string,
  { from }: Pick<ReferralFold, 'from'>,
): { readonly onBehalfOf?: string; readonly via?: 'PHONE' } {
  return from === agencyId ? {} : { onBehalfOf: from, via: 'PHONE' };
}

function isSharing(scope: Json | undefined): boolean {
  return typeof scope === 'string' && WITHDRAWAL_SCOPES.has(scope);
}

function hasSaidYes(fold: ReferralFold): boolean {
  if (!fold.receiverHasLog || REFUSED.has(fold.state)) return false;
  return (fold.acceptedAt !== undefined && !fold.isProvisional) || fold.takenAt !== undefined;
}

/** From the directory or, when the key arrived in the same batch and is not yet learnt, from the act that published it. */
async function encryptionKeyOf({ manager, agencyId, deps }: ActEvent, party: string) {
  const known = deps.directory.encryptionKey(party);
  if (known) return known;
  const published = (await loadActs(manager, agencyId, { types: ['key.published'] })).findLast(
    (act) => act.agencyId === party,
  );
  const jwk = published?.data['encryptionKey'];
  if (typeof jwk !== 'object' || jwk === null || Array.isArray(jwk)) return undefined;
  return { kid: party, jwk };
}

/** Keeps a received dossier under this agency's own keys; what the relay stored stays sealed. */
async function takeDossierIn(event: ActEvent): Promise<void> {
  const { act, envelope, manager, agencyId, deps, now } = event;
  const sealed = envelope?.parts.sealed?.data;
  if (!sealed || sealed['recipient'] !== agencyId || typeof sealed['jwe'] !== 'string') return;
  if (!(await isFromItsSender(event))) return;
  const content = await openSealedDossier(sealed['jwe'], deps.keys.of(agencyId).encryption.privateJwk);
  if (!content || content.referralId !== act.referralId || content.caseId !== act.caseId) {
    deps.logger.warn(
      { actId: act.id, referralId: act.referralId },
      'a dossier could not be opened with our key',
    );
    return;
  }
  const { referralId, caseId, identity, narrative } = content;
  const client = { manager, keys: deps.keys, agencyId, caseId, now };
  await manager.upsert(
    DossierEntity,
    {
      agencyId,
      referralId,
      caseId,
      direction: 'RECEIVED',
      party: act.agencyId,
      legalBasis: content.legalBasis,
      agreedBy: content.agreedBy,
      clientAgrees: content.clientAgrees,
      payload: await sealForClient(client, dossierPlace(referralId), { identity, narrative }),
      composedAt: new Date(content.composedAt),
      releasedAt: new Date(act.occurredAt),
    },
    ['agencyId', 'referralId'],
  );
  const isKnown = await manager.existsBy(ClientIdentityEntity, { agencyId, caseId });
  if (identity && !isKnown) await storeIdentity(client, caseId, { identity, source: 'DOSSIER' });
}

/** A stranger's dossier, or one sent back by the receiver, must not take the place of the one that was composed or received. */
async function isFromItsSender({ act, manager, agencyId, deps }: ActEvent): Promise<boolean> {
  const { referralId } = act;
  if (referralId === undefined) return false;
  const fold = await loadReferralFold(manager, agencyId, {
    referralId,
    membership: deps.directory,
    arriving: act,
  });
  return fold?.to === agencyId && fold.acts.some(({ id }) => id === act.id);
}

/** Withdrawn consent: unreleased dossiers stay where they are, and referrals that nobody has answered are taken back. */
async function stopSharing({ act, manager, agencyId, deps, now }: ActEvent): Promise<void> {
  const { caseId } = act;
  if (caseId === undefined || !isSharing(act.data['scope'])) return;
  // A stranger who knows the case's id must not stop its referrals.
  const counted = await loadCaseActs({ manager, agencyId, directory: deps.directory }, caseId);
  if (!counted.some(({ id }) => id === act.id)) return;
  await manager.update(
    DossierEntity,
    { agencyId, caseId, direction: 'SENT', releasedAt: IsNull(), withheldAt: IsNull() },
    { withheldAt: now },
  );
  if (act.data['scope'] === 'DOSSIER') return;
  for (const fold of await loadReferralFolds(manager, agencyId, caseId, deps.directory)) {
    if (fold.recordedBy !== agencyId || !UNANSWERED.has(fold.state)) continue;
    await systemAct(
      deps,
      { manager, agencyId, now },
      {
        type: 'referral.withdrawn',
        caseId,
        referralId: fold.id,
        parties: [fold.to],
        ...speakingFor(agencyId, fold),
        data: { reason: 'CLIENT_DECLINED' },
      },
    );
  }
}
