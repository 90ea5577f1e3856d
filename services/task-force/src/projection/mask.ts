import type { Json } from '@estafet/schema';

/** What the board says instead of a destination whose very name tells about a client's health (architecture §4). */
export const SENSITIVE_PARTY = {
  id: 'mitra-kesehatan',
  name: { id: 'Mitra kesehatan', en: 'Health partner' },
} as const;

/**
 * What the staff of agencies other than its sender are told of such a destination. Where a case has only one, to say
 * "health partner" would already tell.
 */
export const NEUTRAL_PARTY = {
  id: 'mitra-lain',
  name: { id: 'Mitra lain', en: 'Another partner' },
} as const;

export type IsSensitive = (partyId: string) => boolean;

export function maskParty(partyId: string, isSensitive: IsSensitive): string {
  return isSensitive(partyId) ? SENSITIVE_PARTY.id : partyId;
}

/** Replaces a sensitive party wherever an act's board data names it, whatever the field is called. */
export function maskData(value: Json, isSensitive: IsSensitive): Json {
  if (typeof value === 'string') return maskParty(value, isSensitive);
  if (Array.isArray(value)) return value.map((item) => maskData(item, isSensitive));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskData(item, isSensitive)]));
}
