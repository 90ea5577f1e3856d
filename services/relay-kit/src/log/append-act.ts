import {
  ACT_CATALOGUE,
  checkAct,
  checkHeader,
  hashPart,
  isActType,
  newActId,
  saltPart,
  sortIntoParts,
  UnknownFieldError,
  type ActData,
  type ActHeader,
  type ActType,
  type PartName,
  type SaltedPart,
} from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../errors/domain-error';
import type { ActDraft, AppendedAct } from './act-draft';
import { withoutUndefined } from '../values/without-undefined';
import { markForSequencing } from './commit-hints';

/** A header before the sequencer: it lacks the number, the chain and the key. */
export type UnnumberedHeader = Omit<ActHeader, 'seq' | 'prevHash' | 'kid'>;

/** An act ready to be written: its header but for the chain, and its parts with their salts. */
export interface PreparedAct {
  readonly header: UnnumberedHeader;
  readonly parts: Partial<Record<PartName, SaltedPart>>;
}

/** An act travels in batches of at most 1 MB, and the largest dossier takes 256 kB. */
const MAXIMUM_ACT_BYTES = 384 * 1024;

const INSERT_ACT = `
  WITH act AS (
    INSERT INTO act_log (agency_id, id, type, version, case_id, referral_id, audience, occurred_at, recorded_at, header)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ), parts AS (
    INSERT INTO act_log_part (agency_id, act_id, part, salt, data)
    SELECT $1, $2, part.part, part.salt, part.data
    FROM jsonb_to_recordset($11::jsonb) AS part(part text, salt text, data jsonb)
  )
  SELECT pg_notify('estafet_relay', $1), pg_notify('estafet_changes', $12)`;

/**
 * Writes one act in the caller's transaction, next to the rows it tells about; the sequencer numbers, chains and signs it
 * after the commit. Row-level security must already stand at the act's agency.
 * Throws ACT_UNKNOWN, ACT_INVALID (naming fields, never values), ACT_IN_THE_FUTURE, ACT_TOO_LARGE, ACT_OUTSIDE_TRANSACTION.
 */
export async function appendAct(manager: EntityManager, draft: ActDraft): Promise<AppendedAct> {
  const { header, parts } = prepareAct(draft);
  markForSequencing(manager, draft.agencyId);
  const ids = [...new Set([header.caseId, header.referralId, header.id].filter((id) => id !== undefined))];
  await manager.query(INSERT_ACT, [
    header.agencyId,
    header.id,
    header.type,
    header.version,
    header.caseId ?? null,
    header.referralId ?? null,
    header.audience,
    header.occurredAt,
    header.recordedAt,
    JSON.stringify(header),
    JSON.stringify(Object.entries(parts).map(([part, salted]) => ({ part, ...salted }))),
    JSON.stringify({ audience: [header.agencyId], ids }),
  ]);
  return {
    id: header.id,
    recordedAt: header.recordedAt,
    occurredAt: header.occurredAt,
    caseId: header.caseId,
    referralId: header.referralId,
  };
}

/** Checks a draft against the catalogue and gives it its id, version and salted parts; no I/O. */
export function prepareAct(draft: ActDraft): PreparedAct {
  const { type } = draft;
  if (!isActType(type)) {
    throw new DomainError('ACT_UNKNOWN', {
      id: 'Jenis catatan ini tidak dikenal.',
      en: 'This type of act is not known.',
    });
  }
  const { version } = ACT_CATALOGUE[type];
  const occurredAt = draft.occurredAt ?? draft.now;
  if (occurredAt.getTime() > draft.now.getTime()) {
    throw new DomainError(
      'ACT_IN_THE_FUTURE',
      {
        id: 'Waktu kejadian tidak boleh sesudah waktu pencatatan.',
        en: 'The time of the event cannot be after the time of recording.',
      },
      { field: 'occurredAt' },
    );
  }
  const parts = saltedParts(type, draft);
  const check = checkAct(type, version, openDataOf(parts), { complete: true });
  if (!check.ok)
    throw invalidAct(
      type,
      check.issues.map((issue) => issue.path),
    );
  const id = draft.id ?? newActId(draft.now);
  const header: UnnumberedHeader = withoutUndefined({
    id,
    type: draft.type,
    version,
    agencyId: draft.agencyId,
    caseId: draft.caseId ?? (draft.type === 'case.opened' ? id : undefined),
    referralId: draft.referralId ?? (draft.type === 'referral.sent' ? id : undefined),
    actor: withoutUndefined({ ...draft.actor }),
    onBehalfOf: draft.onBehalfOf,
    via: draft.via,
    occurredAt: occurredAt.toISOString(),
    recordedAt: draft.now.toISOString(),
    provisional: draft.provisional,
    backdateReason: draft.backdateReason,
    audience: [...new Set(draft.audience)],
    partHashes: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, hashPart(part)])),
  });
  const wrong = checkHeader(header);
  if (wrong.length > 0)
    throw invalidAct(
      type,
      wrong.map(({ path }) => path),
    );
  const size = Buffer.byteLength(JSON.stringify(header)) + Buffer.byteLength(JSON.stringify(parts));
  if (size > MAXIMUM_ACT_BYTES) {
    throw new DomainError('ACT_TOO_LARGE', {
      id: 'Catatan ini terlalu besar untuk dikirim.',
      en: 'This act is too large to be sent.',
    });
  }
  return { header, parts };
}

function saltedParts(type: ActType, { data, sealed }: ActDraft): Partial<Record<PartName, SaltedPart>> {
  const parts: Partial<Record<PartName, SaltedPart>> = {};
  for (const [name, part] of Object.entries(sorted(type, data))) parts[name as PartName] = saltPart(part);
  if (sealed) parts.sealed = saltPart({ recipient: sealed.recipient, jwe: sealed.jwe });
  return parts;
}

function sorted(type: ActType, data: ActDraft['data']): Partial<Record<PartName, ActData>> {
  try {
    return sortIntoParts(type, data);
  } catch (error) {
    if (error instanceof UnknownFieldError) throw invalidAct(type, [error.field]);
    throw error;
  }
}

function openDataOf(parts: Partial<Record<PartName, SaltedPart>>): Partial<Record<PartName, ActData>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.data]));
}

function invalidAct(type: ActType, paths: readonly string[]): DomainError {
  const fields = [...new Set(paths)].join(', ');
  return new DomainError(
    'ACT_INVALID',
    {
      id: `Isi ${type} tidak sah; periksa: ${fields}.`,
      en: `The data of ${type} is not valid; check: ${fields}.`,
    },
    { field: paths[0] },
  );
}
