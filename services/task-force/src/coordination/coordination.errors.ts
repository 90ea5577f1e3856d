import { DomainError } from '@estafet/relay-kit';
import {
  isCredibleInstant,
  labelOf,
  REFERRAL_STATES,
  type CodeList,
  type ReferralState,
} from '@estafet/schema';

export function notAllowed(): DomainError {
  return new DomainError('NOT_ALLOWED', {
    id: 'Anda tidak berwenang melakukan ini.',
    en: 'You are not allowed to do this.',
  });
}

export function unknownSubject(field: string): DomainError {
  return new DomainError(
    'NOT_FOUND',
    { id: 'Data yang dimaksud tidak ditemukan.', en: 'What this is about was not found.' },
    { field },
  );
}

export function gapIsOver(): DomainError {
  return new DomainError('STATE_CHANGED', {
    id: 'Celah ini sudah selesai atau sudah dikecualikan. Muat ulang halaman.',
    en: 'This gap has been cleared or waived already. Reload the page.',
  });
}

export function cannotVoid(state: ReferralState): DomainError {
  return new DomainError('STATE_CHANGED', {
    id: `Rujukan ini tidak dapat dibatalkan lagi: ${labelOf(REFERRAL_STATES, state, 'id')}.`,
    en: `This referral can no longer be voided: ${labelOf(REFERRAL_STATES, state, 'en')}.`,
  });
}

export function keyReused(): DomainError {
  return new DomainError(
    'IDEMPOTENCY_KEY_REUSED',
    {
      id: 'Kunci ini sudah dipakai untuk permintaan lain.',
      en: 'This key has been used for another request.',
    },
    { field: 'idempotencyKey' },
  );
}

/** This version writes only codes that it knows, though it reads any (acts.md, open lists). */
export function knownCode(list: CodeList, code: string, field: string): string {
  if (Object.hasOwn(list, code)) return code;
  throw new DomainError(
    'INVALID_INPUT',
    {
      id: `Isian "${field}" bukan salah satu pilihan yang dikenal.`,
      en: `The field "${field}" is not one of the known choices.`,
    },
    { field, rule: 'CODE' },
  );
}

export function afterNow(instant: Date, now: Date, field: string): string {
  if (isCredibleInstant(instant) && instant > now) return instant.toISOString();
  throw new DomainError(
    'INVALID_INPUT',
    { id: `Isian "${field}" harus sesudah sekarang.`, en: `The field "${field}" has to be after now.` },
    { field, rule: 'AFTER_NOW' },
  );
}
