import { DomainError } from '@estafet/relay-kit';
import type { Label, ReferralState } from '@estafet/schema';
import type { Action, DenialReason } from './decide.policy';

/** What a refused viewer sees: the same as for something that does not exist (architecture §7). */
const ABSENT: Label = {
  id: 'Tidak ditemukan. Mungkin sudah dihapus, atau bukan bagian dari tugas Anda.',
  en: 'Not found. It may have been removed, or it is not part of your work.',
};

/** Absent, or looking so. */
export function notFound(): DomainError {
  return new DomainError('NOT_FOUND', ABSENT);
}

/** A denied try. Outside it is NOT_FOUND; inside, the kernel writes action and reason to the audit trail. */
export class AccessDenied extends DomainError {
  constructor(
    readonly action: Action,
    readonly reason: DenialReason,
    readonly on?: { readonly type: string; readonly id: string },
  ) {
    super('NOT_FOUND', ABSENT);
  }
}

/** The screen was stale: says what the thing is now, so that the person can choose again. */
export class StateChanged extends DomainError {
  constructor(
    message: Label,
    readonly currentState: ReferralState,
    readonly availableActions: readonly string[],
  ) {
    super('STATE_CHANGED', message);
  }
}

/** Names the field and the rule, never the value. */
export function invalidInput(field: string, rule: string, message: Label): DomainError {
  return new DomainError('INVALID_INPUT', message, { field, rule });
}
