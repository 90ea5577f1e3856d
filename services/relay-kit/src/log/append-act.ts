import {
  ACT_CATALOGUE,
  checkAct,
  hashPart,
  newActId,
  saltPart,
  sortIntoParts,
  type ActData,
  type ActHeader,
  type PartName,
  type SaltedPart,
} from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import { DomainError } from '../errors/domain-error';
import type { ActDraft, AppendedAct } from './act-draft';
import { markForSequencing } from './commit-hints';

/** A header before the sequencer: it lacks the number, the chain and the key. */
export type UnnumberedHeader = Omit<ActHeader, 'seq' | 'prevHash' | 'kid'>;

/** An act ready to be written: its header but for the chain, and its parts with their salts. */
export interface PreparedAct {
  readonly header: UnnumberedHeader;
  readonly parts: Partial<Record<PartName, SaltedPart>>;
}

/** An act travels in batches of at most 1 MB; a quarter of that leaves room for the other acts and their envelopes. */
const MAXIMUM_ACT_BYTES = 256 * 1024;

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
  const definition = Object.hasOwn(ACT_CATALOGUE, draft.type)
    ? ACT_CATALOGUE[draft.type as keyof typeof ACT_CATALOGUE]
    : undefined;
  if (!definition)
    throw invalidAct(
      'ACT_UNKNOWN',
      `Jenis catatan ${draft.type} tidak dikenal.`,
      `The act type ${draft.type} is not known.`,
    );
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
  const parts = saltedParts(draft);
  const check = checkAct(draft.type, definition.version, openDataOf(parts));
  if (!check.ok) {
    const fields = [...new Set(check.issues.map((issue) => issue.path))].join(', ');
    throw invalidAct(
      'ACT_INVALID',
      `Isi ${draft.type} tidak sah; periksa: ${fields}.`,
      `The data of ${draft.type} is not valid; check: ${fields}.`,
    );
  }
  const id = draft.id ?? newActId(draft.now);
  const header: UnnumberedHeader = withoutUndefined({
    id,
    type: draft.type,
    version: definition.version,
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
  const size = Buffer.byteLength(JSON.stringify(header)) + Buffer.byteLength(JSON.stringify(parts));
  if (size > MAXIMUM_ACT_BYTES)
    throw invalidAct(
      'ACT_TOO_LARGE',
      'Catatan ini terlalu besar untuk dikirim.',
      'This act is too large to be sent.',
    );
  return { header, parts };
}

function saltedParts(draft: ActDraft): Partial<Record<PartName, SaltedPart>> {
  const parts: Partial<Record<PartName, SaltedPart>> = {};
  const sorted: Partial<Record<PartName, ActData>> = sortIntoParts(draft.type, draft.data);
  for (const [name, data] of Object.entries(sorted)) parts[name as PartName] = saltPart(data);
  if (draft.sealed) parts.sealed = saltPart({ recipient: draft.sealed.recipient, jwe: draft.sealed.jwe });
  return parts;
}

function openDataOf(parts: Partial<Record<PartName, SaltedPart>>): Partial<Record<PartName, ActData>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.data]));
}

function invalidAct(code: string, id: string, en: string): DomainError {
  return new DomainError(code, { id, en });
}

/** Optional header fields are absent, not undefined: the stored JSON and the hashed form are then the same. */
function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}
