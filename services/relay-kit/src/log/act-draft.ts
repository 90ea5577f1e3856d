import type { ActHeader, Json } from '@estafet/schema';

/** The dossier as it travels: encrypted for one receiver (JWE, ECDH-ES+A256GCM). */
export interface SealedDraft {
  readonly recipient: string;
  readonly jwe: string;
}

/** An act as a use case states it: not yet numbered, chained or signed. `data` is flat; the catalogue sorts it into parts. */
export interface ActDraft {
  readonly agencyId: string;
  readonly type: string;
  /** The instant of recording, from the injected clock; becomes `recordedAt`. */
  readonly now: Date;
  /** Absent for `case.opened`: a case's id is the id of its first act. */
  readonly caseId?: string | undefined;
  /** Absent for `referral.sent`: a referral's id is the id of its first act. */
  readonly referralId?: string | undefined;
  readonly actor: ActHeader['actor'];
  readonly onBehalfOf?: string | undefined;
  readonly via?: 'LINK' | 'PHONE' | undefined;
  /** Default: `now`. Never after it. */
  readonly occurredAt?: Date | undefined;
  readonly provisional?: boolean | undefined;
  readonly backdateReason?: string | undefined;
  /** Ids of those who receive the act; the author itself need not be named. */
  readonly audience: readonly string[];
  readonly data: Readonly<Record<string, Json>>;
  readonly sealed?: SealedDraft | undefined;
  /** Default: a new UUIDv7. */
  readonly id?: string | undefined;
}

export interface AppendedAct {
  readonly id: string;
  readonly recordedAt: string;
  readonly occurredAt: string;
  readonly caseId: string | undefined;
  readonly referralId: string | undefined;
}
